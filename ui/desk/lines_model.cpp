#include "ui/desk/lines_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <algorithm>

namespace ui {

LinesModel::LinesModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
    , m_matches(keeper.board().lines(m_query))
{
    connect(&keeper, &BoardKeeper::begun, this, &LinesModel::begin);
    connect(&keeper, &BoardKeeper::replaced, this, &LinesModel::renumber);
    connect(&keeper, &BoardKeeper::changed, this, &LinesModel::update);
}

void LinesModel::setQuery(app::LineQuery query)
{
    m_query = std::move(query);
    refresh();
}

/// The first lines are those by need-by; whoever wants others waits for all.
void LinesModel::begin()
{
    const auto isInOrder = m_query.sort == app::LineColumn::NeedBy && !m_query.descending;
    const auto isForAll
        = m_query.text.empty() && !m_query.state && !m_query.batch && !m_query.sku && !m_query.pinned;
    if (isInOrder && isForAll)
        refresh();
}

void LinesModel::renumber()
{
    if (m_query.batch)
        m_query.batch = m_keeper.batchNow(*m_query.batch);
    if (m_query.sku)
        m_query.sku = m_keeper.skuNow(*m_query.sku);
    for (auto &line : m_query.among)
        line = m_keeper.lineNow(line);
    std::erase(m_query.among, app::Board::none);
    refresh();
}

void LinesModel::refresh()
{
    beginResetModel();
    m_matches = m_keeper.board().lines(m_query);
    m_places.clear();
    endResetModel();
}

void LinesModel::update(const app::Changes &changes)
{
    const auto &board = m_keeper.board();
    auto matches = board.lines(m_query);
    if (matches.rows != m_matches.rows) {
        beginResetModel();
        m_matches = std::move(matches);
        m_places.clear();
        endResetModel();
        return;
    }
    m_matches = std::move(matches);
    m_places.clear(); // the board may have grown
    int first = rowCount();
    int last = -1;
    for (const auto &line : changes.lines) {
        if (const auto row = rowOf(board.findLine(line.order, line.line)); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (!changes.batches.empty()
        || !changes.skus.empty()) { // ETA and description stand in any line of theirs
        first = 0;
        last = rowCount() - 1;
    }
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int LinesModel::rowOf(std::int32_t line) const
{
    if (line == app::Board::none)
        return -1;
    if (m_places.empty()) {
        m_places.assign(static_cast<std::size_t>(m_keeper.board().lineCount()), -1);
        for (int row = 0; row < rowCount(); ++row)
            m_places[static_cast<std::size_t>(lineAt(row))] = row;
    }
    const auto place = static_cast<std::size_t>(line);
    return place < m_places.size() ? m_places[place] : -1; // a line this model has not heard of yet
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.rows.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinesModel::textOf(const app::BoardLine &line, int column) const
{
    const auto today = dateOf(m_keeper.today());
    switch (column) {
    case State: return wordOf(line.state);
    case NeedBy: return line.needBy ? dateText(dateOf(line.needBy), today) : nothing();
    case OrderLine: return lineName(line.order, line.line);
    case Sku: return text(line.sku);
    case Description: return text(m_keeper.board().sku(line.skuIndex).description);
    case Quantity: return qint64(line.quantity);
    case Batch: return line.batch.empty() ? nothing() : text(line.batch);
    case Promised: return line.promised ? dateText(dateOf(line.promised), today) : nothing();
    default: return {};
    }
}

QVariant LinesModel::spokenTextOf(const app::BoardLine &line, int column) const
{
    switch (column) {
    case NeedBy: return line.needBy ? textOf(line, column) : tr("no need-by");
    case Quantity: return numberText(line.quantity);
    case Batch: return line.batch.empty() ? tr("no batch") : textOf(line, column);
    case Promised: {
        if (!line.promised)
            return tr("not promised");
        const auto remark = remarkOnPromise(m_keeper.board(), line).text;
        const auto date = textOf(line, column).toString();
        return remark.isEmpty() ? date : tr("%1, %2").arg(date, remark);
    }
    default: return textOf(line, column);
    }
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &board = m_keeper.board();
    const auto row = lineAt(index.row());
    const auto column = index.column();
    if (const auto *as = m_tried ? m_tried->line(row) : nullptr) {
        if (auto tried = triedData(board.line(row), *as, column, role); tried.isValid())
            return tried;
    }
    switch (role) {
    case Qt::DisplayRole: return textOf(board.line(row), column);
    case Qt::AccessibleTextRole: return spokenTextOf(board.line(row), column);
    case Qt::ToolTipRole: return column == Description ? textOf(board.line(row), column) : QVariant();
    case PillRole: return column == State ? QVariant::fromValue(pillOf(board, row)) : QVariant();
    case StruckRole: return board.stateOf(row) == app::LineState::Cancelled;
    case ToneRole: {
        const auto line = board.line(row);
        const auto isEmpty = (column == NeedBy && !line.needBy) || (column == Batch && line.batch.empty())
            || (column == Promised && !line.promised);
        return isEmpty ? QVariant::fromValue(Tone::Hint) : QVariant();
    }
    case NoteRole:
    case NoteToneRole: {
        if (column != Promised)
            return {};
        const auto remark = remarkOnPromise(board, board.line(row));
        return role == NoteRole ? QVariant(remark.text) : QVariant::fromValue(remark.tone);
    }
    default: return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Quantity ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case NeedBy: return tr("Need by");
    case OrderLine: return tr("Order");
    case Sku: return tr("SKU");
    case Description: return tr("Description");
    case Quantity: return tr("Qty");
    case Batch: return tr("Batch");
    case Promised: return tr("Promised");
    default: return {};
    }
}

void LinesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_query.sort = static_cast<app::LineColumn>(column);
    m_query.descending = order == Qt::DescendingOrder;
    refresh();
}

} // namespace ui
