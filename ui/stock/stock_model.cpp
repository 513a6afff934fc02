#include "ui/stock/stock_model.h"

#include "ui/facts.h"
#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <algorithm>

namespace ui {

namespace {

QVariant pieces(qint64 number)
{
    return number == 0 ? QVariant() : QVariant(number);
}

bool isHere(const app::BatchRow &batch)
{
    return !batch.eta || batch.arrived;
}

} // namespace

StockModel::StockModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &BoardKeeper::replaced, this, &StockModel::renumber);
    connect(&keeper, &BoardKeeper::changed, this, &StockModel::update);
    refresh();
}

std::vector<StockModel::Row> StockModel::rows() const
{
    const auto &board = m_keeper.board();
    std::vector<Row> rows;
    for (const auto sku : m_matches.skus) {
        rows.push_back({.sku = sku});
        if (m_open.contains(board.sku(sku).sku)) {
            for (const auto batch : board.batchesOf(sku))
                rows.push_back({.sku = sku, .batch = batch});
        }
    }
    return rows;
}

void StockModel::setQuery(const app::SkuQuery &query)
{
    m_query = query;
    refresh();
}

void StockModel::renumber()
{
    for (auto &sku : m_query.among)
        sku = m_keeper.skuNow(sku);
    std::erase(m_query.among, app::Board::none);
    refresh();
}

void StockModel::refresh()
{
    m_isBehind = false;
    beginResetModel();
    m_matches = m_keeper.board().skus(m_query);
    m_rows = rows();
    m_lines.clear();
    endResetModel();
}

void StockModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isBehind)
        update();
}

