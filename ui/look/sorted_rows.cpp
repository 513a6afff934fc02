#include "ui/look/sorted_rows.h"

#include "ui/look/roles.h"
#include "ui/look/table_view.h"

#include <QHeaderView>

namespace ui {

SortedRows::SortedRows(QAbstractItemModel &rows, TableView &table)
    : QSortFilterProxyModel(&table)
{
    m_collator.setNumericMode(true);
    setSourceModel(&rows);
    table.setModel(this);
    auto *header = table.horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
}

bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [](const QModelIndex &index) {
        const auto own = index.data(SortRole);
        return own.isValid() ? own : index.data();
    };
    const auto a = key(left);
    const auto b = key(right);
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace ui
