#include "ui/import/refused_table.h"

#include "ui/import/refused_model.h"
#include "ui/look/delegates.h"
#include "ui/look/sorted_rows.h"

#include <QHeaderView>

namespace ui {

RefusedTable::RefusedTable(QWidget *parent)
    : TableView(measures::lineRow, parent)
    , m_refused(new RefusedModel(this))
{
    new SortedRows(*m_refused, *this);
    setAccessibleName(tr("Refused rows"));
    setItemDelegateForColumn(RefusedModel::Row, new NumberDelegate(Weight::Strong, Tone::Plain, this));
    setItemDelegateForColumn(RefusedModel::Name,
                             new TextDelegate(Weight::Regular, Tone::Second, Cut::Right, this));
    setItemDelegateForColumn(RefusedModel::Value,
                             new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, this));
    setItemDelegateForColumn(RefusedModel::Why,
                             new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, this));
    auto *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RefusedModel::Why, QHeaderView::Stretch);
    header->resizeSection(RefusedModel::Row, 80);
    header->resizeSection(RefusedModel::Name, 112);
    header->resizeSection(RefusedModel::Value, 160);
}

void RefusedTable::show(const std::vector<app::RefusedRow> &rows)
{
    m_refused->show(rows);
}

} // namespace ui
