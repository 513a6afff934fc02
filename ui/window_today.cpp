#include "ui/main_window.h"

#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/forms/form_desk.h"
#include "ui/shortages/shortages_view.h"
#include "ui/stock/stock_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/today/today_view.h"
#include "ui/trying/consequence_strip.h"

// Where each thing that needs somebody is to be found.

namespace ui {

void MainWindow::connectToday(TodayView &today, ShortagesView &shortages, TimelineView &timeline,
                              View &outbox)
{
    connect(&today, &TodayView::waitingAsked, this, [this] {
        choose(m_desk);
        m_desk->showWaiting();
    });
    connect(&today, &TodayView::shortagesAsked, this, [this, &shortages] { choose(&shortages); });
    connect(&today, &TodayView::overdueAsked, this, [this] {
        choose(m_stock);
        m_stock->showOverdue();
    });
    connect(&today, &TodayView::outboxAsked, this, [this, &outbox] { choose(&outbox); });
    connect(&today, &TodayView::waysOutAsked, this, [this, &shortages](std::int32_t line) {
        choose(&shortages);
        shortages.reveal(line);
    });
    connect(&today, &TodayView::linesAsked, this,
            [this](const std::vector<std::int32_t> &lines, const QString &name) {
                choose(m_desk);
                if (!lines.empty())
                    m_desk->showLines(lines, name);
            });
    connect(&today, &TodayView::skusAsked, this,
            [this](const std::vector<std::int32_t> &skus, const QString &name) {
                choose(m_stock);
                m_stock->showSkus(skus, name);
            });
    connect(&today, &TodayView::timelineAsked, this, [this, &timeline](const QString &batch) {
        choose(&timeline);
        timeline.take({Subject::Kind::Batch, utf8(batch), 0});
    });
    connect(&today, &TodayView::receiveAsked, m_forms, &FormDesk::receive);
    connect(&today, &TodayView::etaAsked, m_forms, &FormDesk::changeEta);
    connect(&today, &TodayView::improveAsked, this, [this] {
        m_forms->tryOut({app::ImprovePromises{}, tr("Improve promises"), {}, {}});
        m_strip->takeFocus();
    });
}

} // namespace ui
