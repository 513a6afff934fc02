#include "ui/look/chip_row.h"

#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int countGap = 6;
constexpr int least = 24;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void Chip::setCount(std::optional<qint64> count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void Chip::describe()
{
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), numberText(*m_count)) : text());
}

QSize Chip::sizeHint() const
{
    double width = textWidth(weighted(font(), Weight::Strong), text());
    if (m_count)
        width += countGap + textWidth(font(), numberText(*m_count));
    return {qCeil(width) + 2 * padding, std::max(least, lineHeight(font()) + 4)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box(rect());
    const double radius = box.height() / 2;
    QStyleOption option;
    option.initFrom(this);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor chosenBorder = t.dark ? t.accentFill : t.accentInk.lighter(150);
    paintBox(painter, box, radius,
             isChecked()   ? t.selection
                 : hovered ? t.hover
                           : t.surface,
             isChecked() ? (t.highContrast ? t.accentInk : chosenBorder) : t.buttonBorder,
             t.highContrast && isChecked() ? 2 : 1);
    const auto shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & shown) == shown)
        paintRing(painter, box, radius);
    QRectF room = box.adjusted(padding, 0, -padding, 0);
    painter.setFont(weighted(font(), Weight::Strong));
    painter.setPen(!isEnabled() ? t.text3 : isChecked() ? t.accentInk : t.text2);
    paintText(painter, room, Qt::AlignLeading, text());
    if (!m_count)
        return;
    painter.setFont(font());
    paintText(painter, room, Qt::AlignTrailing, numberText(*m_count));
}

// The arrows are the row's.
void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
}

void ChipRow::setChips(const QStringList &texts)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &text : texts) {
        auto *chip = new Chip(text, this);
        const auto number = static_cast<int>(m_chips.size());
        connect(chip, &Chip::toggled, this, [this, number](bool isOn) { // by hand or by assistive technology
            if (isOn)
                choose(number);
        });
        layout()->addWidget(chip);
        m_chips << chip;
    }
    m_chosen = -1;
    choose(0);
}

void ChipRow::setCount(int chip, std::optional<qint64> count)
{
    m_chips.at(chip)->setCount(count);
}

void ChipRow::choose(int chip)
{
    if (chip < 0 || chip >= m_chips.size())
        return;
    const bool isNew = std::exchange(m_chosen, chip) != chip;
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(i == chip);
        m_chips[i]->setFocusPolicy(i == chip ? Qt::TabFocus
                                             : Qt::ClickFocus); // Tab goes past the row in one step
    }
    if (isNew)
        Q_EMIT chipChosen(chip);
}

void ChipRow::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    choose(m_chosen + (isRightToLeft() ? -step : step));
    m_chips.at(m_chosen)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
