#include "ui/main_window.h"

#include "ui/centre.h"
#include "ui/columns/column_chooser.h"
#include "ui/columns/columns.h"
#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filtered_list.h"
#include "ui/filters/filter_menu.h"
#include "ui/import/refused_table.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/key_map.h"
#include "ui/look/figures.h"
#include "ui/look/message_bar.h"
#include "ui/look/table_view.h"
#include "ui/orders/orders_view.h"
#include "ui/palette/palette.h"
#include "ui/stock/stock_view.h"
#include "ui/view.h"

#include <QHeaderView>

// What every view gets from its window: columns to choose, filters to save; and another window beside.

namespace ui {

void MainWindow::addColumns(TableView &table, const QString &name)
{
    if (!Columns::mayBeChosen(table))
        return;
    auto *columns = new Columns(table, name);
    m_columns += columns;
    connect(columns, &Columns::asked, this, [this, columns](const QPoint &position) {
        (new ColumnChooser(*columns, this))->showAt(position);
    });
}

void MainWindow::addColumnsBeside()
{
    for (auto *holders : m_inspector->findChildren<TableView *>())
        addColumns(*holders, QStringLiteral("holders"));
    for (auto *refused : m_centre->findChildren<RefusedTable *>())
        addColumns(*refused, QStringLiteral("refused"));
}

void MainWindow::addFilters(View &view)
{
    auto *bar = view.filter();
    if (!bar)
        return;
    bar->offerColumns();
    connect(bar, &FilterBar::columnsAsked, this, [this, &view](const QPoint &position) {
        if (auto *columns = Columns::of(*view.tables().constFirst()))
            (new ColumnChooser(*columns, this))->showAt(position);
    });
    auto &menu = bar->offer(SavedFilters(m_settings, view.objectName()));
    connect(&menu, &FilterMenu::deleted, this, [this, &menu](const SavedFilter &filter) {
        say({Message::Kind::Hint,
             tr("The filter “%1” is deleted.").arg(filter.name),
             {},
             {{tr("Keep it"), [&menu, filter] { menu.keep(filter); }}},
             {}});
    });
}

/// Where a list is empty because nothing was entered yet.
void MainWindow::offerBeginnings()
{
    const std::pair<View *, QList<QAction *>> beginnings[]
        = {{m_desk, {m_actions.newOrder, m_actions.import}},
           {m_orders, {m_actions.newOrder, m_actions.import}},
           {m_stock, {m_actions.newBatch, m_actions.import}}};
    for (const auto &[view, actions] : beginnings)
        view->findChild<FilteredList *>()->offer(actions);
}

QList<QAction *> MainWindow::savedFilters()
{
    delete m_filterActions;
    m_filterActions = new QObject(this);
    QList<QAction *> actions;
    for (auto *each : m_views) {
        auto *menu = each->filter() ? each->filter()->saved() : nullptr;
        for (const auto &filter : menu ? menu->all() : QList<SavedFilter>()) {
            auto *action = new QAction(tr("%1: %2").arg(each->title(), filter.name), m_filterActions);
            connect(action, &QAction::triggered, this, [this, each, menu, filter] {
                choose(each);
                menu->apply(filter);
            });
            actions += action;
        }
    }
    return actions;
}

void MainWindow::chooseColumns()
{
    const auto *beside = qobject_cast<TableView *>(focusWidget()); // such as the inspector's
    const auto &table = beside && Columns::of(*beside) ? *beside : view()->tableInUse();
    if (auto *columns = Columns::of(table))
        Q_EMIT columns->asked(table.mapToGlobal(table.horizontalHeader()->geometry().bottomLeft()));
}

void MainWindow::connectManners()
{
    offerBeginnings();
    addColumnsBeside();
    connect(m_actions.columns, &QAction::triggered, this, &MainWindow::chooseColumns);
    connect(m_actions.savedFilters, &QAction::triggered, this, [this] {
        if (auto *bar = view()->filter())
            bar->offerSaved();
    });
    connect(m_actions.newWindow, &QAction::triggered, this, &MainWindow::openAnother);
    connect(m_keys, &KeyMap::changed, this, [this] {
        for (auto *other : m_shared->windows)
            if (other && other != this)
                other->m_keys->readAgain();
    });
}

Sheets MainWindow::sheets() const
{
    auto sheets = view()->sheets();
    const auto today = dateOf(m_keeper.today());
    sheets.head.day = dateText(today, today.addYears(1)); // with its year: paper lies about
    return sheets;
}

void MainWindow::connectPrinting()
{
    connect(m_actions.print, &QAction::triggered, &m_printing, [this] { m_printing.print(sheets()); });
    connect(m_actions.exportPdf, &QAction::triggered, &m_printing,
            [this] { m_printing.exportPdf(sheets()); });
    const auto allow = [this](bool isAllowed) {
        m_actions.print->setEnabled(isAllowed);
        m_actions.exportPdf->setEnabled(isAllowed);
    };
    connect(&m_printing, &PrintDesk::progressed, m_centre, &Centre::showProgress);
    connect(&m_printing, &PrintDesk::progressed, this, [allow] { allow(false); });
    connect(&m_printing, &PrintDesk::settled, this, [this, allow](const Message &message) {
        allow(true);
        m_centre->hideProgress();
        say(message);
    });
}

void MainWindow::openAnother()
{
    auto *another = new MainWindow(m_shared, m_pickers, this);
    another->setAttribute(Qt::WA_DeleteOnClose);
    another->show();
}

void MainWindow::closeAll()
{
    const auto windows = m_shared->windows; // they take themselves out
    for (auto *each : windows)
        if (each)
            each->close();
}

} // namespace ui
