#include "ui/timeline/timeline_view.h"

#include "ui/facts.h"
#include "ui/look/empty_state.h"
#include "ui/look/equation_widget.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/print/list_printout.h"
#include "ui/print/print_desk.h"
#include "ui/print/timeline_printout.h"
#include "ui/row_facts.h"
#include "ui/timeline/sku_field.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/timeline_chart.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_words.h"
#include "ui/words.h"

#include <QItemSelectionModel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

TimelineView::TimelineView(BoardKeeper &keeper, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_bar(new TimelineBar(keeper))
    , m_equation(new EquationWidget)
    , m_rows(new TimelineModel(this))
    , m_table(new TableView(measures::lineRow))
    , m_nothing(new EmptyState(EmptyState::Size::Panel))
    , m_stack(new QStackedWidget)
{
    makeTimelinesReadable();
    m_chart = new TimelineChart(keeper);
    m_chart->setAccessibleName(tr("Timeline"));
    m_chart->setAccessibleDescription(
        tr("Up and Down go from batch to batch and line to line, Left and Right try another ETA."));
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Timeline as a table"));
    prepareTimelineTable(*m_table);
    layOut();
    connectParts();
    m_bar->setDays(42);
    showPart();
}

void TimelineView::layOut()
{
    m_nothing->setText(tr("No stock and no lines"), tr("Nothing is known of this SKU any more."));
    for (auto *part : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table),
                       static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_equation);
    column->addWidget(m_stack, 1);
}

void TimelineView::connectParts()
{
    connect(&m_keeper, &BoardKeeper::replaced, this, [this] {
        m_chart->keepPlace();
        m_rows->keepPlace(m_keeper);
        follow();
    });
    connect(&m_keeper, &BoardKeeper::changed, this, [this](const app::Changes &changes) {
        const auto isOurs = [this](const auto &row) { return row.sku == m_sku; };
        if (m_sku.empty() || std::ranges::any_of(changes.batches, isOurs)
            || std::ranges::any_of(changes.lines, isOurs) || std::ranges::any_of(changes.skus, isOurs))
            follow();
    });
    connect(&m_bar->sku(), &SkuField::chosen, this, [this](const std::string &sku) {
        show(sku);
        places().constFirst()->setFocus();
    });
    connect(&m_bar->sku(), &SkuField::left, this, [this] { places().constFirst()->setFocus(); });
    connect(m_bar, &TimelineBar::formChosen, this, &TimelineView::showPart);
    connect(m_bar, &TimelineBar::daysChosen, m_chart, &TimelineChart::setDays);
    connect(m_bar, &TimelineBar::todayAsked, m_chart, &TimelineChart::goToToday);
    connect(m_chart, &TimelineChart::zoomed, m_bar, &TimelineBar::setDays);
    connect(m_chart, &TimelineChart::selectionChanged, this, &View::selectionChanged);
    connect(m_chart, &TimelineChart::lineLit, this, &View::lineLit);
    connect(m_chart, &TimelineChart::lineActivated, this, &View::lineActivated);
    connect(m_chart, &TimelineChart::batchActivated, this, &View::batchActivated);
    connect(m_chart, &TimelineChart::etaTried, this, &View::etaTried);
    connect(m_chart, &TimelineChart::applyAsked, this, &View::applyAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &View::selectionChanged);
    connect(m_table, &TableView::rowHovered, this, [this](int row) {
        const auto line = row < 0 ? app::Board::none : m_rows->lineAt(row);
        Q_EMIT lineLit(line == app::Board::none ? std::nullopt : std::optional<qint64>(line));
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto line = m_rows->lineAt(index.row()); line != app::Board::none)
            Q_EMIT lineActivated(line);
        else
            Q_EMIT batchActivated(text(m_keeper.board().batch(m_rows->batchAt(index.row())).batch));
    });
}

QString TimelineView::title() const
{
    return tr("Timeline");
}

QList<QWidget *> TimelineView::places() const
{
    return m_bar->showsTable() ? QList<QWidget *>{m_table, m_chart} : QList<QWidget *>{m_chart, m_table};
}

Sheets TimelineView::sheets() const
{
    const auto sku = m_keeper.board().findSku(m_sku);
    const auto title = tr("Timeline of %1").arg(text(m_sku));
    const auto about
        = sku == app::Board::none ? QString() : accessibleSentence(equationOf(m_keeper.board().sku(sku)));
    if (!m_bar->showsTable())
        return {std::make_unique<TimelinePrintout>(m_chart->scene(), m_keeper.board()), {title, about, {}}};
    return {std::make_unique<ListPrintout>(*m_table), {title, about, {}}};
}

void TimelineView::takeFilter()
{
    m_bar->sku().setFocus(Qt::ShortcutFocusReason);
    m_bar->sku().selectAll();
}

void TimelineView::showPart()
{
    const auto isKnown = m_keeper.board().findSku(m_sku) != app::Board::none;
    m_stack->setCurrentWidget(!isKnown                  ? static_cast<QWidget *>(m_nothing)
                                  : m_bar->showsTable() ? static_cast<QWidget *>(m_table)
                                                        : m_chart);
    Q_EMIT selectionChanged();
}

