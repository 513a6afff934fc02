#include "ui/look/buttons.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>

namespace ui {

namespace {

constexpr int iconGap = 8;
constexpr int keyGap = 6;

struct Ground
{
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
};

Ground groundOf(ButtonKind kind, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = state & QStyle::State_MouseOver;
    switch (kind) {
    case ButtonKind::Filled:
        if (!enabled)
            return {t.sunken, t.sunken};
        return pressed ? Ground{t.accentFillPressed, t.accentFillPressed}
            : hovered  ? Ground{t.accentFillHover, t.accentFillHover}
                       : Ground{t.accentFill, t.accentFill};
    case ButtonKind::Ordinary:
        if (!enabled)
            return {t.window, t.paneLine};
        return pressed ? Ground{t.rowRule, t.fieldBorder}
                       : Ground{hovered ? t.hover : t.surface, t.buttonBorder};
    case ButtonKind::Bare:
    case ButtonKind::Quiet:
        if (!enabled)
            return {};
        return pressed ? Ground{t.paneLine, t.paneLine} : hovered ? Ground{t.rowRule, t.rowRule} : Ground{};
    case ButtonKind::Sentence:
        if (!enabled)
            return {};
        return pressed ? Ground{t.selection, t.fieldBorder}
            : hovered  ? Ground{t.selection, t.selection}
                       : Ground{};
    }
    return {};
}

QColor inkFor(ButtonKind kind, bool enabled)
{
    const Tokens &t = tokens();
    if (!enabled)
        return kind == ButtonKind::Sentence ? t.text3 : t.sunkenText;
    switch (kind) {
    case ButtonKind::Filled: return t.onAccent;
    case ButtonKind::Sentence: return t.accentInk;
    case ButtonKind::Quiet: return t.text2;
    default: return t.text;
    }
}

int heightOf(ButtonKind kind, const QWidget *widget, const QFont &font)
{
    const bool isSmall = kind == ButtonKind::Sentence || (widget && widget->property("small").toBool());
    return std::max(isSmall ? measures::smallControlHeight : measures::controlHeight,
                    lineHeight(font) + (isSmall ? 2 : 8));
}

int paddingOf(ButtonKind kind, bool isSmall, bool hasText)
{
    return !hasText ? 6 : kind == ButtonKind::Sentence ? 6 : isSmall ? 8 : kind == ButtonKind::Bare ? 9 : 12;
}

double labelWidth(const QFont &font, const QString &text, bool hasIcon)
{
    const double width = textWidth(weighted(font, Weight::Strong), QString(text).remove(QLatin1Char('&')));
    return width + (hasIcon ? measures::iconSize + (text.isEmpty() ? 0 : iconGap) : 0);
}

double keyWidth(const QFont &font, const QString &key)
{
    return key.isEmpty() ? 0 : keyGap + textWidth(small(font), key);
}

// Icon and text side by side, centred together.
void paintLabel(QPainter &painter, const QRectF &room, const QStyleOption &option, const QIcon &icon,
                const QString &text, ButtonKind kind)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool isFilled = kind == ButtonKind::Filled;
    const QIcon::Mode mode = !enabled           ? QIcon::Disabled
        : isFilled || kind == ButtonKind::Quiet ? QIcon::Selected
                                                : QIcon::Normal;
    const double width = labelWidth(painter.font(), text, !icon.isNull());
    double x = room.left() + (room.width() - width) / 2;
    if (!icon.isNull()) {
        const double iconX = mirrored ? x + width - measures::iconSize : x;
        const Snap snap(painter);
        const QRectF box = snap.rect({iconX, room.center().y() - measures::iconSize / 2.0, 16, 16});
        icon.paint(&painter, box.toRect(), Qt::AlignCenter, mode, isFilled ? QIcon::On : QIcon::Off);
        x += mirrored ? 0 : measures::iconSize + iconGap;
    }
    painter.setFont(weighted(painter.font(), Weight::Strong));
    painter.setPen(inkFor(kind, enabled));
    const double textOnly = width - (icon.isNull() ? 0 : measures::iconSize + iconGap);
    const QRectF at(x, room.top(), textOnly + 1, room.height());
    if (!text.contains(QLatin1Char('&'))) {
        paintText(painter, at, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        return;
    }
    painter.drawText(at.adjusted(0, 0, 8, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic),
                     text);
}

} // namespace

void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const QRectF box = QRectF(option.rect).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const Ground ground = groundOf(kind, option.state);
    if (ground.fill != Qt::transparent || ground.border != Qt::transparent)
        paintBox(painter, box, measures::controlRadius, ground.fill, ground.border);
    const auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, QRectF(option.rect), measures::controlRadius + ringRoom);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    painter.save();
    painter.setFont(widget ? widget->font() : painter.font());
    QRectF room = QRectF(option.rect).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    if (const QString key = keyOf(widget); !key.isEmpty()) {
        const QFont font = painter.font();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const double all = labelWidth(font, option.text, !option.icon.isNull()) + keyWidth(font, key);
        const double margin = (room.width() - all) / 2;
        const double width = keyWidth(font, key) - keyGap;
        painter.setFont(small(font));
        painter.setPen(!(option.state & QStyle::State_Enabled) ? tokens().sunkenText
                           : kind == ButtonKind::Filled        ? tokens().onAccent
                                                               : tokens().text2);
        paintText(painter,
                  {mirrored ? room.left() + margin : room.right() - margin - width, room.top(), width + 1,
                   room.height()},
                  Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, key);
        painter.setFont(font);
        const double taken = keyWidth(font, key);
        room.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }
    paintLabel(painter, room, option, option.icon, option.text, kind);
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : QFont();
    const ButtonKind kind = kindOf(widget);
    const bool isSmall = widget && widget->property("small").toBool();
    const double label = labelWidth(font, option.text, !option.icon.isNull()) + keyWidth(font, keyOf(widget));
    const int width = qCeil(label) + 2 * paddingOf(kind, isSmall, !option.text.isEmpty());
    return {width + 2 * ringRoom, heightOf(kind, widget, font) + 2 * ringRoom};
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const QRectF box(option.rect);
    const Ground ground = groundOf(kind, option.state & ~(option.state & QStyle::State_AutoRaise));
    if (ground.fill != Qt::transparent || ground.border != Qt::transparent)
        paintBox(painter, box, measures::controlRadius, ground.fill, ground.border);
    painter.save();
    painter.setFont(widget ? widget->font() : painter.font());
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    if (option.features & QStyleOptionToolButton::Arrow && !hasText) {
        const double turn = option.arrowType == Qt::LeftArrow ? 180
            : option.arrowType == Qt::DownArrow               ? 90
            : option.arrowType == Qt::UpArrow                 ? -90
                                                              : 0;
        painter.translate(box.center());
        painter.rotate(turn);
        paintIcon(painter, QRectF(-8, -8, 16, 16), QStringLiteral("chevron-right"),
                  inkFor(kind, option.state & QStyle::State_Enabled));
    } else {
        paintLabel(painter, box, option, hasIcon ? option.icon : QIcon(), hasText ? option.text : QString(),
                   kind);
    }
    painter.restore();
    const auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, box, measures::controlRadius);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : QFont();
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool inToolBar = widget && qobject_cast<const QToolBar *>(widget->parentWidget());
    const int height = heightOf(kindOf(widget), widget, font) + (inToolBar ? 4 : 0);
    const int width = qCeil(labelWidth(font, hasText ? option.text : QString(), hasIcon));
    return {std::max(width + 2 * paddingOf(kindOf(widget), false, hasText), hasText ? 0 : height), height};
}

} // namespace ui
