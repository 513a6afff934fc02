#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

class TableView;

/// The rows of a table by the column whose header was clicked; clicked for the third time, and until then, as
/// they come. A model that says nothing by SortRole is sorted by what it shows.
class SortedRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    SortedRows(QAbstractItemModel &rows, TableView &table);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator; // line 2 stands before line 10
};

} // namespace ui
