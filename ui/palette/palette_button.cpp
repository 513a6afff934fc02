#include "ui/palette/palette_button.h"

#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int wide = 304;
constexpr int padding = 10;
constexpr int gap = 4;

} // namespace

PaletteButton::PaletteButton(QAction *palette, QWidget *parent)
    : QAbstractButton(parent)
    , m_palette(palette)
    , m_says(tr("Go to or run a command"))
{
    setAccessibleName(m_says);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, palette, &QAction::trigger);
    connect(palette, &QAction::changed, this, qOverload<>(&QWidget::update)); // another key
}

void PaletteButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setToolTip(narrow ? m_says : QString());
    updateGeometry();
}

QSize PaletteButton::sizeHint() const
{
    const auto height = std::max(measures::controlHeight, lineHeight(font()) + 8) + 2 * ringRoom;
    return {m_isNarrow ? height + 4 : std::max(wide, qCeil(wholeWidth())), height};
}

double PaletteButton::wholeWidth() const
{
    const auto keys = m_palette->shortcut().toString(QKeySequence::NativeText);
    return 2.0 * (ringRoom + padding) + measures::iconSize + 2 * gap + textWidth(font(), m_says) + 4 * gap
        + textWidth(small(font()), keys) + 20;
}

bool PaletteButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PaletteButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto box = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    if (!m_isNarrow || underMouse())
        paintBox(painter, box, measures::controlRadius, underMouse() ? t.hover : t.surface,
                 m_isNarrow ? QColor(Qt::transparent) : t.fieldBorder);
    if (hasFocus())
        paintRing(painter, box, measures::controlRadius);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto iconLeft = m_isNarrow ? box.center().x() - measures::iconSize / 2.0
        : isMirrored                 ? box.right() - padding - measures::iconSize
                                     : box.left() + padding;
    paintIcon(
        painter,
        QRectF(iconLeft, box.center().y() - measures::iconSize / 2.0, measures::iconSize, measures::iconSize),
        QStringLiteral("search"), t.text2);
    if (m_isNarrow)
        return;
    auto room = box.adjusted(padding, 0, -padding, 0);
    paintKeys(painter, room);
    const auto taken = measures::iconSize + 2.0 * gap;
    room.adjust(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0);
    if (width() < wholeWidth())
        return; // where there is no room for it the lens says enough
    painter.setFont(font());
    painter.setPen(t.text3);
    paintText(painter, room, Qt::AlignLeading, m_says);
}

/// Each key as a cap at the end of the room, which is that much less then.
void PaletteButton::paintKeys(QPainter &painter, QRectF &room) const
{
    const Tokens &t = tokens();
    const auto capFont = small(font());
    auto keys = m_palette->shortcut()
                    .toString(QKeySequence::NativeText)
                    .split(QLatin1Char('+'), Qt::SkipEmptyParts);
    std::ranges::reverse(keys);
    painter.setFont(capFont);
    painter.setPen(t.text2);
    const auto height = lineHeight(capFont) + 2.0;
    for (const auto &key : keys) {
        const auto width = std::max(height, textWidth(capFont, key) + 10);
        const QRectF cap(layoutDirection() == Qt::RightToLeft ? room.left() : room.right() - width,
                         room.center().y() - height / 2, width, height);
        paintBox(painter, cap, 4, t.surface, t.paneLine);
        painter.setPen(t.text2);
        paintText(painter, cap, Qt::AlignHCenter, key);
        if (layoutDirection() == Qt::RightToLeft)
            room.setLeft(cap.right() + gap);
        else
            room.setRight(cap.left() - gap);
    }
}

} // namespace ui
