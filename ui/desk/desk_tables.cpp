#include "ui/desk/desk_tables.h"

#include "ui/column_widths.h"
#include "ui/desk/batches_model.h"
#include "ui/desk/lines_model.h"
#include "ui/look/bar_delegate.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/measures.h"
#include "ui/look/table_view.h"

#include <QHeaderView>

namespace ui {

void prepareLinesTable(TableView &table)
{
    table.setItemDelegateForColumn(LinesModel::State, new PillDelegate(&table));
    table.setItemDelegateForColumn(LinesModel::NeedBy,
                                   new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, &table));
    table.setItemDelegateForColumn(LinesModel::OrderLine,
                                   new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, &table));
    table.setItemDelegateForColumn(LinesModel::Sku,
                                   new TextDelegate(Weight::Strong, Tone::Plain, Cut::Never, &table));
    table.setItemDelegateForColumn(LinesModel::Description,
                                   new TextDelegate(Weight::Regular, Tone::Second, Cut::Right, &table));
    table.setItemDelegateForColumn(LinesModel::Quantity,
                                   new NumberDelegate(Weight::Strong, Tone::Plain, &table));
    table.setItemDelegateForColumn(LinesModel::Batch,
                                   new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, &table));
    table.setItemDelegateForColumn(LinesModel::Promised,
                                   new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, &table));
    setColumnWidths(*table.horizontalHeader(), LinesModel::Description,
                    {{LinesModel::State, QStringLiteral("○ Allocated")},
                     {LinesModel::NeedBy, QStringLiteral("20 May")},
                     {LinesModel::OrderLine, QStringLiteral("552831 · 12")},
                     {LinesModel::Sku, QStringLiteral("85123A")},
                     {LinesModel::Quantity, QStringLiteral("100")},
                     {LinesModel::Batch, QStringLiteral("PO-1105-85123A")},
                     {LinesModel::Promised, QStringLiteral("26 May 16 d late")}});
    auto *fit = new ColumnFit(table,
                              {LinesModel::State, LinesModel::NeedBy, LinesModel::OrderLine, LinesModel::Sku,
                               LinesModel::Quantity, LinesModel::Batch, LinesModel::Promised});
    fit->giveRest(LinesModel::Description);
}

void prepareBatchesTable(TableView &table)
{
    auto *bars = new BarDelegate(measures::barHeight, &table);
    table.setItemDelegateForColumn(BatchesModel::Batch,
                                   new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, &table));
    table.setItemDelegateForColumn(BatchesModel::Eta, new PillDelegate(&table));
    table.setItemDelegateForColumn(BatchesModel::Bar, bars);
    table.setItemDelegateForColumn(BatchesModel::InBatch,
                                   new NumberDelegate(Weight::Strong, Tone::Plain, &table));
    table.setItemDelegateForColumn(BatchesModel::Allocated,
                                   new NumberDelegate(Weight::Regular, Tone::Plain, &table));
    table.setItemDelegateForColumn(BatchesModel::Free,
                                   new NumberDelegate(Weight::Regular, Tone::Plain, &table));
    table.setBarColumn(BatchesModel::Bar, bars);
    setColumnWidths(*table.horizontalHeader(), BatchesModel::Bar,
                    {{BatchesModel::Batch, QStringLiteral("RET-0509-85123A")},
                     {BatchesModel::Eta, QStringLiteral("⚑ 28 Apr 14 d overdue")},
                     {BatchesModel::InBatch, QStringLiteral("1,190")},
                     {BatchesModel::Allocated, QStringLiteral("1,190")},
                     {BatchesModel::Free, QStringLiteral("1,190")}});
    auto *fit = new ColumnFit(table,
                              {BatchesModel::Batch, BatchesModel::Eta, BatchesModel::InBatch,
                               BatchesModel::Allocated, BatchesModel::Free});
    fit->giveRest(BatchesModel::Bar);
}

} // namespace ui
