#include "ui/orders/order_selection.h"

#include "ui/look/table_view.h"
#include "ui/orders/orders_model.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace ui {

OrderSelection::OrderSelection(TableView &table, OrdersModel &model, BoardKeeper &keeper)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_keeper(keeper)
{
    connect(&model, &OrdersModel::modelAboutToBeReset, this, &OrderSelection::save);
    connect(&model, &OrdersModel::modelReset, this, &OrderSelection::restore);
    const auto tell = [this] {
        if (!m_isRestoring)
            Q_EMIT changed();
    };
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
}

std::vector<std::int32_t> OrderSelection::lines() const
{
    const auto &board = m_keeper.board();
    std::vector<std::int32_t> lines;
    std::vector<std::int32_t> orders;
    for (const auto &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto &each = m_model.rowAt(row);
            if (each.line != app::Board::none)
                lines.push_back(each.line);
            else
                orders.push_back(m_model.orderAt(row).order);
        }
    }
    for (const auto line : board.linesOfOrders(orders)) {
        if (board.stateOf(line) != app::LineState::Cancelled)
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    lines.erase(std::ranges::unique(lines).begin(), lines.end());
    return lines;
}

OrderSelection::Place OrderSelection::placeAt(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    return {m_model.orderAt(row).order, m_model.rowAt(row).line};
}

OrderSelection::Place OrderSelection::now(const Place &place) const
{
    return {m_keeper.orderNow(place.order), m_keeper.lineNow(place.line)};
}

void OrderSelection::save()
{
    m_isRestoring = true;
    m_selected.clear();
    for (const auto &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.insert(now(placeAt(row)));
    }
    m_current = now(placeAt(m_table.currentIndex().row()));
    const auto isAtTop = m_table.verticalScrollBar()->value() == 0;
    m_top = isAtTop ? Place() : now(placeAt(m_table.rowAt(0)));
}

void OrderSelection::restore()
{
    QItemSelection selection;
    int current = -1;
    int top = -1;
    const auto last = OrdersModel::ColumnCount - 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto place = placeAt(row);
        if (place == m_current)
            current = row;
        if (place == m_top)
            top = row;
        if (!m_selected.contains(place))
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = {selection.last().topLeft(), m_model.index(row, last)};
        else
            selection.append({m_model.index(row, 0), m_model.index(row, last)});
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        m_table.selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    if (top >= 0)
        m_table.scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
    else
        m_table.scrollToTop();
    m_isRestoring = false;
    Q_EMIT changed();
}

} // namespace ui
