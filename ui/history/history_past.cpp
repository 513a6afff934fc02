#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/history/history_log.h"
#include "ui/history/history_model.h"
#include "ui/history/history_view.h"
#include "ui/history/past_page.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"

#include <QPushButton>
#include <QStackedWidget>

// A step that is looked for, and a day that is looked at as it ended.

namespace ui {

bool HistoryView::isPast() const
{
    return m_past && m_pages->currentWidget() == m_past;
}

FilterBar *HistoryView::filter() const
{
    if (!isPast())
        return m_filter;
    return m_past->shown() ? m_past->shown()->filter() : nullptr;
}

QList<TableView *> HistoryView::tables() const
{
    return isPast() && m_past->shown() ? m_past->shown()->tables() : QList<TableView *>{m_table};
}

void HistoryView::offerDay(int row)
{
    const auto day = m_model->isOver(row) ? m_model->dayAt(row) : QDate();
    m_look->setText(day.isValid() ? tr("See %1").arg(dateText(day, dateOf(m_keeper.today())))
                                  : tr("See a past day"));
    m_look->setAccessibleName(tr("See a past day"));
    m_look->setToolTip(tr("Lines and stock as they were at the end of that day"));
}

void HistoryView::lookAtDay()
{
    const auto row = m_table->currentIndex().row();
    showPast(m_model->isOver(row) ? m_model->dayAt(row) : dateOf(m_keeper.today()).addDays(-1));
}

void HistoryView::showPast(const QDate &day)
{
    if (!m_past) {
        m_past = new PastPage(m_gateway);
        m_pages->addWidget(m_past);
        connect(m_past, &PastPage::left, this, &HistoryView::leavePast);
        connect(m_past, &PastPage::failed, this, &View::failed);
        connect(m_past, &PastPage::shownChanged, this, &View::selectionChanged);
    }
    m_pages->setCurrentWidget(m_past);
    m_past->open(day);
    Q_EMIT selectionChanged();
}

void HistoryView::leavePast()
{
    m_pages->setCurrentIndex(0);
    m_table->setFocus();
    Q_EMIT selectionChanged();
}

void HistoryView::reveal(std::int64_t step)
{
    if (isPast())
        leavePast();
    m_sought = step;
    if (m_model->rowOfStep(step) < 0 && m_filter->isFiltering()) {
        m_filter->clear();
        m_typing.stop();
        applyFilter(); // which asks anew
    }
    seek();
}

void HistoryView::seek()
{
    if (m_sought == 0 || !m_log->isLoaded())
        return;
    if (const auto row = m_model->rowOfStep(m_sought); row >= 0) {
        m_sought = 0;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    } else if (m_log->hasOlder()) {
        m_log->loadOlder();
    } else {
        m_sought = 0;
    }
}

} // namespace ui
