#include "ui/orders/orders_view.h"

#include "ui/column_widths.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filtered_list.h"
#include "ui/look/column_fit.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/orders/order_bar.h"
#include "ui/orders/order_selection.h"
#include "ui/orders/orders_model.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace ui {

OrdersView::OrdersView(BoardKeeper &keeper, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_orders(new OrdersModel(keeper, this))
    , m_filter(new FilterBar(tr("Filter orders"),
                             {tr("All"), tr("Waiting"), tr("Short"), tr("Late"), tr("Served")}))
    , m_table(new TableView(measures::lineRow))
    , m_list(new FilteredList(*m_filter, m_table,
                              {tr("Nothing matches “%1”"), tr("No such orders"),
                               tr("The filter hides every order."), tr("No orders yet"),
                               tr("Add an order, or import a list.")}))
{
    prepareTable();
    m_selection = new OrderSelection(*m_table, *m_orders, keeper);
    m_table->horizontalHeader()->setSortIndicator(OrdersModel::NeedBy, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);

    m_orders->setWatched(false); // nobody sees it yet
    connect(m_filter, &FilterBar::changed, this, &OrdersView::applyFilter);
    connect(m_orders, &OrdersModel::modelReset, this, &OrdersView::showCounts);
    connect(m_orders, &OrdersModel::dataChanged, this, &OrdersView::showCounts);
    connect(m_selection, &OrderSelection::changed, this, &View::selectionChanged);
    connect(&keeper, &BoardKeeper::changed, this, &View::selectionChanged);
    connect(m_table, &TableView::branchClicked, this, &OrdersView::toggle);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto line = m_orders->rowAt(index.row()).line;
        if (line == app::Board::none)
            toggle(index);
        else
            Q_EMIT lineActivated(line);
    });
    connect(m_table, &TableView::rowHovered, this, [this](int row) {
        const auto line = row < 0 ? app::Board::none : m_orders->rowAt(row).line;
        Q_EMIT lineLit(line == app::Board::none ? std::nullopt : std::optional<qint64>(line));
    });
    showCounts();
}

void OrdersView::prepareTable()
{
    m_table->setModel(m_orders);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setItemDelegateForColumn(OrdersModel::Name, new BranchDelegate(m_table));
    m_table->setItemDelegateForColumn(OrdersModel::About,
                                      new TextDelegate(Weight::Regular, Tone::Second, Cut::Right, m_table));
    m_table->setItemDelegateForColumn(OrdersModel::Progress, new OrderBarDelegate(m_table));
    for (const auto column : {OrdersModel::Allocated, OrdersModel::NeedBy, OrdersModel::Promised})
        m_table->setItemDelegateForColumn(
            column, new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, m_table));
    m_table->setItemDelegateForColumn(OrdersModel::Pieces,
                                      new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    setColumnWidths(*m_table->horizontalHeader(), OrdersModel::About,
                    {{OrdersModel::Name, QStringLiteral("oooo 552831 · 12")},
                     {OrdersModel::Progress, QStringLiteral("○○○ Allocated ○")},
                     {OrdersModel::Allocated, QStringLiteral("12 of 12 2 short")},
                     {OrdersModel::Pieces, QStringLiteral("1,190")},
                     {OrdersModel::NeedBy, QStringLiteral("20 May")},
                     {OrdersModel::Promised, QStringLiteral("26 May 16 d late")}});
    auto *fit = new ColumnFit(*m_table,
                              {OrdersModel::Name, OrdersModel::Progress, OrdersModel::Allocated,
                               OrdersModel::Pieces, OrdersModel::NeedBy, OrdersModel::Promised});
    fit->giveRest(OrdersModel::About);
}

void OrdersView::showEvent(QShowEvent *event)
{
    m_orders->setWatched(true);
    View::showEvent(event);
}

void OrdersView::hideEvent(QHideEvent *event)
{
    m_orders->setWatched(false);
    View::hideEvent(event);
}

QString OrdersView::title() const
{
    return tr("Orders");
}

std::vector<std::int32_t> OrdersView::selectedLines() const
{
    return m_selection->lines();
}

Subject OrdersView::subject() const
{
    const auto lines = selectedLines();
    if (lines.size() > 1)
        return {Subject::Kind::Lines, {}, 0};
    if (lines.empty())
        return {};
    const auto line = m_keeper.board().line(lines.front());
    return {Subject::Kind::Line, std::string(line.order), line.line};
}

QString OrdersView::summary() const
{
    const auto &matches = m_orders->matches();
    const auto orders = tr("%Ln orders", nullptr, static_cast<int>(matches.orders.size()));
    const auto totals = tr("%1, %Ln lines", nullptr, static_cast<int>(matches.lines)).arg(orders);
    const auto lines = selectedLines();
    if (lines.empty())
        return totals;
    return tr("<b>%1</b> of %Ln lines selected, %2", nullptr, static_cast<int>(matches.lines))
               .arg(numberText(qint64(lines.size())), boldPieces(m_keeper.board().piecesOf(lines)))
        + QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") + totals;
}

void OrdersView::applyFilter()
{
    auto query = m_orders->query();
    query.text = utf8(m_filter->text());
    query.kind = static_cast<app::OrderKind>(m_filter->chip());
    m_orders->setQuery(query);
}

void OrdersView::showCounts()
{
    using enum app::OrderKind;
    for (const auto kind : {All, Waiting, Short, Late, Served})
        m_filter->setCount(static_cast<int>(kind),
                           m_orders->matches().ofKind[static_cast<std::size_t>(kind)]);
    const auto isEmpty = m_orders->rowCount() == 0 && m_keeper.isLoaded();
    m_list->follow(isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid() && m_orders->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_orders->index(0, 0), QItemSelectionModel::NoUpdate);
}

void OrdersView::toggle(const QModelIndex &index)
{
    m_orders->setOpen(index.row(), !m_orders->isOpen(index.row()));
}

void OrdersView::lightLine(std::optional<qint64> line)
{
    const auto row = line ? static_cast<std::int32_t>(*line) : app::Board::none;
    if (row == app::Board::none)
        return m_table->setLitRow(-1);
    const auto shown = m_keeper.board().line(row);
    m_table->setLitRow(m_orders->rowOf(shown.order, shown.line));
}

void OrdersView::reveal(const QString &order, std::int64_t line)
{
    const auto name = utf8(order);
    if (m_orders->rowOf(name) < 0)
        m_filter->clear();
    if (const auto row = m_orders->rowOf(name); row >= 0 && line != 0)
        m_orders->setOpen(row, true);
    if (const auto row = m_orders->rowOf(name, line); row >= 0)
        m_table->selectRow(row);
}

} // namespace ui
