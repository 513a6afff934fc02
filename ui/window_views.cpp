#include "ui/main_window.h"

#include "ui/centre.h"
#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/forms/form_desk.h"
#include "ui/history/history_view.h"
#include "ui/inspector/inspector.h"
#include "ui/look/rail.h"
#include "ui/look/table_view.h"
#include "ui/orders/orders_view.h"
#include "ui/outbox/outbox_view.h"
#include "ui/result_message.h"
#include "ui/shortages/shortages_view.h"
#include "ui/stock/stock_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/today/today_view.h"

#include <algorithm>

// The window's views: how they stand in it, and how one leads to another.

namespace ui {

void MainWindow::addViews()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    auto *today = new TodayView(m_keeper, m_gateway);
    auto *timeline = new TimelineView(m_keeper);
    auto *shortages = new ShortagesView(m_keeper, m_gateway);
    auto *outbox = new OutboxView(m_keeper, m_gateway);
    addView(today, QStringLiteral("today"), ctrl(Qt::Key_1));
    addView(m_desk, QStringLiteral("allocation-desk"), ctrl(Qt::Key_2));
    addView(m_orders, QStringLiteral("orders"), ctrl(Qt::Key_3));
    addView(m_stock, QStringLiteral("stock"), ctrl(Qt::Key_4));
    addView(timeline, QStringLiteral("timeline"), ctrl(Qt::Key_5));
    addView(shortages, QStringLiteral("shortages"), ctrl(Qt::Key_6));
    addView(m_history, QStringLiteral("history"), ctrl(Qt::Key_7));
    addView(outbox, QStringLiteral("outbox"), ctrl(Qt::Key_8));
    connectToday(*today, *shortages, *timeline, *outbox);
}

void MainWindow::addView(View *view, const QString &iconName, const QKeySequence &key)
{
    view->setObjectName(iconName); // its name in every language
    m_views += view;
    m_rail->addView(view->title(), iconName, key.toString(QKeySequence::NativeText));
    m_centre->add(view);
    auto *action = new QAction(view->title(), this);
    action->setObjectName(QStringLiteral("view-") + iconName);
    action->setData(view->title());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    m_viewActions += action;
    m_actions.addLetterOf(action); // whoever gives it one
    for (auto *place : view->places())
        m_actions.addLettersTo(place);
    const auto tables = view->tables();
    for (qsizetype number = 0; number < tables.size(); ++number)
        addColumns(*tables[number], QStringLiteral("%1-%2").arg(view->objectName()).arg(number + 1));
    addFilters(*view);
    connect(view, &View::selectionChanged, this, [this, view] {
        if (view == this->view())
            follow();
    });
    connect(view, &View::lineLit, m_inspector, &Inspector::lightLine);
    connect(view, &View::commandAsked, &m_clerk, qOverload<app::Command>(&Clerk::submit));
    connect(view, &View::failed, &m_clerk,
            [this](const app::Rejection &why) { m_clerk.tell(std::unexpected(why)); });
    connect(view, &View::countChanged, m_rail,
            [this, place = static_cast<int>(m_views.size()) - 1](qint64 count, bool isAlarming) {
                m_rail->setCount(place, count, isAlarming);
            });
    connect(view, &View::etaTried, this,
            [this](const QString &batch, const QDate &eta) { m_forms->tryEta(batch, eta); });
    connect(view, &View::moveTried, this, [this](const std::vector<std::int32_t> &lines, const QString &to) {
        if (!m_clerk.isBusy() && !m_import.isUnderWay())
            m_forms->tryMove(lines, to);
    });
    connect(view, &View::applyAsked, this, [this] { m_forms->apply(); });
    connect(view, &View::batchActivated, this, &MainWindow::showBatch);
    connect(view, &View::lineActivated, this, &MainWindow::showLine);
}

View *MainWindow::view() const
{
    return m_views.at(std::max(0, m_rail->current()));
}

bool MainWindow::showView(const QString &name)
{
    const auto isMeant = [&](const View *each) {
        return each->title().compare(name, Qt::CaseInsensitive) == 0
            || each->objectName()
                   .replace(QLatin1Char('-'), QLatin1Char(' '))
                   .compare(name, Qt::CaseInsensitive)
            == 0;
    };
    const auto found = std::ranges::find_if(m_views, isMeant);
    if (found == m_views.end())
        return false;
    choose(*found);
    return true;
}

QStringList MainWindow::viewNames() const
{
    QStringList names;
    for (const auto *each : m_views)
        names += each->title();
    return names;
}

void MainWindow::choose(View *view)
{
    if (auto *before = this->view(); before != view && m_keeper.isLoaded())
        view->take(before->subject());
    m_rail->setCurrent(static_cast<int>(m_views.indexOf(view)));
    setWindowTitle(tr("Stockroom – %1").arg(view->title()));
    followBoard();
    view->places().constFirst()->setFocus();
}

void MainWindow::showLines(const std::vector<model::LineId> &lines, const QString &name)
{
    std::vector<std::int32_t> rows;
    for (const auto &line : lines) {
        if (const auto row = m_keeper.board().findLine(line.order.text(), line.number.value());
            row != app::Board::none)
            rows.push_back(row);
    }
    choose(m_desk);
    m_desk->showLines(rows, name);
}

void MainWindow::showLine(std::int32_t line)
{
    choose(m_desk);
    m_desk->reveal(line);
}

void MainWindow::showBatch(const QString &batch)
{
    choose(m_stock);
    m_stock->reveal(batch);
}

void MainWindow::showSku(const QString &code)
{
    choose(m_stock);
    m_stock->revealSku(code);
}

void MainWindow::showOrder(const QString &id)
{
    choose(m_orders);
    m_orders->reveal(id);
}

void MainWindow::showScanned(const QString &name)
{
    const auto &board = m_keeper.board();
    const auto called = utf8(name);
    if (const auto batch = board.findBatch(called);
        batch != app::Board::none && !board.batch(batch).sku.empty())
        showBatch(name);
    else if (const auto order = board.findOrder(called);
             order != app::Board::none && !board.linesOfOrder(order).empty())
        showOrder(name);
    else if (board.findSku(called) != app::Board::none)
        showSku(name);
    else
        say(nothingIsCalled(name));
}

} // namespace ui
