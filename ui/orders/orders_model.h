#pragma once

#include "ui/board_keeper.h"

#include <QAbstractTableModel>

#include <unordered_set>

namespace ui {

/// Orders and, beneath those that are open, their lines: a tree told as a flat table.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, About, Progress, Allocated, Pieces, NeedBy, Promised, ColumnCount };

    struct Row
    {
        std::int32_t order = 0; // place in the matches
        std::int32_t line = app::Board::none; // of the board; none: the order itself
    };

    explicit OrdersModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setQuery(const app::OrderQuery &query);
    const app::OrderQuery &query() const { return m_query; }
    const app::OrderMatches &matches() const { return m_matches; }
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const app::OrderSummary &orderAt(int row) const
    {
        return m_matches.orders[static_cast<std::size_t>(rowAt(row).order)];
    }
    int rowOf(std::string_view order, std::int64_t line = 0) const; // 0: the order; -1: not shown
    bool isOpen(int row) const;
    void setOpen(int row, bool open);

    void setWatched(bool isWatched); // else it waits with what changes until somebody looks

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void refresh();
    void update();
    std::vector<Row> rowsOf(const app::OrderMatches &matches) const;
    QVariant orderData(const app::OrderSummary &order, int row, int column, int role) const;
    QVariant orderText(const app::OrderSummary &order, int column) const;
    QVariant lineData(std::int32_t line, int column, int role) const;
    QVariant lineText(const app::BoardLine &line, int column) const;

    BoardKeeper &m_keeper;
    app::OrderQuery m_query;
    app::OrderMatches m_matches;
    std::vector<Row> m_rows;
    bool m_isWatched = true;
    bool m_isBehind = false;
    std::unordered_set<std::string> m_open; // orders by name
};

} // namespace ui
