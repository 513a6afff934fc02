#include "ui/timeline/timeline_chart.h"

#include "ui/facts.h"
#include "ui/look/tokens.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_words.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

TimelineChart::TimelineChart(BoardKeeper &keeper, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_keeper(keeper)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.first = m_scene.now.today = keeper.today();
}

void TimelineChart::show(app::Timeline now, std::optional<app::Timeline> tried)
{
    m_scene.now = std::move(now);
    m_scene.tried = std::move(tried);
    fitScrollBar();
    viewport()->update();
}

void TimelineChart::setDays(int days)
{
    m_scene.days = days;
    fitScrollBar();
    viewport()->update();
}

void TimelineChart::goToToday()
{
    horizontalScrollBar()->setValue(0);
}

void TimelineChart::select(std::int32_t batch)
{
    m_scene.selected = batch;
    m_line = app::Board::none;
    if (const auto *supply = supplyInHand(); supply && supply->day)
        reveal(*supply->day);
    viewport()->update();
}

void TimelineChart::keepPlace()
{
    m_scene.selected = m_keeper.batchNow(m_scene.selected);
    m_line = m_keeper.lineNow(m_line);
    m_scene.litLine = m_keeper.lineNow(m_scene.litLine);
}

void TimelineChart::light(std::int32_t line)
{
    if (std::exchange(m_scene.litLine, line) != line)
        viewport()->update();
}

QSize TimelineChart::sizeHint() const
{
    return {720, 480};
}

TimelineLayout TimelineChart::layout() const
{
    return {QRectF(viewport()->rect()), m_scene, font(), isRightToLeft()};
}

void TimelineChart::fitScrollBar()
{
    const auto last = std::max(m_scene.now.lastDay(), m_scene.shown().lastDay());
    const auto days = static_cast<int>((last - m_scene.now.today).count()) + 4;
    auto *bar = horizontalScrollBar();
    bar->setRange(0, std::max({0, days - m_scene.days, bar->value()})); // what is in sight stays there
    bar->setPageStep(m_scene.days);
    bar->setSingleStep(1);
    m_scene.first = m_scene.now.today + std::chrono::days(bar->value());
}

void TimelineChart::reveal(model::Date day)
{
    auto *bar = horizontalScrollBar();
    const auto place = static_cast<int>((day - m_scene.now.today).count());
    if (place < bar->value())
        bar->setValue(place);
    else if (place >= bar->value() + m_scene.days)
        bar->setValue(place - m_scene.days + 3);
}

const app::TimelineSupply *TimelineChart::supplyInHand() const
{
    const auto &supplies = m_scene.shown().supplies;
    const auto found = std::ranges::find(supplies, m_scene.selected, &app::TimelineSupply::index);
    return m_scene.selected == app::Board::none || found == supplies.end() ? nullptr : &*found;
}

void TimelineChart::tryDay(model::Date day)
{
    const auto *supply = supplyInHand();
    if (!supply || !supply->day)
        return; // what is here comes on no other day
    day = std::max(day, m_scene.now.today);
    if (day == *supply->day)
        return;
    reveal(day);
    Q_EMIT etaTried(text(supply->batch.batch), dateOf(day));
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    paintTimeline(painter, viewport()->rect(), m_scene, m_keeper.board(), tokens());
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void TimelineChart::scrollContentsBy(int, int)
{
    m_scene.first = m_scene.now.today + std::chrono::days(horizontalScrollBar()->value());
    viewport()->update();
}

void TimelineChart::stepThrough(int step)
{
    const auto count = itemCount();
    if (count > 0)
        chooseItem(std::clamp(currentItem() + step, 0, count - 1));
}

int TimelineChart::itemCount() const
{
    return static_cast<int>(m_scene.shown().supplies.size() + m_scene.shown().demands.size());
}

QString TimelineChart::itemText(int item) const
{
    const auto &timeline = m_scene.shown();
    const auto supplies = static_cast<int>(timeline.supplies.size());
    if (item < supplies)
        return sentenceOf(timeline.supplies[static_cast<std::size_t>(item)], timeline.today);
    return sentenceOf(timeline, timeline.demands[static_cast<std::size_t>(item - supplies)],
                      m_keeper.board());
}

QRect TimelineChart::itemBox(int item) const
{
    const auto all = layout();
    const auto supplies = m_scene.shown().supplies.size();
    const auto place = static_cast<std::size_t>(item);
    for (const auto &post : all.posts())
        if (post.supply == place)
            return post.box.toAlignedRect();
    for (const auto &block : all.blocks())
        if (block.demand + supplies == place)
            return block.box.toAlignedRect();
    return {};
}

int TimelineChart::itemAt(const QPointF &position) const
{
    const auto all = layout();
    if (const auto *post = all.postAt(position))
        return static_cast<int>(post->supply);
    const auto *block = all.blockAt(position);
    return block ? static_cast<int>(m_scene.shown().supplies.size() + block->demand) : -1;
}

int TimelineChart::currentItem() const
{
    const auto &timeline = m_scene.shown();
    for (std::size_t i = 0; i < timeline.demands.size(); ++i)
        if (m_line != app::Board::none && timeline.demands[i].line == m_line)
            return static_cast<int>(timeline.supplies.size() + i);
    const auto *supply = supplyInHand();
    return supply ? static_cast<int>(supply - timeline.supplies.data()) : -1;
}

void TimelineChart::chooseItem(int item)
{
    const auto &timeline = m_scene.shown();
    const auto supplies = static_cast<int>(timeline.supplies.size());
    if (item < supplies) {
        select(timeline.supplies[static_cast<std::size_t>(item)].index);
        light(app::Board::none);
    } else {
        const auto &demand = timeline.demands[static_cast<std::size_t>(item - supplies)];
        m_line = demand.line;
        m_scene.selected = app::Board::none;
        if (demand.day)
            reveal(*demand.day);
        light(demand.line);
    }
    viewport()->update();
    QAccessibleEvent news(this, QAccessible::Focus);
    news.setChild(item);
    QAccessible::updateAccessibility(&news);
    Q_EMIT selectionChanged();
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.hasFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.hasFocus = false;
    viewport()->update();
}

} // namespace ui
