#include "ui/tour/tour_panel.h"

#include "ui/inspector/ink_label.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int panelWidth = 288; // beside the table there is the inspector's width
constexpr int lettersPerLine = 36;
constexpr int gap = 12; // to the place
constexpr int fromEdge = 16; // of the window
constexpr int halo = 3;

} // namespace

TourRing::TourRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TourRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accentInk, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measures::controlRadius,
                            measures::controlRadius);
}

TourPanel::TourPanel(QWidget *window)
    : QWidget(window)
    , m_ring(new TourRing(window))
    , m_count(new InkLabel(Tone::Second, Weight::Regular, TextSize::Small))
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_text(new InkLabel(Tone::Second))
    , m_skip(sentenceButton({}))
{
    setAccessibleRole(*this, QAccessible::Notification);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_skip->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16 + halo, 12 + halo, 16 + halo, 8 + halo);
    column->setSpacing(4);
    for (auto *part : {m_count, m_title, m_text})
        column->addWidget(part);
    column->addWidget(m_skip, 0, Qt::AlignTrailing);
    connect(m_skip, &QPushButton::clicked, this, &TourPanel::skipped);
    window->installEventFilter(this);
    hide();
}

void TourPanel::show(Tour::Step step, const TourText &text)
{
    const auto isLast = step == Tour::Step::Finished;
    const auto number = qint64(std::to_underlying(step)) + 1;
    m_count->setText(tr("Step %1 of %2").arg(numberText(number), numberText(qint64(Tour::steps))));
    m_count->setVisible(!isLast);
    m_title->setText(text.title);
    m_text->setText(text.text);
    m_skip->setText(isLast ? tr("Close") : tr("Skip the tour"));
    setAccessibleName(tr("%1. %2").arg(text.title, text.text));
    setFixedWidth(std::max(panelWidth, lettersPerLine * lineHeight(font()) / 2));
    announce(*this);
    stand();
}

void TourPanel::pointAt(QWidget *place)
{
    if (m_place != place) {
        if (m_place)
            m_place->removeEventFilter(this);
        m_place = place;
        if (m_place)
            m_place->installEventFilter(this);
    }
    stand();
}

void TourPanel::leave()
{
    pointAt(nullptr);
    hide();
}

bool TourPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide: stand(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Right of the place, left, below or above it, where there is room; else in its corner.
QRect TourPanel::besideOf(const QRect &place) const
{
    const auto room = parentWidget()->rect().adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    const auto size = QSize(width(), heightForWidth(width()));
    const auto top = std::clamp(place.bottom() - size.height(), room.top(), room.bottom() - size.height());
    const auto left = std::clamp(place.left(), room.left(), room.right() - size.width());
    const QPoint corners[] = {{place.right() + gap, top},
                              {place.left() - gap - size.width(), top},
                              {left, place.bottom() + gap},
                              {left, place.top() - gap - size.height()}};
    for (const auto &corner : corners) {
        if (room.contains(QRect(corner, size)))
            return {corner, size};
    }
    return {QPoint(std::min(place.right(), room.right()) - size.width() - gap,
                   std::min(place.bottom(), room.bottom()) - size.height() - gap),
            size};
}

void TourPanel::stand()
{
    const auto isSomewhere = isVisible() && m_place && m_place->isVisible();
    m_ring->setVisible(isSomewhere);
    if (isHidden())
        return;
    const auto corner = parentWidget()->rect().bottomRight();
    if (!isSomewhere)
        return setGeometry(besideOf({corner - QPoint(fromEdge, fromEdge), QSize(1, 1)}));
    const QRect place(m_place->mapTo(parentWidget(), QPoint(0, 0)), m_place->size());
    m_ring->setGeometry(place);
    m_ring->raise();
    setGeometry(besideOf(place));
    raise();
}

void TourPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect());
    paintBox(painter, box, measures::tileRadius + halo, t.selection, Qt::transparent);
    paintBox(painter, box.adjusted(halo, halo, -halo, -halo), measures::tileRadius, t.surface, t.accentInk);
}

} // namespace ui
