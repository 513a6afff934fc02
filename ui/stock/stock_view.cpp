#include "ui/stock/stock_view.h"

#include "ui/column_widths.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filtered_list.h"
#include "ui/look/bar_delegate.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/stock/stock_model.h"
#include "ui/trying/line_drag.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

StockView::StockView(BoardKeeper &keeper, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_stock(new StockModel(keeper, this))
    , m_filter(new FilterBar(tr("Filter stock"), {tr("All"), tr("Wanted over free"), tr("Overdue")}))
    , m_table(new TableView(measures::lineRow))
    , m_list(new FilteredList(*m_filter, m_table,
                              {tr("Nothing matches “%1”"), tr("No such stock"),
                               tr("The filter hides every SKU."), tr("No stock yet"),
                               tr("Add a batch, or import a list.")}))
{
    prepareTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);

    m_stock->setWatched(false); // nobody sees it yet
    connect(m_filter, &FilterBar::changed, this, &StockView::applyFilter);
    connect(m_filter, &FilterBar::restrictionLifted, this, [this] {
        auto query = m_stock->query();
        query.among.clear();
        m_stock->setQuery(query);
    });
    connect(m_stock, &StockModel::modelAboutToBeReset, this, &StockView::save);
    connect(m_stock, &StockModel::modelReset, this, &StockView::restore);
    connect(m_stock, &StockModel::dataChanged, this, &StockView::showCounts);
    connect(m_table, &TableView::branchClicked, this, &StockView::toggle);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StockView::toggle);
    connect(m_table, &TableView::segmentHovered, this,
            [this](const QModelIndex &, std::optional<qint64> key) { Q_EMIT lineLit(key); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &View::selectionChanged);
    connect(&keeper, &BoardKeeper::changed, this, &View::selectionChanged);
    if (!keeper.isPast()) {
        const auto *drag
            = new LineDrag(keeper, *m_table, [this](int row) { return m_stock->rowAt(row).batch; }, this);
        connect(drag, &LineDrag::dropped, this, &View::moveTried);
    }
    showCounts();
}

