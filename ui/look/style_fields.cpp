#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace ui {

void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground, const QColor &border,
              double width)
{
    const Snap snap(painter);
    const double pen = snap.line(width);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(border == Qt::transparent ? QPen(Qt::NoPen) : QPen(border, pen));
    painter.drawRoundedRect(Snap::inside(snap.rect(box), pen), radius - pen / 2, radius - pen / 2);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &box, double radius)
{
    paintBox(painter, box, radius, Qt::transparent, tokens().accentInk, tokens().focusWidth);
}

void paintChosen(QPainter &painter, const QRectF &box)
{
    const Tokens &t = tokens();
    paintBox(painter, box, measures::controlRadius, t.selection,
             t.highContrast ? t.accentInk : QColor(Qt::transparent));
}

void paintField(QPainter &painter, const QRectF &box, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool refused = widget && widget->property("refused").toBool();
    const bool focused = option.state & QStyle::State_HasFocus;
    if (!enabled)
        return paintBox(painter, box, measures::controlRadius, t.window, t.paneLine);
    if (refused)
        return paintBox(painter, box, measures::controlRadius, t.surface, t.shortage, t.focusWidth);
    paintBox(painter, box, measures::controlRadius, t.surface, focused ? t.accentInk : t.fieldBorder,
             focused ? t.focusWidth : 1);
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    paintField(painter, QRectF(option.rect), option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const double x = option.direction == Qt::RightToLeft ? option.rect.left() + 7 : option.rect.right() - 21;
    paintIcon(painter, QRectF(x, option.rect.center().y() - 6.5, 14, 14), QStringLiteral("chevron-down"),
              enabled ? tokens().text2 : tokens().sunkenText);
}

void paintCheck(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !enabled ? t.sunken : on ? t.accentFill : t.surface;
    paintBox(painter, box, 4, fill, !enabled || on ? fill : t.fieldBorder);
    const QColor ink = enabled ? t.onAccent : t.sunkenText;
    if (option.state & QStyle::State_On)
        paintIcon(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), QStringLiteral("check"), ink);
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), ink);
    const auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, box, 4);
}

void paintRadio(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor fill = !enabled ? t.sunken : on ? t.accentFill : t.surface;
    paintBox(painter, box, box.width() / 2, fill, !enabled || on ? fill : t.fieldBorder);
    if (on)
        paintBox(painter, box.adjusted(5, 5, -5, -5), 3, enabled ? t.onAccent : t.sunkenText,
                 Qt::transparent);
    const auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, box, box.width() / 2);
}

} // namespace ui
