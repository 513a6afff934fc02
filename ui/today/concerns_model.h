#pragma once

#include "app/attention.h"

#include <QAbstractTableModel>

namespace ui {

/// What needs somebody, worst first, a row each with what can be done about it.
class ConcernsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, First, Second, ColumnCount };

    explicit ConcernsModel(QObject *parent = nullptr);

    void show(std::vector<app::Concern> concerns, const app::Board &board, model::Date today);
    const app::Concern &at(int row) const { return m_concerns[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const app::Board *m_board = nullptr; // lives as long as the view is told of its successor
    model::Date m_today;
    std::vector<app::Concern> m_concerns;
};

} // namespace ui
