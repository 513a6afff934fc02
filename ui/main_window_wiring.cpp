#include "ui/main_window.h"

#include "ui/centre.h"
#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/forms/form_desk.h"
#include "ui/help.h"
#include "ui/history/history_view.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/key_map.h"
#include "ui/look/message_bar.h"
#include "ui/look/rail.h"
#include "ui/look/table_view.h"
#include "ui/notices/news_desk.h"
#include "ui/palette/palette.h"
#include "ui/scanner.h"
#include "ui/status_line.h"
#include "ui/stock/stock_view.h"
#include "ui/table_text.h"
#include "ui/trying/consequence_strip.h"
#include "ui/window_memory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

#include <algorithm>

namespace ui {

// Who hears whom.

void MainWindow::connectActions()
{
    const auto &actions = m_actions;
    connect(actions.newOrder, &QAction::triggered, m_forms, &FormDesk::newOrder);
    connect(actions.newBatch, &QAction::triggered, m_forms, [this] {
        const auto subject = view()->subject();
        m_forms->newBatch(subject.kind == Subject::Kind::Sku ? text(subject.name) : QString());
    });
    connect(actions.import, &QAction::triggered, &m_import, &ImportFlow::choose);
    connect(actions.allocate, &QAction::triggered, this, &MainWindow::allocate);
    connect(actions.allocateWaiting, &QAction::triggered, &m_clerk, &Clerk::allocateWaiting);
    connect(actions.improve, &QAction::triggered, &m_clerk,
            [this] { m_clerk.submit(app::ImprovePromises{}); });
    connect(actions.undo, &QAction::triggered, &m_clerk, [this] { m_clerk.submit(app::Undo{}); });
    connect(actions.redo, &QAction::triggered, &m_clerk, [this] { m_clerk.submit(app::Redo{}); });
    connect(actions.copy, &QAction::triggered, this, &MainWindow::copyRows);
    connect(actions.paste, &QAction::triggered, &m_import,
            [this] { m_import.paste(QGuiApplication::clipboard()->text()); });
    connect(actions.filter, &QAction::triggered, this, [this] { view()->takeFilter(); });
    connect(actions.toggleRow, &QAction::triggered, this,
            [this] { view()->tables().constFirst()->toggleBranch(); });
    connect(actions.shortcuts, &QAction::triggered, this, [this] { showShortcuts(*m_keys, this); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(actions.quit, &QAction::triggered, this, &MainWindow::closeAll);
}

void MainWindow::copyRows()
{
    const auto rows = spreadsheetText(view()->tableInUse());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(rows);
}

void MainWindow::connectLineActions()
{
    const auto &actions = m_actions;
    connect(actions.release, &QAction::triggered, &m_clerk,
            [this] { m_clerk.release(m_actions.toRelease()); });
    connect(actions.move, &QAction::triggered, m_forms, [this] { m_forms->move(m_actions.open()); });
    connect(actions.split, &QAction::triggered, m_forms,
            [this] { m_forms->split(m_actions.open().front()); });
    connect(actions.changeLine, &QAction::triggered, m_forms,
            [this] { m_forms->changeLine(m_actions.open().front()); });
    connect(actions.cancelLines, &QAction::triggered, &m_clerk, [this] { m_clerk.cancel(m_actions.open()); });
    connect(actions.pin, &QAction::triggered, this, [this] {
        if (m_actions.unpins())
            m_clerk.unpin(m_actions.open());
        else
            m_forms->pin(m_actions.open());
    });
}

void MainWindow::connectBatchActions()
{
    const auto &actions = m_actions;
    connect(actions.changeQuantity, &QAction::triggered, m_forms,
            [this] { m_forms->changeQuantity(batchInHand()); });
    connect(actions.changeEta, &QAction::triggered, m_forms, [this] { m_forms->changeEta(batchInHand()); });
    connect(actions.receive, &QAction::triggered, m_forms, [this] { m_forms->receive(batchInHand()); });
    connect(actions.batchLines, &QAction::triggered, this, [this] {
        const auto batch = batchInHand();
        choose(m_desk);
        m_desk->showLinesOf(batch);
    });
    connect(actions.hold, &QAction::triggered, this, [this] {
        if (!m_actions.endsHold())
            m_forms->hold(batchInHand());
        else if (auto batch = model::BatchRef::parse(utf8(batchInHand())))
            m_clerk.submit(app::UnholdBatch{*std::move(batch)});
    });
}

void MainWindow::connectTrial()
{
    connect(&m_trial, &Trial::changed, this, &MainWindow::followTrial);
    connect(m_strip, &ConsequenceStrip::applyAsked, m_forms, &FormDesk::apply);
    connect(m_strip, &ConsequenceStrip::cancelAsked, m_forms, &FormDesk::close);
    connect(m_strip, &ConsequenceStrip::lineChosen, this, &MainWindow::showLine);
    connect(m_inspector, &Inspector::moveAsked, &m_clerk,
            [this](const model::LineId &line, const model::BatchRef &to) {
                m_clerk.submit(app::MoveLine{line, to});
            });
}

/// While an answer is on its way the views show the one before.
void MainWindow::followTrial()
{
    if (m_trial.isOn() && !m_trial.preview())
        return;
    if (m_trial.isOn() && m_trial.preview()->outcome)
        m_tried.emplace(m_keeper.board(), m_trial.preview()->events, m_keeper.today());
    else
        m_tried.reset();
    for (auto *each : m_views)
        each->showTrial(m_tried ? &*m_tried : nullptr);
}

void MainWindow::chooseLanguage(const QString &code)
{
    rememberLanguage(m_settings, code);
    say({Message::Kind::Hint, tr("The language changes when Stockroom is started again."), {}, {}, {}});
}

void MainWindow::nameSteps()
{
    m_gateway.undoable(
        this, [this](const UndoableAnswer &answer) { m_actions.follow(answer.value_or(Undoable())); });
}

void MainWindow::say(const Message &message)
{
    if (message.lead.isEmpty()) {
        m_centre->hush();
        return;
    }
    m_centre->say(message);
    m_status->announce(m_centre->said());
}

void MainWindow::connectService()
{
    connect(&m_keeper, &BoardKeeper::replaced, this, &MainWindow::followTrial);
    connect(&m_keeper, &BoardKeeper::replaced, this, &MainWindow::nameSteps);
    connect(&m_keeper, &BoardKeeper::changed, this, &MainWindow::nameSteps);
    connect(&m_keeper, &BoardKeeper::replaced, this, &MainWindow::followBoard);
    connect(&m_keeper, &BoardKeeper::changed, this, &MainWindow::followBoard);
    connect(&m_keeper, &BoardKeeper::failed, &m_clerk,
            [this](const app::Rejection &why) { m_clerk.tell(std::unexpected(why)); });
    connect(&m_clerk, &Clerk::said, this, &MainWindow::say);
    connect(&m_clerk, &Clerk::busyChanged, this, &MainWindow::follow);
    connect(&m_clerk, &Clerk::linesToShow, this, &MainWindow::showLines);
    connect(&m_clerk, &Clerk::stepToShow, this, [this](std::int64_t step) {
        choose(m_history);
        m_history->reveal(step);
    });
    connect(&m_clerk, &Clerk::refusedRowsToShow, m_centre, &Centre::showRefused);
    connect(&m_import, &ImportFlow::underWayChanged, this, &MainWindow::follow);
    connect(&m_gateway, &Gateway::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        if (m_clerk.isBusy() || m_import.isUnderWay())
            m_centre->showProgress(what, done, total);
    });
    connect(m_centre, &Centre::cancelAsked, &m_gateway, [this] {
        m_gateway.cancel();
        m_printing.cancel();
    });
    connect(m_centre, &Centre::sampleAsked, this, &MainWindow::startTour);
}

void MainWindow::connectFinding()
{
    m_keys = new KeyMap(m_actions.all() + m_viewActions, m_settings, this);
    m_palette = new Palette(m_keeper, m_viewActions, m_actions.all(), this);
    connect(m_actions.palette, &QAction::triggered, m_palette, [this] {
        m_palette->offerFilters(savedFilters());
        m_palette->call();
    });
    connect(m_palette, &Palette::batchChosen, this, &MainWindow::showBatch);
    connect(m_palette, &Palette::skuChosen, this, &MainWindow::showSku);
    connect(m_palette, &Palette::orderChosen, this, &MainWindow::showOrder);
    const auto prefix = m_settings.value(QStringLiteral("scanner/prefix"), QStringLiteral("~")).toString();
    auto *scanner = new Scanner(prefix.isEmpty() ? QChar() : prefix.front(), this);
    connect(scanner, &Scanner::scanned, this, &MainWindow::showScanned);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::viewChosen, this, [this](int index) { choose(m_views.at(index)); });
    connect(&m_shared->theme, &Theme::changed, this,
            [this] { remember(m_settings, m_shared->theme.choice()); });
    connect(m_centre, &Centre::refusedLeft, this, &MainWindow::followBoard);
    connect(m_forms, &FormDesk::said, this, &MainWindow::say);
    connect(m_forms, &FormDesk::opened, this, &MainWindow::followBoard);
    connect(m_forms, &FormDesk::closed, this, [this] {
        followBoard();
        view()->places().constFirst()->setFocus();
    });
    connect(&m_shared->news, &NewsDesk::opened, this, [this] {
        if (!m_shared->isFirst(this))
            return;
        choose(m_views.constFirst()); // what needs somebody
        if (isMinimized())
            showNormal();
        raise();
        activateWindow();
    });
    connect(m_inspector, &Inspector::lineLit, this,
            [this](std::optional<qint64> line) { view()->lightLine(line); });
    connect(m_inspector, &Inspector::lineChosen, this, &MainWindow::showLine);
}

} // namespace ui
