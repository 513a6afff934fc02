#include "ui/today/today_view.h"

#include "ui/facts.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/delegates.h"
#include "ui/look/empty_state.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/today/arrivals_list.h"
#include "ui/today/concerns_model.h"
#include "ui/today/tile_row.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>

namespace ui {

namespace {
constexpr int unseen = 250; // milliseconds that the count in the rail may be behind
constexpr int atOnce = 4; // milliseconds of a survey within a frame
constexpr std::int32_t portion = 1000; // records, between two looks at the clock
} // namespace

TodayView::TodayView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_gateway(gateway)
    , m_day(new InkLabel(Tone::Plain, Weight::Subject, TextSize::Figure))
    , m_count(new InkLabel(Tone::Second))
    , m_tiles(new TileRow)
    , m_concerns(new ConcernsModel(this))
    , m_table(new TableView(measures::twoLineRow))
    , m_nothing(new EmptyState(EmptyState::Size::Panel))
    , m_stack(new QStackedWidget)
    , m_arrivals(new ArrivalsList(keeper))
{
    m_table->setModel(m_concerns);
    m_table->setAccessibleName(tr("Needs attention"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    layOut();
    m_soon.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TodayView::begin);
    connect(&m_rest, &QTimer::timeout, this, &TodayView::goOn);
    connect(&keeper, &BoardKeeper::replaced, this, &TodayView::forget);
    connect(&keeper, &BoardKeeper::changed, this, [this] {
        if (m_survey)
            m_isBehind = true;
        else if (!m_soon.isActive())
            m_soon.start(isVisible() ? 0 : unseen);
    });
    connect(m_tiles, &TileRow::tileChosen, this, &TodayView::openTile);
    const auto touch = [this](bool isArrival) {
        m_isAboutArrival = isArrival;
        Q_EMIT selectionChanged();
    };
    connect(m_table, &QAbstractItemView::clicked, this, [this, touch](const QModelIndex &index) {
        touch(false);
        if (index.column() != ConcernsModel::What)
            act(index.row(), index.column() == ConcernsModel::First);
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { act(index.row(), index.column() != ConcernsModel::Second); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [touch] { touch(false); });
    connect(m_arrivals, &ArrivalsList::currentChanged, this, [touch] { touch(true); });
    connect(m_arrivals, &ArrivalsList::activated, this,
            [this](std::int32_t batch) { Q_EMIT batchActivated(text(m_keeper.board().batch(batch).batch)); });
}

void TodayView::layOut()
{
    m_nothing->setText(tr("Nothing needs you"),
                       tr("No line is short, nothing is overdue, every promise holds."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ConcernsModel::What, QHeaderView::Stretch);
    for (const auto column : {ConcernsModel::First, ConcernsModel::Second}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, 136);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::panelPadding, 14, measures::panelPadding, 10);
    head->setSpacing(16);
    head->addWidget(m_day);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tiles);
    column->addSpacing(16);
    column->addWidget(m_stack, 1);
    column->addWidget(m_arrivals);
}

void TodayView::begin()
{
    if (!m_keeper.isLoaded())
        return;
    m_survey.emplace(m_keeper.board(), m_keeper.today());
    m_isBehind = false;
    m_rest.stop();
    goOn();
}

void TodayView::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_survey->goOn(portion)) {
        if (clock.elapsed() < atOnce)
            continue;
        m_rest.start(0);
        return;
    }
    finish();
}

void TodayView::finish()
{
    m_rest.stop();
    while (!m_survey->goOn(portion)) { }
    auto attention = std::move(*m_survey).result();
    m_survey.reset();
    present(std::move(attention));
    if (m_isBehind)
        m_soon.start(unseen);
}

/// The board was replaced: what was found on the one before is not to be looked up on this one.
void TodayView::forget()
{
    begin();
    if (!m_survey)
        return; // it is done already
    if (isVisible())
        return finish(); // whoever looks waits for it
    m_attention = {};
    m_concerns->show({}, m_keeper.board(), m_keeper.today());
    m_arrivals->refresh();
}

void TodayView::present(app::Attention attention)
{
    const auto row = currentRow();
    const auto today = dateOf(m_keeper.today());
    m_attention = std::move(attention);
    const auto needing = static_cast<int>(m_attention.needing());
    m_day->setText(QStringLiteral("%1 %2").arg(QLocale().dayName(today.dayOfWeek()), dateText(today, today)));
    m_count->setText(needing > 0 ? tr("%Ln things need you", nullptr, needing) : tr("nothing needs you"));
    m_tiles->show(m_attention);
    m_concerns->show(m_attention.concerns, m_keeper.board(), m_keeper.today());
    m_arrivals->refresh();
    m_stack->setCurrentWidget(m_attention.concerns.empty() ? static_cast<QWidget *>(m_nothing) : m_table);
    if (m_concerns->rowCount() > 0)
        m_table->setCurrentIndex(m_concerns->index(std::clamp(row, 0, m_concerns->rowCount() - 1), 0));
    Q_EMIT countChanged(needing, false);
    Q_EMIT selectionChanged();
    if (std::exchange(m_isAsking, true))
        return; // its answer is on its way
    m_gateway.outbox(this, [this](const OutboxAnswer &answer) {
        m_isAsking = false;
        m_tiles->show(answer.value_or(std::vector<Destination>()));
    });
}

void TodayView::openTile(int which)
{
    switch (which) {
    case TileRow::Waiting: Q_EMIT waitingAsked(); break;
    case TileRow::Short: Q_EMIT shortagesAsked(); break;
    case TileRow::Arriving: Q_EMIT skusAsked(m_attention.arrivingSkus, tr("Arriving today")); break;
    case TileRow::Overdue: Q_EMIT overdueAsked(); break;
    case TileRow::Slipped: Q_EMIT linesAsked(m_attention.slippedLines, tr("Slipped")); break;
    case TileRow::Outbox: Q_EMIT outboxAsked(); break;
    default: break;
    }
}

void TodayView::act(int row, bool isFirst)
{
    const auto concern = m_concerns->at(row); // whatever becomes of the list
    actOn(concern, isFirst);
}

void TodayView::actOn(const app::Concern &concern, bool isFirst)
{
    using Kind = app::Concern::Kind;
    const auto &board = m_keeper.board();
    const auto showLines = [&](const QString &name) { Q_EMIT linesAsked(concern.lines, name); };
    const auto batch = concern.batch == app::Board::none ? QString() : text(board.batch(concern.batch).batch);
    switch (concern.kind) {
    case Kind::ShortSku:
        if (isFirst)
            Q_EMIT waysOutAsked(concern.lines.front());
        else
            showLines(tr("Short of %1").arg(text(board.sku(concern.sku).sku)));
        break;
    case Kind::Late:
        if (isFirst)
            showLines(tr("Late from %1").arg(batch));
        else
            Q_EMIT timelineAsked(batch);
        break;
    case Kind::Overdue:
    case Kind::Arriving:
        if (isFirst)
            Q_EMIT receiveAsked(batch);
        else
            Q_EMIT etaAsked(batch);
        break;
    case Kind::Slipped: showLines(tr("Slipped")); break;
    case Kind::Fillable:
        if (isFirst) {
            app::AllocateLines command;
            for (const auto row : concern.lines)
                command.lines.push_back(lineIdOf(board.line(row).order, board.line(row).line));
            Q_EMIT commandAsked(std::move(command));
        } else {
            showLines(tr("Can be filled"));
        }
        break;
    case Kind::Earlier:
        if (isFirst)
            Q_EMIT improveAsked();
        else
            showLines(tr("Could be earlier"));
        break;
    }
}

QString TodayView::title() const
{
    return tr("Today");
}

std::int32_t TodayView::arrivalInHand() const
{
    return m_isAboutArrival ? m_arrivals->current() : app::Board::none;
}

int TodayView::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

QList<TableView *> TodayView::tables() const
{
    return {m_table, &m_arrivals->table()};
}

Subject TodayView::subject() const
{
    if (const auto batch = arrivalInHand(); batch != app::Board::none)
        return {Subject::Kind::Batch, m_keeper.board().batch(batch).batch, 0};
    const auto row = currentRow();
    if (row < 0)
        return {};
    const auto &concern = m_concerns->at(row);
    const auto &board = m_keeper.board();
    if (concern.lines.size() == 1 && concern.batch == app::Board::none) {
        const auto line = board.line(concern.lines.front());
        return {Subject::Kind::Line, std::string(line.order), line.line};
    }
    if (concern.batch != app::Board::none)
        return {Subject::Kind::Batch, board.batch(concern.batch).batch, 0};
    if (concern.sku != app::Board::none)
        return {Subject::Kind::Sku, board.sku(concern.sku).sku, 0};
    return {Subject::Kind::Lines, {}, 0};
}

std::vector<std::int32_t> TodayView::selectedLines() const
{
    const auto row = arrivalInHand() == app::Board::none ? currentRow() : -1;
    return row < 0 ? std::vector<std::int32_t>() : m_concerns->at(row).lines;
}

QString TodayView::summary() const
{
    const auto &board = m_keeper.board();
    const auto in = [&](app::LineState state) { return numberText(qint64(board.inState(state))); };
    return tr("%Ln lines: <b>%1</b> allocated, <b>%2</b> waiting, <b>%3</b> short", nullptr,
              board.lineCount())
        .arg(in(app::LineState::Allocated), in(app::LineState::Waiting), in(app::LineState::Short));
}

} // namespace ui
