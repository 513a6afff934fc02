#include "ui/look/rail_delegate.h"

#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int pitch = 36;
constexpr int textLeft = 46;
constexpr int endRoom = 16;
constexpr int beforeCount = 8;

} // namespace

QIcon RailDelegate::collapseIcon()
{
    return icon(QStringLiteral("rail"));
}

int RailDelegate::widthFor(const QString &text, qint64 count, const QFont &font)
{
    const double word = textWidth(weighted(font, Weight::Subject), text);
    const double number
        = count > 0 ? beforeCount + textWidth(weighted(small(font), Weight::Strong), numberText(count)) : 0;
    return textLeft + qCeil(word + number) + endRoom + 2;
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40, rowHeight(option.font, pitch)};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool current = option.state & QStyle::State_Selected;
    const QRectF row(option.rect);
    const QRectF box = row.adjusted(8, 1, -8, -1);
    const auto place = [&](double from, double width) {
        return QRectF(mirrored ? row.right() - from - width : row.left() + from, row.top(), width,
                      row.height());
    };
    if (current)
        paintChosen(*painter, box);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, box, measures::controlRadius, t.rowRule, Qt::transparent);
    if (current)
        paintBox(*painter, place(-3, 6).adjusted(0, 8, 0, -8), 3, t.accentInk, Qt::transparent);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintRing(*painter, box, measures::controlRadius);
    const QRectF iconRoom = place(16, 20);
    paintIcon(*painter, QRectF(iconRoom.left(), row.center().y() - 10, 20, 20),
              index.data(IconNameRole).toString(), current ? t.accentInk : t.text2);
    if (row.width() < measures::railWidth / 2)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(weighted(option.font, current ? Weight::Subject : Weight::Regular));
    painter->setPen(current ? t.text : t.text2);
    paintText(*painter, place(textLeft, row.width() - textLeft - endRoom), Qt::AlignLeading,
              index.data().toString(), Cut::Right);
    if (const qint64 count = index.data(CountRole).toLongLong(); count > 0) {
        painter->setFont(weighted(small(option.font), Weight::Strong));
        painter->setPen(index.data(AlarmRole).toBool() ? t.shortageInk : t.text2);
        paintText(*painter, place(textLeft, row.width() - textLeft - endRoom - 2), Qt::AlignTrailing,
                  numberText(count));
    }
    painter->restore();
}

} // namespace ui
