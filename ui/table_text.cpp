#include "ui/table_text.h"

#include <QDate>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

QString plain(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString().simplified(); // a tab or a line break would begin another cell
}

QList<int> shownColumns(const QTableView &table)
{
    const auto &header = *table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const auto column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns += column;
    return columns;
}

} // namespace

QString spreadsheetText(const QTableView &table)
{
    auto rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty())
        return {};
    const auto columns = shownColumns(table);
    QStringList lines;
    QStringList cells;
    for (const auto column : columns)
        cells += plain(table.model()->headerData(column, Qt::Horizontal));
    lines += cells.join(QLatin1Char('\t'));
    for (const auto &row : rows) {
        cells.clear();
        for (const auto column : columns)
            cells += plain(row.siblingAtColumn(column).data());
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
