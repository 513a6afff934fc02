#include "ui/look/batch_bar_widget.h"

#include "ui/look/access.h"
#include "ui/look/measures.h"
#include "ui/look/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 6; // for the flag, the rings and the marks

} // namespace

BatchBarWidget::BatchBarWidget(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BatchBarWidget::setBar(const BatchBar &bar)
{
    m_bar = bar;
    setAccessibleName(accessibleSentence(bar));
    update();
}

void BatchBarWidget::setHovered(std::optional<qint64> key)
{
    m_light.hovered = key;
    update();
}

void BatchBarWidget::setSelected(const QList<qint64> &keys)
{
    m_light.selected = keys;
    update();
}

QSize BatchBarWidget::sizeHint() const
{
    return {measures::inspectorWidth - 2 * measures::panelPadding, measures::inspectorBarHeight + 2 * margin};
}

QSize BatchBarWidget::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

QRectF BatchBarWidget::barRoom() const
{
    const double top = (height() - measures::inspectorBarHeight) / 2.0;
    return QRectF(3, top, width() - 6, measures::inspectorBarHeight);
}

std::optional<qint64> BatchBarWidget::keyAt(const QPointF &position) const
{
    const QRectF room = barRoom();
    if (position.y() < room.top() || position.y() > room.bottom())
        return std::nullopt;
    const double x = isRightToLeft() ? room.right() - position.x() : position.x() - room.left();
    const auto segment = segmentAt(x, room.width(), {m_bar.quantity, m_bar.beyond}, m_bar);
    return segment ? std::optional(m_bar.segments[*segment].key) : std::nullopt;
}

void BatchBarWidget::hover(std::optional<qint64> key)
{
    if (m_light.hovered == key)
        return;
    setHovered(key);
    setCursor(key ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT segmentHovered(key);
}

void BatchBarWidget::mouseMoveEvent(QMouseEvent *event)
{
    hover(keyAt(event->position()));
}

void BatchBarWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto key = keyAt(event->position()); key && event->button() == Qt::LeftButton)
        Q_EMIT segmentClicked(*key);
}

void BatchBarWidget::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void BatchBarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBatchBar(painter, barRoom(), {m_bar.quantity, m_bar.beyond}, m_bar, tokens(), m_light);
}

} // namespace ui
