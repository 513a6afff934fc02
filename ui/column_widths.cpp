#include "ui/column_widths.h"

#include "ui/look/measures.h"
#include "ui/look/text_painter.h"

#include <QApplication>
#include <QHeaderView>
#include <QtMath>

namespace ui {

void setColumnWidths(QHeaderView &header, int stretched, std::initializer_list<std::pair<int, QString>> texts)
{
    const auto font = weighted(QApplication::font(), Weight::Strong);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const auto &[column, text] : texts)
        header.resizeSection(column,
                             std::max(qCeil(textWidth(font, text)) + 2 * measures::cellPadding,
                                      header.sectionSizeHint(column)));
}

} // namespace ui
