#include "ui/timeline/timeline_bar.h"

#include "ui/look/buttons.h"
#include "ui/look/measures.h"
#include "ui/look/segment_row.h"
#include "ui/timeline/sku_field.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array spans = {14, 42, 92}; // days
constexpr int leastForAll = 660; // px: narrower, Home alone goes back to today

} // namespace

TimelineBar::TimelineBar(const BoardKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_sku(new SkuField(keeper))
    , m_form(new SegmentRow(
          tr("Show as"), {{tr("Chart"), QStringLiteral("timeline")}, {tr("Table"), QStringLiteral("table")}}))
    , m_span(new SegmentRow(tr("Days shown"), {{tr("2 weeks")}, {tr("6 weeks")}, {tr("3 months")}}))
    , m_today(ordinaryButton(tr("Today")))
{
    m_today->setToolTip(tr("Back to today"));
    setFixedHeight(measures::filterBarHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    row->setSpacing(8);
    row->addWidget(m_sku, 2);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(m_today);
    row->addWidget(m_span);
    connect(m_form, &SegmentRow::segmentChosen, this, &TimelineBar::fit);
    connect(m_form, &SegmentRow::segmentChosen, this, &TimelineBar::formChosen);
    connect(m_span, &SegmentRow::segmentChosen, this, [this] { Q_EMIT daysChosen(days()); });
    connect(m_today, &QPushButton::clicked, this, &TimelineBar::todayAsked);
}

bool TimelineBar::showsTable() const
{
    return m_form->chosen() == 1;
}

void TimelineBar::showTable(bool table)
{
    m_form->choose(table ? 1 : 0);
}

int TimelineBar::days() const
{
    return spans[static_cast<std::size_t>(m_span->chosen())];
}

void TimelineBar::setDays(int days)
{
    m_span->choose(static_cast<int>(std::ranges::find(spans, days) - spans.begin()));
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimelineBar::fit()
{
    m_span->setVisible(!showsTable());
    m_today->setVisible(!showsTable() && width() >= leastForAll);
}

} // namespace ui
