#include "ui/view.h"

#include "ui/filter_bar.h"
#include "ui/look/table_view.h"
#include "ui/print/list_printout.h"
#include "ui/print/print_desk.h"

#include <algorithm>

namespace ui {

TableView &View::tableInUse() const
{
    const auto tables = this->tables();
    const auto inUse = std::ranges::find_if(tables, &QWidget::hasFocus);
    return inUse == tables.end() ? *tables.constFirst() : **inUse;
}

Sheets View::sheets() const
{
    const auto &table = tableInUse();
    const auto name = table.accessibleName();
    QStringList about;
    if (const auto *bar = filter(); bar && bar->isFiltering())
        about += bar->inWords();
    about += tr("%Ln rows", nullptr, table.model()->rowCount());
    return {
        std::make_unique<ListPrintout>(table),
        {name == title() ? name : tr("%1: %2").arg(title(), name), about.join(QStringLiteral(" · ")), {}}};
}

void View::takeFilter()
{
    if (auto *bar = filter())
        bar->take();
}

QList<QWidget *> View::places() const
{
    QList<QWidget *> places;
    for (auto *table : tables())
        places += table;
    return places;
}

} // namespace ui
