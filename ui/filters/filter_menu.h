#pragma once

#include "ui/filters/saved_filters.h"

#include <QMenu>

namespace ui {

class FilterBar;

/// The saved filters of a view: choose one, save the one in force, rename or delete it.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(FilterBar &bar, const SavedFilters &filters);

    QString nameInForce() const; // empty: the filter in force is none of the saved ones
    void apply(const SavedFilter &filter);
    void keep(const SavedFilter &filter); // after all
    QList<SavedFilter> all() const { return m_filters.all(); }

Q_SIGNALS:
    void changed();
    void deleted(const ui::SavedFilter &filter);

private:
    SavedFilter inForce() const;
    void fill();
    void askName(const QString &verb, const QString &name, const std::function<void(const QString &)> &then);

    FilterBar &m_bar;
    SavedFilters m_filters;
};

} // namespace ui
