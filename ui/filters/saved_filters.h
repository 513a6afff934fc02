#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace ui {

/// What a view was narrowed to, under a name.
struct SavedFilter
{
    QString name;
    QString text;
    int chip = 0;

    bool showsTheSame(const SavedFilter &other) const { return text == other.text && chip == other.chip; }
};

/// The filters that a person named in one view. They live in the settings, where every window finds them.
class SavedFilters
{
public:
    SavedFilters(QSettings &settings, const QString &view);

    QList<SavedFilter> all() const; // by name
    bool has(const QString &name) const; // in any case
    void save(const SavedFilter &filter); // in place of the one that is called so
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);

private:
    void write(QList<SavedFilter> filters);

    QSettings &m_settings;
    QString m_key;
};

} // namespace ui
