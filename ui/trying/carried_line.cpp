#include "ui/trying/carried_line.h"

#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"
#include "ui/look/tried_painter.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr QPoint fromPointer(14, 10);
constexpr int padding = 10;
constexpr int radius = 6;

} // namespace

CarriedLine::CarriedLine(QWidget *window)
    : QLabel(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(padding, 4, padding, 4);
    setFont(weighted(font(), Weight::Strong));
}

void CarriedLine::show(const QString &sentence, const QPoint &pointer)
{
    setText(sentence);
    setAccessibleName(sentence);
    resize(sizeHint());
    const auto room = parentWidget()->rect();
    const auto beside = isRightToLeft() ? QPoint(-fromPointer.x() - width(), fromPointer.y()) : fromPointer;
    const auto place = pointer + beside;
    move(std::clamp(place.x(), 0, std::max(0, room.width() - width())),
         std::clamp(place.y(), 0, std::max(0, room.height() - height())));
    QLabel::show();
    raise();
}

void CarriedLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().trying);
    painter.drawRoundedRect(rect(), radius, radius);
    paintDashes(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1);
    painter.setPen(tokens().accentInk);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    paintText(painter, contentsRect(), Qt::AlignLeading | Qt::AlignVCenter, text());
}

} // namespace ui
