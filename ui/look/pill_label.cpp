#include "ui/look/pill_label.h"

#include "ui/look/access.h"
#include "ui/look/measures.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 8; // an exception's ground reaches beyond its glyph and word

} // namespace

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(Pill pill, const QString &word)
{
    m_pill = pill;
    m_word = word.isEmpty() ? pillWord(pill) : word;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return {qCeil(pillWidth(font(), m_pill, m_word)) + 2 * margin,
            std::max(measures::pillHeight, lineHeight(font()) + 2)};
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintPill(painter, QRectF(rect()).adjusted(margin, 0, -margin, 0), m_pill, m_word, tokens());
}

} // namespace ui
