#include "ui/palette/palette_delegate.h"

#include "ui/look/measures.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"
#include "ui/palette/palette_model.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int gap = 12;

bool isHeading(const QModelIndex &index)
{
    return index.data(PaletteModel::KindRole).toInt() == static_cast<int>(PaletteModel::Kind::Heading);
}

/// Text from the leading edge on; answers what room is left after it.
QRectF paintOn(QPainter &painter, QRectF room, const QString &text, const QColor &ink, const QFont &font,
               Cut cut = Cut::Never)
{
    painter.setFont(font);
    painter.setPen(ink);
    paintText(painter, room, Qt::AlignLeading, text, cut);
    const auto width = textWidth(font, text);
    if (painter.layoutDirection() == Qt::RightToLeft)
        room.setRight(room.right() - width);
    else
        room.setLeft(room.left() + width);
    return room;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {40, isHeading(index) ? lineHeight(small(option.font)) + 12 : rowHeight(option.font, 32)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    auto room = QRectF(option.rect).adjusted(measures::panelPadding, 0, -measures::panelPadding, 0);
    const auto text = index.data().toString();
    if (isHeading(index)) {
        room.setTop(room.top() + 4);
        paintOn(*painter, room, text, t.text2, weighted(small(option.font), Weight::Strong));
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.selection);
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            t.accentInk);
    }
    const auto keys = index.data(PaletteModel::KeysRole).toString();
    painter->setFont(small(option.font));
    painter->setPen(t.text2);
    paintText(*painter, room, Qt::AlignTrailing, keys);
    const auto reserved = keys.isEmpty() ? 0 : textWidth(small(option.font), keys) + gap;
    if (option.direction == Qt::RightToLeft)
        room.setLeft(room.left() + reserved);
    else
        room.setRight(room.right() - reserved);

    const auto match = index.data(PaletteModel::MatchRole);
    const auto at = match.isValid() ? match.toPoint() : QPoint(static_cast<int>(text.size()), 0);
    const auto strong = weighted(option.font, Weight::Subject);
    room = paintOn(*painter, room, text.left(at.x()), t.text, option.font);
    room = paintOn(*painter, room, text.mid(at.x(), at.y()), t.accentInk, strong);
    room = paintOn(*painter, room, text.mid(at.x() + at.y()), t.text, option.font);
    paintOn(*painter, room.adjusted(gap, 0, -gap, 0), index.data(PaletteModel::DetailRole).toString(),
            t.text2, option.font, Cut::Right);
    painter->restore();
}

} // namespace ui
