#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int separatorHeight = 9;
constexpr int textLeft = 36; // after the icon
constexpr int keysRoom = 24; // between the longest text and the keys

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

void paintPopup(QPainter &painter, const QRectF &box)
{
    paintBox(painter, box, measures::tileRadius, tokens().surface, tokens().fieldBorder);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, separatorHeight};
    const QString text = option.text.section(QLatin1Char('\t'), 0, 0);
    const double width = textWidth(option.font, withoutMnemonic(text));
    const int keys = option.reservedShortcutWidth > 0 ? option.reservedShortcutWidth : 0;
    return {textLeft + qCeil(width) + keysRoom + keys + 12, rowHeight(option.font, measures::menuHeight)};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = tokens();
    const Snap snap(painter);
    const QRectF box(option.rect);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(snap.rect({box.left() + 4, box.center().y(), box.width() - 8, snap.line(1)}),
                         t.paneLine);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (enabled && option.state & QStyle::State_Selected)
        paintChosen(painter, box);
    const auto place = [&](double from, double width) {
        return QRectF(mirrored ? box.right() - from - width : box.left() + from, box.top(), width,
                      box.height());
    };
    const QRectF iconRoom = place(10, 16);
    const QRect iconBox(qRound(iconRoom.left()), qRound(box.center().y() - 8), 16, 16);
    if (option.checked)
        paintIcon(painter, QRectF(iconBox), QStringLiteral("check"), enabled ? t.text : t.sunkenText);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.save();
    painter.setFont(option.font);
    painter.setLayoutDirection(option.direction);
    painter.setPen(enabled ? t.text : t.text3);
    const bool showsMnemonics = option.text.contains(QLatin1Char('&'));
    const QRectF textRoom = place(textLeft, box.width() - textLeft - 12);
    const QString text = option.text.section(QLatin1Char('\t'), 0, 0);
    if (showsMnemonics)
        painter.drawText(textRoom,
                         int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine),
                         text);
    else
        paintText(painter, textRoom, Qt::AlignLeading | Qt::AlignVCenter, text);
    painter.setFont(small(option.font));
    painter.setPen(enabled ? t.text2 : t.text3);
    paintText(painter, textRoom, Qt::AlignTrailing | Qt::AlignVCenter,
              option.text.section(QLatin1Char('\t'), 1));
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(
            painter,
            place(box.width() - 24, 16).adjusted(0, (box.height() - 16) / 2, 0, -(box.height() - 16) / 2),
            QStringLiteral("chevron-right"), t.text2);
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t.window);
    const bool open = option.state & QStyle::State_Sunken;
    const bool pointed = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(1, 2, -1, -2);
    if (open || (pointed && t.highContrast))
        paintChosen(painter, box);
    else if (pointed)
        paintBox(painter, box, measures::controlRadius, t.paneLine, Qt::transparent);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.text3);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t.surface);
    if (option.maximum <= option.minimum)
        return;
    const bool lively = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const bool level = option.orientation == Qt::Horizontal;
    const QRectF handle
        = QRectF(slider).adjusted(level ? 1 : 2, level ? 2 : 1, level ? -1 : -2, level ? -2 : -1);
    paintBox(painter, handle, 3, lively ? t.fieldBorder : t.buttonBorder, Qt::transparent);
}

} // namespace ui
