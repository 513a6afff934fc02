#include "ui/desk/desk_view.h"

#include "ui/desk/batches_model.h"
#include "ui/desk/desk_tables.h"
#include "ui/desk/line_selection.h"
#include "ui/desk/lines_model.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filtered_list.h"
#include "ui/look/equation_widget.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

enum Chip { All, Waiting, Short, Allocated };

constexpr std::array<std::optional<app::LineState>, 4> stateOfChip
    = {std::nullopt, app::LineState::Waiting, app::LineState::Short, app::LineState::Allocated};

} // namespace

DeskView::DeskView(BoardKeeper &keeper, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_lines(new LinesModel(keeper, this))
    , m_batches(new BatchesModel(keeper, this))
    , m_filter(new FilterBar(tr("Filter lines"), {tr("All"), tr("Waiting"), tr("Short"), tr("Allocated")}))
    , m_linesTable(new TableView(measures::lineRow))
    , m_batchesTable(new TableView(measures::batchRow))
    , m_equation(new EquationWidget)
    , m_list(new FilteredList(*m_filter, m_linesTable,
                              {tr("Nothing matches “%1”"), tr("No such lines"),
                               tr("The filter hides every line."), tr("No order lines yet"),
                               tr("Add an order, or import a list.")}))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_linesTable->setModel(m_lines);
    m_linesTable->setAccessibleName(tr("Order lines"));
    m_batchesTable->setModel(m_batches);
    m_batchesTable->setAccessibleName(tr("Batches"));
    m_batchesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareLinesTable(*m_linesTable);
    prepareBatchesTable(*m_batchesTable);
    m_selection = new LineSelection(*m_linesTable, *m_lines, keeper);
    m_linesTable->horizontalHeader()->setSortIndicator(LinesModel::NeedBy, Qt::AscendingOrder);
    m_linesTable->setSortingEnabled(true);
    layOut();

    connect(m_filter, &FilterBar::changed, this, &DeskView::applyFilter);
    connect(m_filter, &FilterBar::restrictionLifted, this, &DeskView::liftRestriction);
    connect(m_lines, &LinesModel::modelReset, this, &DeskView::showCounts);
    connect(m_lines, &LinesModel::dataChanged, this, &DeskView::showCounts);
    connect(m_selection, &LineSelection::changed, this, [this] {
        m_isAboutBatch = false;
        followSelection();
    });
    connect(&keeper, &BoardKeeper::changed, this, &DeskView::followSelection);
    connectBrushing();
    connectBars();
    showCounts();
    followSelection();
}

