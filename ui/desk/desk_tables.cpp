#include "ui/desk/desk_tables.h"

#include "ui/desk/batches_model.h"
#include "ui/desk/lines_model.h"
#include "ui/look/bar_delegate.h"
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
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(LinesModel::Description, QHeaderView::Stretch);
    const std::pair<int, int> widths[]
        = {{LinesModel::State, 124},   {LinesModel::NeedBy, 92},   {LinesModel::OrderLine, 104},
           {LinesModel::Sku, 88},      {LinesModel::Quantity, 72}, {LinesModel::Batch, 148},
           {LinesModel::Promised, 132}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
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
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(BatchesModel::Bar, QHeaderView::Stretch);
    header->resizeSection(BatchesModel::Batch, 144);
    header->resizeSection(BatchesModel::Eta, 140);
    header->resizeSection(BatchesModel::InBatch, 84);
    header->resizeSection(BatchesModel::Allocated, 84);
    header->resizeSection(BatchesModel::Free, 72);
}

} // namespace ui
