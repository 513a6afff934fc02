#include "ui/main_window.h"

#include "ui/centre.h"
#include "ui/columns/columns.h"
#include "ui/command_bar.h"
#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/forms/form_desk.h"
#include "ui/help.h"
#include "ui/history/history_view.h"
#include "ui/inspector/inspector.h"
#include "ui/look/measures.h"
#include "ui/look/rail.h"
#include "ui/look/table_view.h"
#include "ui/menus.h"
#include "ui/notices/news_desk.h"
#include "ui/orders/orders_view.h"
#include "ui/panes.h"
#include "ui/status_line.h"
#include "ui/stock/stock_view.h"
#include "ui/tour/tour.h"
#include "ui/trying/consequence_strip.h"
#include "ui/window_memory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace ui {

MainWindow::MainWindow(Gateway &gateway, QSettings &settings, Pickers pickers)
    : MainWindow(std::make_shared<Shared>(gateway, settings), std::move(pickers), nullptr)
{
}

MainWindow::MainWindow(std::shared_ptr<Shared> shared, Pickers pickers, const MainWindow *before)
    : m_shared(std::move(shared))
    , m_gateway(m_shared->gateway)
    , m_settings(m_shared->settings)
    , m_keeper(m_shared->keeper)
    , m_place(m_shared->freePlace())
    , m_pickers(std::move(pickers))
    , m_actions(this)
    , m_clerk(m_gateway, m_keeper)
    , m_trial(m_gateway)
    , m_import(m_gateway, this, m_pickers.file,
               [this](const app::Outcome &outcome) { m_clerk.tell(outcome); })
    , m_printing(this, m_pickers)
    , m_commands(new CommandBar(m_actions))
    , m_rail(new Rail)
    , m_centre(new Centre(m_actions))
    , m_desk(new DeskView(m_keeper))
    , m_orders(new OrdersView(m_keeper))
    , m_stock(new StockView(m_keeper))
    , m_history(new HistoryView(m_keeper, m_gateway))
    , m_inspector(new Inspector(
          m_gateway, m_keeper,
          {{m_actions.allocate, m_actions.release, m_actions.move, m_actions.split, m_actions.pin},
           {m_actions.allocate, m_actions.release, m_actions.pin},
           {m_actions.receive, m_actions.changeQuantity, m_actions.changeEta, m_actions.hold}}))
    , m_dock(new QDockWidget(tr("Inspector")))
    , m_strip(new ConsequenceStrip(m_trial, m_keeper))
    , m_status(new StatusLine(m_gateway.databaseName()))
    , m_panes(new Panes(*m_rail, *m_dock, *m_commands, m_actions))
    , m_forms(
          new FormDesk(*m_inspector, m_clerk, m_trial, m_keeper, m_settings, m_gateway.databaseName(), this))
{
    m_shared->windows.resize(std::max<qsizetype>(m_shared->windows.size(), m_place + 1));
    m_shared->windows[m_place] = this;
    setMinimumSize(measures::minimumWindowWidth, measures::minimumWindowHeight);
    addViews();
    layOut();
    fillMenus(*menuBar(),
              {m_actions, m_shared->theme, m_shared->news, m_viewActions, rememberedLanguage(m_settings),
               [this](const QString &code) { chooseLanguage(code); }});
    connectActions();
    connectLineActions();
    connectBatchActions();
    connectTrial();
    connectService();
    connectParts();
    connectFinding();
    connectManners();
    connectPrinting();
    connectTour();
    restore(before);
    m_keeper.offer();
}

MainWindow::~MainWindow()
{
    if (m_shared->windows[m_place] == this)
        m_shared->windows[m_place] = nullptr;
}

void MainWindow::layOut()
{
    addToolBar(m_commands); // before the rest, for Tab goes in the order in which the parts come in
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_centre, 1);
    m_centre->addBeneath(m_strip);
    setCentralWidget(whole);
    m_dock->setObjectName(QStringLiteral("inspector"));
    m_dock->setWidget(m_inspector);
    m_dock->setTitleBarWidget(new QWidget);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                  m_dock); // docks do not mirror
    setStatusBar(m_status);
}

void MainWindow::restore(const MainWindow *before)
{
    recall(m_settings, *this, m_place, before);
    for (auto *each : m_views)
        each->restoreFrom(m_settings);
    for (auto *columns : m_columns)
        columns->restoreFrom(m_settings);
    m_panes->restoreFrom(m_settings);
    if (!showView(recalledView(m_settings, m_place)) && !(before && showView(before->view()->title())))
        choose(m_desk);
}

bool MainWindow::isNew() const
{
    return m_keeper.isLoaded() && m_keeper.board().isEmpty();
}

void MainWindow::followBoard()
{
    if (isNew())
        m_centre->showFirstRun(m_inspector->hasForm());
    else
        m_centre->show(view());
    m_panes->setNeeded(m_inspector->hasForm());
    follow();
    if (m_keeper.isLoaded() && !m_isSettled)
        QMetaObject::invokeMethod(this, &MainWindow::settle, Qt::QueuedConnection);
}

void MainWindow::settle()
{
    if (m_isSettled)
        return;
    repaint();
    m_isSettled = true;
    if (m_shared->isFirst(this))
        m_forms->offerDrafts();
    Q_EMIT settled();
}

void MainWindow::follow()
{
    const auto isLongWork = m_clerk.isBusy() || m_import.isUnderWay();
    const auto selected = view()->selectedLines();
    m_inspector->show(view()->subject(), selected);
    m_panes->setPossible(!isNew() && !view()->isPast());
    m_actions.follow(m_keeper.board(), selected, batchInHand(), isLongWork || view()->isPast());
    m_actions.lookBack(view()->isPast());
    m_commands->setSubdued(m_inspector->hasForm());
    m_status->setSummary(view()->summary());
    if (!isLongWork)
        m_centre->hideProgress();
    const auto &table = view()->tableInUse();
    m_actions.columns->setEnabled(!table.isHidden() && Columns::of(table));
    m_actions.savedFilters->setEnabled(view()->filter());
    followTour();
}

QString MainWindow::batchInHand() const
{
    const auto subject = view()->subject();
    if (subject.kind == Subject::Kind::Batch)
        return text(subject.name);
    if (subject.kind != Subject::Kind::Line)
        return {};
    const auto line = m_keeper.board().findLine(subject.name, subject.line);
    return line == app::Board::none ? QString() : text(m_keeper.board().line(line).batch);
}

void MainWindow::allocate()
{
    if (m_actions.allocatesEverything())
        m_clerk.allocateWaiting();
    else
        m_clerk.allocate(m_actions.toAllocate());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember(m_settings, *this, m_place, view()->objectName().replace(QLatin1Char('-'), QLatin1Char(' ')));
    for (const auto *each : m_views)
        each->saveTo(m_settings);
    for (const auto *columns : m_columns)
        columns->saveTo(m_settings);
    m_panes->saveTo(m_settings);
    m_shared->windows[m_place] = nullptr;
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panes->fitInto(width());
    m_strip->fitRows();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !backOut())
        QMainWindow::keyPressEvent(event);
}

/// Of what is nearest: the form, the message, the tour.
bool MainWindow::backOut()
{
    if (m_forms->isOpen()) {
        m_forms->close();
        return true;
    }
    if (m_centre->hush())
        return true;
    const auto wasOn = m_tour->isOn();
    m_tour->end();
    return wasOn;
}

} // namespace ui