void DeskView::layOut()
{
    auto *above = new QWidget;
    auto *aboveColumn = new QVBoxLayout(above);
    aboveColumn->setContentsMargins(0, 0, 0, 0);
    aboveColumn->setSpacing(0);
    aboveColumn->addWidget(m_filter);
    aboveColumn->addWidget(m_list, 1);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addWidget(m_equation);
    belowColumn->addWidget(m_batchesTable, 1);
    m_splitter->addWidget(above);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({480, 300});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

QString DeskView::title() const
{
    return tr("Allocation desk");
}

QList<TableView *> DeskView::tables() const
{
    return {m_linesTable, m_batchesTable};
}

std::vector<std::int32_t> DeskView::selectedLines() const
{
    return m_selection->lines();
}

Subject DeskView::subject() const
{
    const auto &board = m_keeper.board();
    if (m_isAboutBatch && m_batchesTable->currentIndex().isValid()) {
        const auto batch = m_batches->batchAt(m_batchesTable->currentIndex().row());
        return {Subject::Kind::Batch, board.batch(batch).batch, 0};
    }
    const auto &selected = m_selection->lines();
    if (selected.size() > 1)
        return {Subject::Kind::Lines, {}, 0};
    if (selected.size() == 1) {
        const auto line = board.line(selected.front());
        return {Subject::Kind::Line, std::string(line.order), line.line};
    }
    if (m_batches->sku().empty())
        return {};
    return {Subject::Kind::Sku, m_batches->sku(), 0}; // whose stock stands below
}

QString DeskView::summary() const
{
    if (!m_keeper.isLoaded())
        return {};
    const auto &board = m_keeper.board();
    const auto &rows = m_lines->matches().rows;
    const auto &selected = m_selection->lines();
    const auto totals
        = tr("%Ln lines, %1", nullptr, static_cast<int>(rows.size())).arg(piecesText(board.piecesOf(rows)));
    if (selected.empty())
        return totals;
    const auto chosen = tr("<b>%1</b> of %Ln lines selected, %2", nullptr, static_cast<int>(rows.size()))
                            .arg(numberText(qint64(selected.size())), boldPieces(board.piecesOf(selected)));
    return chosen + QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") + totals;
}

void DeskView::applyFilter()
{
    auto query = m_lines->query();
    query.text = utf8(m_filter->text());
    query.state = stateOfChip[static_cast<std::size_t>(m_filter->chip())];
    m_lines->setQuery(query);
}

void DeskView::liftRestriction()
{
    auto query = m_lines->query();
    query.among.clear();
    query.batch.reset();
    query.pinned.reset();
    m_lines->setQuery(query);
}

void DeskView::showCounts()
{
    const auto &inState = m_lines->matches().inState;
    qint64 all = 0;
    for (const auto count : inState)
        all += count;
    if (m_keeper.isLoaded()) {
        m_filter->setCount(All, all);
        for (const auto chip : {Waiting, Short, Allocated})
            m_filter->setCount(chip, inState[static_cast<std::size_t>(*stateOfChip[chip])]);
    }
    const auto isEmpty = m_lines->rowCount() == 0 && m_keeper.isLoaded();
    m_list->follow(isEmpty);
    if (!isEmpty && !m_linesTable->currentIndex().isValid() && m_lines->rowCount() > 0) {
        m_linesTable->selectionModel()->setCurrentIndex(m_lines->index(0, 0), QItemSelectionModel::NoUpdate);
        followSelection();
    }
}

void DeskView::followSelection()
{
    const auto current = m_selection->current();
    const auto &board = m_keeper.board();
    if (current == app::Board::none) {
        m_batches->setSku({});
        m_equation->clear(tr("Choose a line to see the stock of its SKU."));
    } else {
        const auto &sku = board.sku(board.skuOf(current));
        m_batches->setSku(sku.sku);
        if (m_tried)
            m_equation->setEquation(equationOf(m_tried->sku(board, board.skuOf(current))), equationOf(sku));
        else
            m_equation->setEquation(equationOf(sku));
        QList<qint64> keys;
        for (const auto line : m_selection->lines()) {
            if (board.skuOf(line) == board.skuOf(current))
                keys.push_back(line);
        }
        m_batchesTable->setSelectedSegments(keys);
    }
    Q_EMIT selectionChanged();
}

void DeskView::showLines(const std::vector<std::int32_t> &lines, const QString &restriction)
{
    m_filter->clear();
    auto query = m_lines->query();
    query.among = lines;
    m_filter->setRestriction(restriction);
    m_lines->setQuery(query);
    m_selection->select(lines);
}

void DeskView::showLinesOf(const QString &batch, Held held)
{
    m_filter->clear();
    auto query = m_lines->query();
    query.batch = m_keeper.board().findBatch(utf8(batch));
    if (held != Held::All)
        query.pinned = held == Held::Pinned;
    m_filter->setRestriction((held == Held::Pinned          ? tr("Pinned to %1")
                                  : held == Held::Allocated ? tr("Allocated in %1")
                                                            : tr("Batch %1"))
                                 .arg(batch));
    m_lines->setQuery(query);
}

void DeskView::showWaiting()
{
    m_filter->clear();
    m_filter->setChip(Waiting);
}

void DeskView::reveal(std::int32_t line)
{
    if (m_lines->rowOf(line) < 0)
        m_filter->clear();
    m_selection->select(std::array{line});
}

void DeskView::saveTo(QSettings &settings) const
{
    settings.setValue(QStringLiteral("desk/splitter"), m_splitter->saveState());
}

void DeskView::restoreFrom(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("desk/splitter")).toByteArray());
}

} // namespace ui
