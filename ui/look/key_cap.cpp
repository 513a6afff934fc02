#include "ui/look/key_cap.h"

#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ui {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setAccessibleName(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const QFont font = small(this->font());
    const int height = std::max(18, lineHeight(font) + 2);
    return {std::max(height, qCeil(textWidth(font, m_key)) + 10), height};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), 4, t.surface, t.paneLine);
    painter.setFont(small(font()));
    painter.setPen(t.text2);
    paintText(painter, QRectF(rect()), Qt::AlignHCenter, m_key);
}

} // namespace ui
