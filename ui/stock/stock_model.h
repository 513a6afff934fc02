#pragma once

#include "ui/board_keeper.h"

#include <QAbstractTableModel>

#include <map>
#include <unordered_set>

namespace ui {

/// SKUs and, beneath those that are open, their batches: a tree told as a flat table.
class StockModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Description, Bar, InWarehouse, Incoming, Allocated, Free, Wanted, ColumnCount };

    struct Row
    {
        std::int32_t sku = app::Board::none;
        std::int32_t batch = app::Board::none; // none: the SKU itself

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit StockModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setQuery(const app::SkuQuery &query);
    const app::SkuQuery &query() const { return m_query; }
    const app::SkuMatches &matches() const { return m_matches; }
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(std::string_view sku, std::string_view batch = {}) const; // -1: not shown
    bool isOpen(int row) const;
    void setOpen(int row, bool open);

    void setWatched(bool isWatched); // else it waits with what changes until somebody looks

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<Row> rows() const;
    void renumber();
    void refresh();
    void update();
    QVariant textOf(const Row &row, int column) const;
    QVariant toneOf(const Row &row, int column) const;
    QVariant barOf(const Row &row) const;

    BoardKeeper &m_keeper;
    app::SkuQuery m_query;
    app::SkuMatches m_matches;
    std::vector<Row> m_rows;
    bool m_isWatched = true;
    bool m_isBehind = false;
    std::unordered_set<std::string> m_open; // SKUs by their code
    mutable std::map<std::int32_t, std::vector<std::int32_t>> m_lines; // of the open SKUs, for their bars
};

} // namespace ui