void TimelineView::take(const Subject &subject)
{
    const auto &board = m_keeper.board();
    switch (subject.kind) {
    case Subject::Kind::Sku: show(subject.name); break;
    case Subject::Kind::Batch:
        if (const auto batch = board.findBatch(subject.name); batch != app::Board::none) {
            show(board.batch(batch).sku);
            m_chart->select(batch);
        }
        break;
    case Subject::Kind::Line:
        if (const auto line = board.findLine(subject.name, subject.line); line != app::Board::none)
            show(board.sku(board.skuOf(line)).sku);
        break;
    default: break;
    }
}

void TimelineView::chooseSomething()
{
    const auto &board = m_keeper.board();
    if (board.findSku(m_sku) != app::Board::none || board.skuCount() == 0)
        return;
    const auto lacking = board.shortages({.text = {}, .kind = {}, .today = m_keeper.today()}).lines;
    m_sku = board.sku(lacking.empty() ? 0 : board.skuOf(lacking.front().line)).sku;
    m_bar->sku().setSku(m_sku);
}

void TimelineView::show(const std::string &sku)
{
    if (sku != m_sku)
        m_chart->select(app::Board::none);
    m_sku = sku;
    m_bar->sku().setSku(sku);
    follow();
    m_chart->goToToday();
}

void TimelineView::showTrial(const app::Tried *tried)
{
    m_tried = tried;
    follow();
}

void TimelineView::follow()
{
    if (!m_keeper.isLoaded())
        return;
    chooseSomething();
    const auto &board = m_keeper.board();
    const auto sku = board.findSku(m_sku);
    if (sku == app::Board::none) {
        m_equation->clear();
        showPart();
        return;
    }
    auto now = app::timelineOf(board, sku, m_keeper.today());
    std::optional<app::Timeline> tried;
    if (m_tried)
        tried = app::timelineOf(board, sku, m_keeper.today(), *m_tried);
    const auto sums = equationOf(board.sku(sku));
    if (m_tried)
        m_equation->setEquation(equationOf(m_tried->sku(board, sku)), sums);
    else
        m_equation->setEquation(sums);
    m_equation->setVerdict(verdictOf(now, tried ? &*tried : nullptr));
    const auto current = m_table->currentIndex();
    const auto batch = current.isValid() ? m_rows->batchAt(current.row()) : app::Board::none;
    const auto line = current.isValid() ? m_rows->lineAt(current.row()) : app::Board::none;
    m_rows->show(tried ? *tried : now, board);
    if (const auto row = std::max(m_rows->rowOfBatch(batch), m_rows->rowOfLine(line)); row >= 0)
        m_table->setCurrentIndex(m_rows->index(row, current.column()));
    m_table->setTrying(m_tried);
    m_chart->show(std::move(now), std::move(tried));
    showPart();
}

Subject TimelineView::subject() const
{
    const auto &board = m_keeper.board();
    auto batch = m_chart->selected();
    auto line = m_chart->selectedLine();
    if (m_bar->showsTable()) {
        const auto current = m_table->currentIndex();
        batch = current.isValid() ? m_rows->batchAt(current.row()) : app::Board::none;
        line = current.isValid() ? m_rows->lineAt(current.row()) : app::Board::none;
    }
    if (batch != app::Board::none && batch < board.batchCount())
        return {Subject::Kind::Batch, board.batch(batch).batch, 0};
    if (line != app::Board::none && line < board.lineCount())
        return {Subject::Kind::Line, std::string(board.line(line).order), board.line(line).line};
    if (board.findSku(m_sku) == app::Board::none)
        return {};
    return {Subject::Kind::Sku, m_sku, 0};
}

std::vector<std::int32_t> TimelineView::selectedLines() const
{
    const auto chosen = subject();
    if (chosen.kind != Subject::Kind::Line)
        return {};
    return {m_keeper.board().findLine(chosen.name, chosen.line)};
}

QString TimelineView::summary() const
{
    const auto &board = m_keeper.board();
    const auto sku = board.findSku(m_sku);
    if (sku == app::Board::none)
        return {};
    const auto lines = board.linesOf(sku);
    const auto batches = tr("%Ln batches", nullptr, static_cast<int>(board.batchesOf(sku).size()));
    return tr("%1: %2, %Ln lines, %3", nullptr, static_cast<int>(lines.size()))
        .arg(text(m_sku).toHtmlEscaped(), batches, piecesText(board.piecesOf(lines)));
}

void TimelineView::lightLine(std::optional<qint64> line)
{
    const auto row = line ? static_cast<std::int32_t>(*line) : app::Board::none;
    m_chart->light(row);
    m_table->setLitRow(m_rows->rowOfLine(row));
}

void TimelineView::saveTo(QSettings &settings) const
{
    settings.setValue(QStringLiteral("timeline/sku"), text(m_sku));
    settings.setValue(QStringLiteral("timeline/days"), m_bar->days());
    settings.setValue(QStringLiteral("timeline/table"), m_bar->showsTable());
}

void TimelineView::restoreFrom(QSettings &settings)
{
    m_sku = utf8(settings.value(QStringLiteral("timeline/sku")).toString());
    m_bar->sku().setSku(m_sku);
    m_bar->setDays(settings.value(QStringLiteral("timeline/days"), 42).toInt());
    m_bar->showTable(settings.value(QStringLiteral("timeline/table")).toBool());
}

} // namespace ui
