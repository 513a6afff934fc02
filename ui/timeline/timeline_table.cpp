#include "ui/timeline/timeline_table.h"

#include "ui/column_widths.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/table_view.h"
#include "ui/timeline/timeline_model.h"

#include <QHeaderView>

namespace ui {

void prepareTimelineTable(TableView &table)
{
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto column : {TimelineModel::Comes, TimelineModel::Goes, TimelineModel::Free})
        table.setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, &table));
    setColumnWidths(*table.horizontalHeader(), TimelineModel::Remark,
                    {{TimelineModel::When, QStringLiteral("In warehouse")},
                     {TimelineModel::What, QStringLiteral("PO-1105-85123A")},
                     {TimelineModel::Comes, QStringLiteral("1,190")},
                     {TimelineModel::Goes, QStringLiteral("1,190")},
                     {TimelineModel::Free, QStringLiteral("Running free")},
                     {TimelineModel::Serves, QStringLiteral("PO-1105-85123A")}});
    auto *fit = new ColumnFit(table,
                              {TimelineModel::When, TimelineModel::What, TimelineModel::Comes,
                               TimelineModel::Goes, TimelineModel::Free, TimelineModel::Serves});
    fit->giveRest(TimelineModel::Remark);
}

} // namespace ui