void StockModel::update()
{
    m_isBehind = !m_isWatched;
    if (m_isBehind)
        return;
    m_lines.clear();
    m_matches = m_keeper.board().skus(m_query);
    auto now = rows();
    if (now == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

int StockModel::rowOf(std::string_view sku, std::string_view batch) const
{
    const auto &board = m_keeper.board();
    const Row wanted{.sku = board.findSku(sku), .batch = board.findBatch(batch)};
    const auto found = std::ranges::find(m_rows, wanted);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool StockModel::isOpen(int row) const
{
    return m_open.contains(m_keeper.board().sku(rowAt(row).sku).sku);
}

void StockModel::setOpen(int row, bool open)
{
    const auto sku = rowAt(row).sku;
    if (rowAt(row).batch != app::Board::none || isOpen(row) == open)
        return;
    const auto &board = m_keeper.board();
    const auto &batches = board.batchesOf(sku);
    const auto count = static_cast<int>(batches.size());
    const auto at = m_rows.begin() + row + 1;
    if (open && count > 0) {
        beginInsertRows({}, row + 1, row + count);
        m_open.insert(board.sku(sku).sku);
        std::vector<Row> opened;
        for (const auto batch : batches)
            opened.push_back({.sku = sku, .batch = batch});
        m_rows.insert(at, opened.begin(), opened.end());
        endInsertRows();
    } else if (!open) {
        beginRemoveRows({}, row + 1, row + count);
        m_open.erase(board.sku(sku).sku);
        m_rows.erase(at, at + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StockModel::textOf(const Row &row, int column) const
{
    const auto &board = m_keeper.board();
    if (row.batch == app::Board::none) {
        const auto &sku = board.sku(row.sku);
        switch (column) {
        case Name: return text(sku.sku);
        case Description: return text(sku.description);
        case InWarehouse: return pieces(sku.inWarehouse);
        case Incoming: return pieces(sku.incoming);
        case Allocated: return pieces(sku.allocated);
        case Free: return qint64(sku.free());
        case Wanted: return pieces(sku.waiting + sku.shortPieces);
        default: return {};
        }
    }
    const auto &batch = board.batch(row.batch);
    switch (column) {
    case Name: return text(batch.batch);
    case Description:
        return batch.state == app::BatchState::OnHold ? wordOf(batch.state)
                                                      : etaText(batch, m_keeper.today());
    case InWarehouse: return isHere(batch) ? QVariant(qint64(batch.quantity)) : QVariant(QString());
    case Incoming: return isHere(batch) ? QVariant(QString()) : QVariant(qint64(batch.quantity));
    case Allocated: return pieces(batch.allocated);
    case Free: return qint64(batch.free());
    case Wanted: return QString();
    default: return {};
    }
}

QVariant StockModel::toneOf(const Row &row, int column) const
{
    const auto &board = m_keeper.board();
    if (row.batch == app::Board::none) {
        const auto &sku = board.sku(row.sku);
        const auto isTooLittle = sku.waiting + sku.shortPieces > sku.free();
        return column == Wanted && isTooLittle ? QVariant::fromValue(Tone::Short) : QVariant();
    }
    const auto &batch = board.batch(row.batch);
    const auto isOverdue = batch.state == app::BatchState::Overdue;
    if (column == Description)
        return QVariant::fromValue(isOverdue ? Tone::Late : isHere(batch) ? Tone::Second : Tone::Plain);
    if (column == Free)
        return QVariant::fromValue(batch.free() > 0 ? Tone::Free : Tone::Hint);
    return {};
}

QVariant StockModel::barOf(const Row &row) const
{
    const auto &board = m_keeper.board();
    if (row.batch == app::Board::none)
        return QVariant::fromValue(gaugeOf(board, row.sku));
    auto lines = m_lines.find(row.sku);
    if (lines == m_lines.end())
        lines = m_lines.emplace(row.sku, board.linesOf(row.sku)).first;
    return QVariant::fromValue(ui::barOf(board, row.batch, lines->second));
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    const auto column = index.column();
    const auto isBatch = row.batch != app::Board::none;
    const auto &board = m_keeper.board();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::AccessibleTextRole:
        if (column == Bar)
            return isBatch ? accessibleSentence(barOf(row).value<BatchBar>())
                           : accessibleSentence(barOf(row).value<Gauge>());
        return column < Bar ? textOf(row, column) : QVariant(numberText(textOf(row, column)));
    case Qt::AccessibleDescriptionRole:
        return column == Name ? branchWord(index.data(BranchRole).value<Branch>()) : QString();
    case Qt::ToolTipRole: return column == Description && !isBatch ? textOf(row, column) : QVariant();
    case BarRole: return column == Bar && isBatch ? barOf(row) : QVariant();
    case ScaleRole:
        return column == Bar && isBatch ? QVariant::fromValue(scaleOf(board, row.sku)) : QVariant();
    case GaugeRole: return column == Bar && !isBatch ? barOf(row) : QVariant();
    case BranchRole:
        return QVariant::fromValue(isBatch                                ? Branch::Leaf
                                       : board.batchesOf(row.sku).empty() ? Branch::None
                                       : isOpen(index.row())              ? Branch::Open
                                                                          : Branch::Closed);
    case GroundRole: return !isBatch && isOpen(index.row());
    case WeightRole:
        if (column == Name || column == Free)
            return QVariant::fromValue(isBatch ? Weight::Regular : Weight::Subject);
        return {};
    case ToneRole: return toneOf(row, column);
    case PillRole:
        return column == Description && isBatch && board.batch(row.batch).state == app::BatchState::OnHold
            ? QVariant::fromValue(Pill::OnHold)
            : QVariant();
    case IconRole:
        return column == Description && isBatch && board.batch(row.batch).state == app::BatchState::Overdue
            ? QVariant(QStringLiteral("flag"))
            : QVariant();
    case NoteRole:
    case NoteToneRole: {
        if (column != Description || !isBatch)
            return {};
        const auto remark = remarkOnEta(board.batch(row.batch), m_keeper.today());
        return role == NoteRole ? QVariant(remark.text) : QVariant::fromValue(remark.tone);
    }
    default: return {};
    }
}

QVariant StockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Bar ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("SKU, batch");
    case Description: return tr("Description, ETA");
    case Bar: return tr("Stock");
    case InWarehouse: return tr("In warehouse");
    case Incoming: return tr("Incoming");
    case Allocated: return tr("Allocated");
    case Free: return tr("Free");
    case Wanted: return tr("Wanted");
    default: return {};
    }
}

void StockModel::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case Name: m_query.sort = app::SkuColumn::Sku; break;
    case Description: m_query.sort = app::SkuColumn::Description; break;
    case InWarehouse: m_query.sort = app::SkuColumn::InWarehouse; break;
    case Incoming: m_query.sort = app::SkuColumn::Incoming; break;
    case Allocated: m_query.sort = app::SkuColumn::Allocated; break;
    case Bar: // by what is left of it
    case Free: m_query.sort = app::SkuColumn::Free; break;
    case Wanted: m_query.sort = app::SkuColumn::Wanted; break;
    default: return;
    }
    m_query.descending = order == Qt::DescendingOrder;
    refresh();
}

} // namespace ui
