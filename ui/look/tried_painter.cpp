#include "ui/look/tried_painter.h"

#include "ui/look/roles.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QModelIndex>
#include <QPainter>

namespace ui {

namespace {

constexpr double noteGap = 5;

QColor noteInk(const QModelIndex &index)
{
    const auto tone = index.data(NoteToneRole);
    return inkOf(tone.isValid() ? tone.value<Tone>() : Tone::Accent, tokens());
}

} // namespace

void paintDashes(QPainter &painter, const QRectF &box, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokens().accentInk, 1.5, Qt::CustomDashLine);
    pen.setDashPattern({2, 4.0 / 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

double wasWidth(const QModelIndex &index, const QFont &font)
{
    const QString was = index.data(WasRole).toString();
    return was.isEmpty() ? 0 : textWidth(font, was) + noteGap;
}

double paintWas(QPainter &painter, const QRectF &room, const QModelIndex &index, const QFont &font)
{
    const double width = wasWidth(index, font);
    if (width == 0)
        return 0;
    QFont struck = font;
    struck.setStrikeOut(true);
    painter.setFont(struck);
    painter.setPen(tokens().text3);
    const QString was = index.data(WasRole).toString();
    paintText(painter, room, Qt::AlignLeading | Qt::AlignVCenter, was, Cut::Right);
    return width;
}

double beforeWidth(const QModelIndex &index, const QFont &font)
{
    const QString was = index.data(WasRole).toString();
    const QString note = was.isEmpty() ? index.data(NoteRole).toString() : was;
    return note.isEmpty() ? 0 : textWidth(small(font), note) + noteGap + 1;
}

void paintBefore(QPainter &painter, const QRectF &room, const QModelIndex &index, double taken)
{
    const QFont base = painter.font();
    const QRectF rest = painter.layoutDirection() == Qt::RightToLeft
        ? room.adjusted(taken + noteGap, 0, 0, 0)
        : room.adjusted(0, 0, -taken - noteGap, 0);
    const QString was = index.data(WasRole).toString();
    const QString note = was.isEmpty() ? index.data(NoteRole).toString() : was;
    QFont font = small(base);
    font.setStrikeOut(!was.isEmpty());
    if (note.isEmpty() || rest.width() < textWidth(font, note)) // whole or not at all
        return;
    painter.setFont(font);
    painter.setPen(was.isEmpty() ? noteInk(index) : tokens().text3);
    paintText(painter, rest, Qt::AlignTrailing | Qt::AlignVCenter, note);
    painter.setFont(base);
}

} // namespace ui
