#include "ui/look/segment_row.h"

#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <utility>

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int iconRoom = 22;

class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const SegmentRow::Segment &segment, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(segment.icon)
    {
        setText(segment.text);
        setAccessibleName(segment.text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const auto width = textWidth(weighted(font(), Weight::Strong), text());
        return {qCeil(width) + 2 * padding + (m_icon.isEmpty() ? 0 : iconRoom),
                std::max(measures::controlHeight, lineHeight(font()) + 8)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QStyleOption option;
        option.initFrom(this);
        const QRectF box(rect());
        const auto isHovered = option.state & QStyle::State_MouseOver;
        if ((isChecked() || isHovered) && !t.highContrast)
            painter.fillRect(box.adjusted(0, 1, 0, -1), isChecked() ? t.selection : t.hover);
        if (isChecked() && t.highContrast) { // no tint tells it there
            painter.setPen(QPen(t.text, 2));
            painter.drawRect(box.adjusted(3, 4, -3, -4));
        }
        const auto ink = !isEnabled() ? t.text3 : isChecked() ? t.accentInk : t.text2;
        auto room = box.adjusted(padding, 0, -padding, 0);
        if (!m_icon.isEmpty()) {
            const auto isMirrored = layoutDirection() == Qt::RightToLeft;
            const auto left = isMirrored ? room.right() - 16 : room.left();
            paintIcon(painter, QRectF(left, room.center().y() - 8, 16, 16), m_icon, ink);
            room = isMirrored ? room.adjusted(0, 0, -iconRoom, 0) : room.adjusted(iconRoom, 0, 0, 0);
        }
        painter.setFont(weighted(font(), Weight::Strong));
        painter.setPen(ink);
        paintText(painter, room, Qt::AlignLeading, text());
        constexpr auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & shown) == shown) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.accentInk, t.focusWidth));
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), measures::controlRadius - 2,
                                    measures::controlRadius - 2);
        }
    }
    void keyPressEvent(QKeyEvent *event) override // the arrows are the row's
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_icon;
};

} // namespace

SegmentRow::SegmentRow(const QString &name, const QList<Segment> &segments, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(1);
    for (const auto &segment : segments) {
        auto *button = new SegmentButton(segment, this);
        const auto number = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
        row->addWidget(button);
        m_buttons << button;
    }
    m_chosen = -1;
    choose(0);
}

void SegmentRow::choose(int segment)
{
    if (segment < 0 || segment >= m_buttons.size())
        return;
    const auto isNew = std::exchange(m_chosen, segment) != segment;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == segment);
        m_buttons[i]->setFocusPolicy(i == segment ? Qt::TabFocus : Qt::ClickFocus);
    }
    if (isNew)
        Q_EMIT segmentChosen(segment);
}

void SegmentRow::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    choose(m_chosen + (isRightToLeft() ? -step : step));
    m_buttons.at(m_chosen)->setFocus(Qt::TabFocusReason);
}

void SegmentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Snap snap(painter);
    paintBox(painter, QRectF(rect()), measures::controlRadius, tokens().surface, tokens().buttonBorder);
    for (int i = 1; i < m_buttons.size(); ++i) {
        const auto x = (m_buttons[i - 1]->geometry().center().x() < m_buttons[i]->geometry().center().x())
            ? m_buttons[i]->geometry().left() - 1
            : m_buttons[i]->geometry().right() + 1;
        painter.fillRect(QRectF(x, 1, snap.line(1), height() - 2), tokens().buttonBorder);
    }
}

} // namespace ui
