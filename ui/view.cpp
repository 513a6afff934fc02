#include "ui/view.h"

#include "ui/filter_bar.h"
#include "ui/look/table_view.h"

namespace ui {

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
