#include "ui/look/popup_panel.h"

#include "ui/look/access.h"
#include "ui/look/style_parts.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PopupPanel::PopupPanel(const QString &name, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_rows(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // so that its corners can be round
    setAccessibleName(name);
    setAccessibleRole(*this, QAccessible::PopupMenu);
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(8);
}

void PopupPanel::showAt(const QPoint &position)
{
    adjustSize();
    const auto room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPopup(painter, QRectF(rect()));
}

} // namespace ui
