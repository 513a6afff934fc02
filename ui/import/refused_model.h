#pragma once

#include "app/import.h"

#include <QAbstractTableModel>

namespace ui {

/// Rows of a file that were not taken: where, what stood there, and why.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Name, Value, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<app::RefusedRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::RefusedRow> m_rows;
};

} // namespace ui
