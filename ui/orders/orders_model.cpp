#include "ui/orders/orders_model.h"

#include "ui/facts.h"

#include <algorithm>

namespace ui {

OrdersModel::OrdersModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &BoardKeeper::replaced, this, &OrdersModel::refresh);
    connect(&keeper, &BoardKeeper::changed, this, &OrdersModel::update);
    refresh();
}

std::vector<OrdersModel::Row> OrdersModel::rowsOf(const app::OrderMatches &matches) const
{
    const auto &board = m_keeper.board();
    std::unordered_set<std::int32_t> open;
    for (const auto &name : m_open)
        open.insert(board.findOrder(name));
    std::vector<Row> rows;
    rows.reserve(matches.orders.size());
    for (std::size_t i = 0; i < matches.orders.size(); ++i) {
        const auto place = static_cast<std::int32_t>(i);
        rows.push_back({.order = place});
        if (!open.contains(matches.orders[i].order))
            continue;
        for (const auto line : board.linesOfOrder(matches.orders[i].order))
            rows.push_back({.order = place, .line = line});
    }
    return rows;
}

void OrdersModel::setQuery(const app::OrderQuery &query)
{
    m_query = query;
    refresh();
}

void OrdersModel::refresh()
{
    m_isBehind = false;
    beginResetModel();
    m_matches = m_keeper.board().orders(m_query);
    m_rows = rowsOf(m_matches);
    endResetModel();
}

void OrdersModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isBehind)
        update();
}

void OrdersModel::update()
{
    m_isBehind = !m_isWatched;
    if (m_isBehind)
        return;
    auto matches = m_keeper.board().orders(m_query);
    auto rows = rowsOf(matches);
    const auto isSame = [&](const Row &now, const Row &before) {
        return now.line == before.line
            && matches.orders[static_cast<std::size_t>(now.order)].order
            == m_matches.orders[static_cast<std::size_t>(before.order)].order;
    };
    const auto isInPlace = std::ranges::equal(rows, m_rows, isSame);
    if (!isInPlace)
        beginResetModel();
    m_matches = std::move(matches);
    m_rows = std::move(rows);
    if (!isInPlace)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OrdersModel::rowOf(std::string_view order, std::int64_t line) const
{
    const auto &board = m_keeper.board();
    const auto wanted = board.findOrder(order);
    const auto row = line == 0 ? app::Board::none : board.findLine(order, line);
    if (wanted == app::Board::none || (line != 0 && row == app::Board::none))
        return -1;
    const auto found = std::ranges::find_if(m_rows, [&](const Row &each) {
        return each.line == row && m_matches.orders[static_cast<std::size_t>(each.order)].order == wanted;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool OrdersModel::isOpen(int row) const
{
    return m_open.contains(std::string(m_keeper.board().orderName(orderAt(row).order)));
}

void OrdersModel::setOpen(int row, bool open)
{
    if (rowAt(row).line != app::Board::none || isOpen(row) == open)
        return;
    const auto &board = m_keeper.board();
    const auto order = orderAt(row).order;
    const auto lines = board.linesOfOrder(order);
    const auto count = static_cast<int>(lines.size());
    const auto at = m_rows.begin() + row + 1;
    if (open) {
        beginInsertRows({}, row + 1, row + count);
        m_open.emplace(board.orderName(order));
        std::vector<Row> opened;
        for (const auto line : lines)
            opened.push_back({.order = rowAt(row).order, .line = line});
        m_rows.insert(at, opened.begin(), opened.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_open.erase(std::string(board.orderName(order)));
        m_rows.erase(at, at + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Pieces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Order, line");
    case About: return tr("Customer, SKU");
    case Progress: return tr("Progress");
    case Allocated: return tr("Allocated");
    case Pieces: return tr("Pieces");
    case NeedBy: return tr("Need by");
    case Promised: return tr("Promised");
    default: return {};
    }
}

void OrdersModel::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case Name: m_query.sort = app::OrderColumn::Order; break;
    case About: m_query.sort = app::OrderColumn::Customer; break;
    case Progress: m_query.sort = app::OrderColumn::Served; break;
    case Allocated: m_query.sort = app::OrderColumn::Allocated; break;
    case Pieces: m_query.sort = app::OrderColumn::Pieces; break;
    case NeedBy: m_query.sort = app::OrderColumn::NeedBy; break;
    case Promised: m_query.sort = app::OrderColumn::Promised; break;
    default: return;
    }
    m_query.descending = order == Qt::DescendingOrder;
    refresh();
}

} // namespace ui