void StockView::prepareTable()
{
    m_table->setModel(m_stock);
    m_table->setAccessibleName(tr("Stock"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *bars = new BarDelegate(measures::treeBarHeight, m_table);
    m_table->setItemDelegateForColumn(StockModel::Name, new BranchDelegate(m_table));
    m_table->setItemDelegateForColumn(StockModel::Description, new PillDelegate(Cut::Right, m_table));
    m_table->setItemDelegateForColumn(StockModel::Bar, bars);
    for (const auto column : {StockModel::InWarehouse, StockModel::Incoming, StockModel::Allocated,
                              StockModel::Free, StockModel::Wanted})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    m_table->setBarColumn(StockModel::Bar, bars);
    auto *header = m_table->horizontalHeader();
    setColumnWidths(*header, StockModel::Description,
                    {{StockModel::Name, QStringLiteral("RET-0509-85123A")},
                     {StockModel::Bar, QString(18, QLatin1Char('0'))},
                     {StockModel::InWarehouse, QStringLiteral("1,190")},
                     {StockModel::Incoming, QStringLiteral("1,190")},
                     {StockModel::Allocated, QStringLiteral("1,190")},
                     {StockModel::Free, QStringLiteral("1,190")},
                     {StockModel::Wanted, QStringLiteral("1,190")}});
    auto *fit = new ColumnFit(*m_table,
                              {StockModel::Name, StockModel::InWarehouse, StockModel::Incoming,
                               StockModel::Allocated, StockModel::Free, StockModel::Wanted});
    fit->giveRest(StockModel::Description);
    header->setSortIndicator(StockModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void StockView::showEvent(QShowEvent *event)
{
    m_stock->setWatched(true);
    View::showEvent(event);
}

void StockView::hideEvent(QHideEvent *event)
{
    m_stock->setWatched(false);
    View::hideEvent(event);
}

QString StockView::title() const
{
    return tr("Stock");
}

Subject StockView::subject() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const auto &row = m_stock->rowAt(index.row());
    if (row.batch != app::Board::none)
        return {Subject::Kind::Batch, m_keeper.board().batch(row.batch).batch, 0};
    return {Subject::Kind::Sku, m_keeper.board().sku(row.sku).sku, 0};
}

QString StockView::summary() const
{
    const auto &board = m_keeper.board();
    const auto skus = tr("%Ln SKUs", nullptr, static_cast<int>(m_stock->matches().skus.size()));
    const auto totals = tr("%1, %Ln batches", nullptr, board.batchCount()).arg(skus);
    const auto chosen = subject();
    if (chosen.kind != Subject::Kind::Batch)
        return totals;
    const auto &batch = board.batch(board.findBatch(chosen.name));
    return tr("<b>1</b> batch selected, <b>%1</b> in batch, <b>%2</b> allocated, <b>%3</b> free")
               .arg(numberText(batch.quantity), numberText(batch.allocated), numberText(batch.free()))
        + QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") + totals;
}

void StockView::applyFilter()
{
    auto query = m_stock->query();
    query.text = utf8(m_filter->text());
    query.kind = static_cast<app::SkuKind>(m_filter->chip());
    m_stock->setQuery(query);
}

void StockView::showCounts()
{
    for (const auto kind : {app::SkuKind::All, app::SkuKind::WantedOverFree, app::SkuKind::Overdue})
        m_filter->setCount(static_cast<int>(kind), m_stock->matches().ofKind[static_cast<std::size_t>(kind)]);
    const auto isEmpty = m_stock->rowCount() == 0 && m_keeper.isLoaded();
    m_list->follow(isEmpty);
}

void StockView::save()
{
    const auto &board = m_keeper.board();
    const auto index = m_table->currentIndex();
    if (index.isValid() && m_keeper.skuNow(m_stock->rowAt(index.row()).sku) != app::Board::none) {
        const auto &row = m_stock->rowAt(index.row());
        const auto batch = m_keeper.batchNow(row.batch);
        m_sku = board.sku(m_keeper.skuNow(row.sku)).sku;
        m_batch = batch == app::Board::none ? std::string() : board.batch(batch).batch;
    }
    const auto top = m_table->verticalScrollBar()->value() == 0 ? -1 : m_table->rowAt(0);
    const auto sku = top < 0 ? app::Board::none : m_keeper.skuNow(m_stock->rowAt(top).sku);
    m_top = sku == app::Board::none ? std::string() : board.sku(sku).sku;
}

void StockView::restore()
{
    if (const auto row = m_stock->rowOf(m_sku, m_batch); row >= 0)
        m_table->setCurrentIndex(m_stock->index(row, 0));
    else if (m_stock->rowCount() > 0)
        m_table->setCurrentIndex(m_stock->index(0, 0));
    if (const auto row = m_top.empty() ? -1 : m_stock->rowOf(m_top); row >= 0)
        m_table->scrollTo(m_stock->index(row, 0), QAbstractItemView::PositionAtTop);
    showCounts();
    Q_EMIT selectionChanged();
}

void StockView::toggle(const QModelIndex &index)
{
    m_stock->setOpen(index.row(), !m_stock->isOpen(index.row()));
}

void StockView::lightLine(std::optional<qint64> line)
{
    m_table->setLitSegment(line);
}

void StockView::showSkus(const std::vector<std::int32_t> &skus, const QString &restriction)
{
    m_filter->clear();
    if (skus.empty())
        return;
    auto query = m_stock->query();
    query.among = skus;
    m_filter->setRestriction(restriction);
    m_stock->setQuery(query);
    for (const auto sku : skus)
        m_stock->setOpen(m_stock->rowOf(m_keeper.board().sku(sku).sku), true);
}

void StockView::showOverdue()
{
    m_filter->clear();
    m_filter->setChip(static_cast<int>(app::SkuKind::Overdue));
}

void StockView::reveal(const QString &batch)
{
    const auto &board = m_keeper.board();
    const auto found = board.findBatch(utf8(batch));
    if (found == app::Board::none)
        return;
    const auto &sku = board.batch(found).sku;
    if (m_stock->rowOf(sku) < 0)
        m_filter->clear();
    m_stock->setOpen(m_stock->rowOf(sku), true);
    const auto index = m_stock->index(m_stock->rowOf(sku, utf8(batch)), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void StockView::revealSku(const QString &code)
{
    if (m_stock->rowOf(utf8(code)) < 0)
        m_filter->clear();
    const auto row = m_stock->rowOf(utf8(code));
    if (row < 0)
        return;
    m_stock->setOpen(row, true);
    m_table->setCurrentIndex(m_stock->index(row, 0));
    m_table->scrollTo(m_stock->index(row, 0), QAbstractItemView::PositionAtTop);
}

} // namespace ui
