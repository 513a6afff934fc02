#include "ui/look/tile.h"

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

constexpr int padding = 12;
constexpr int iconSide = 18;
constexpr int leastHeight = 96; // the caption may take two lines
constexpr int gap = 2;

} // namespace

Tile::Tile(const QString &label, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(0, {});
}

void Tile::setFigure(qint64 figure, const QString &caption, Tone tone)
{
    m_figure = numberText(figure);
    m_caption = caption;
    m_tone = tone;
    setAccessibleName(QStringLiteral("%1 %2").arg(text(), m_figure));
    setAccessibleDescription(caption);
    setToolTip(caption);
    update();
}

QSize Tile::sizeHint() const
{
    const auto height = lineHeight(font()) + lineHeight(figure(font())) + 2 * lineHeight(small(font()))
        + 2 * (gap + padding);
    return {142, std::max(leastHeight, height)};
}

QSize Tile::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QStyleOption option;
    option.initFrom(this);
    const QRectF box(rect());
    const bool isHovered = option.state & QStyle::State_MouseOver;
    paintBox(painter, box, measures::tileRadius,
             isDown()        ? t.selection
                 : isHovered ? t.hover
                             : t.surface,
             isHovered ? t.buttonBorder : t.paneLine);
    constexpr auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, box.adjusted(2, 2, -2, -2), measures::tileRadius - 2);
    const auto room = box.adjusted(padding, padding - 2, -padding, -padding + 2);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF sign(isMirrored ? room.left() : room.right() - iconSide, room.top(), iconSide, iconSide);
    paintIcon(painter, sign, m_icon, m_tone == Tone::Plain ? t.text2 : inkOf(m_tone, t));
    double top = room.top();
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text, double width) {
        painter.setFont(font);
        painter.setPen(ink);
        const double high = lineHeight(font);
        const double left = isMirrored ? room.right() - width : room.left();
        paintText(painter, QRectF(left, top, width, high), Qt::AlignLeading, text, Cut::Right);
        top += high + gap;
    };
    write(font(), t.text2, text(), room.width() - iconSide - 4);
    write(figure(font()), inkOf(m_tone, t), m_figure, room.width());
    if (textWidth(small(font()), m_caption) <= room.width())
        return write(small(font()), t.text2, m_caption, room.width());
    painter.setFont(small(font()));
    painter.setPen(t.text2);
    painter.drawText(QRectF(room.left(), top, room.width(), 2 * lineHeight(small(font()))),
                     Qt::AlignLeading | Qt::TextWordWrap, m_caption);
}

} // namespace ui
