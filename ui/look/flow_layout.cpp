#include "ui/look/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    int shown = 0;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        size = {size.width() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
        ++shown;
    }
    return size.grownBy(contentsMargins()) + QSize(std::max(0, shown - 1) * spacing(), 0);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, false);
}

int FlowLayout::arrange(const QRect &room, bool isTrial) const
{
    const auto within = room.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = within.left();
    int y = within.top();
    int high = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (high > 0 && x + size.width() > within.right() + 1) {
            x = within.left();
            y += high + spacing();
            high = 0;
        }
        if (!isTrial)
            item->setGeometry(QStyle::visualRect(direction, within, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        high = std::max(high, size.height());
    }
    return y + high - room.top() + contentsMargins().bottom();
}

} // namespace ui
