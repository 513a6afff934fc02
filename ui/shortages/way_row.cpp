#include "ui/shortages/way_row.h"

#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace ui {

namespace {

constexpr int rankWidth = 20;
constexpr int iconLeft = measures::cellPadding + rankWidth;
constexpr int textLeft = iconLeft + 28;
constexpr int buttonWidth = 88; // so that they stand in one column
constexpr int gap = 16;

} // namespace

WayRow::WayRow(int rank, const WayWords &words, QPushButton *button, QWidget *parent)
    : QWidget(parent)
    , m_rank(numberText(qint64(rank)))
    , m_words(words)
    , m_button(button)
{
    setAccessibleRole(*this, QAccessible::ListItem);
    setAccessibleName(tr("%1, %2, %3").arg(words.what, words.when, words.harm));
    if (!button)
        return;
    button->setParent(this);
    button->setAccessibleDescription(accessibleName());
}

QSize WayRow::sizeHint() const
{
    return {480, rowHeight(font(), measures::twoLineRow) + (rowHeight(font(), 0) > 28 ? 16 : 0)};
}

QSize WayRow::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void WayRow::resizeEvent(QResizeEvent *)
{
    if (!m_button)
        return;
    const auto width = std::max(buttonWidth, m_button->sizeHint().width());
    const auto height = m_button->sizeHint().height();
    const QRect room(this->width() - measures::cellPadding - width, (this->height() - 1 - height) / 2, width,
                     height);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), room));
}

void WayRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Snap snap(painter);
    painter.fillRect(QRectF(0, height() - snap.line(1), width(), snap.line(1)), t.rowRule);
    const auto place = [&](QRect room) { return QStyle::visualRect(layoutDirection(), rect(), room); };
    const int upper = lineHeight(font());
    const int lower = lineHeight(small(font()));
    const int top = (height() - 1 - upper - lower - 2) / 2;
    const int right = m_button ? m_button->width() + gap : 0;
    const int textWide = width() - textLeft - measures::cellPadding - right;
    painter.setFont(small(font()));
    painter.setPen(t.text3);
    paintText(painter, place({measures::cellPadding, top, rankWidth, upper}), Qt::AlignLeading, m_rank);
    paintIcon(painter, place({iconLeft, top + (upper - 16) / 2, 16, 16}), m_words.iconName, t.text2);
    painter.setFont(weighted(font(), Weight::Strong));
    painter.setPen(t.text);
    paintText(painter, place({textLeft, top, textWide, upper}), Qt::AlignLeading, m_words.what, Cut::Right);
    painter.setFont(small(font()));
    const auto when = m_words.when + QStringLiteral("  ·  ");
    const int whenWide = qCeil(ui::textWidth(painter.font(), when));
    painter.setPen(inkOf(m_words.whenTone, t));
    paintText(painter, place({textLeft, top + upper + 2, textWide, lower}), Qt::AlignLeading, when);
    painter.setPen(inkOf(m_words.harmTone, t));
    paintText(painter, place({textLeft + whenWide, top + upper + 2, textWide - whenWide, lower}),
              Qt::AlignLeading, m_words.harm, Cut::Right);
}

} // namespace ui
