#pragma once

#include "ui/board_keeper.h"

#include <QAbstractTableModel>

namespace ui {

/// What is short, worst first.
class ShortagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NeedBy, OrderLine, Sku, Description, Wanted, LargestFree, Missing, ColumnCount };

    explicit ShortagesModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setQuery(const app::ShortageQuery &query);
    const app::ShortageQuery &query() const { return m_query; }
    const app::ShortageMatches &matches() const { return m_matches; }
    const app::Shortage &shortageAt(int row) const { return m_matches.lines[static_cast<std::size_t>(row)]; }
    std::int32_t lineAt(int row) const { return shortageAt(row).line; } // of the board
    int rowOf(std::int32_t line) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // what is equal there stays worst first

private:
    void refresh(); // as the board is a new one
    void update();
    app::ShortageMatches found() const;
    bool isBefore(const app::Shortage &a, const app::Shortage &b) const;
    QVariant textOf(const app::Shortage &shortage, int column) const;
    QString daysLeft(const app::BoardLine &line) const;

    BoardKeeper &m_keeper;
    app::ShortageQuery m_query;
    int m_sorted = NeedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    app::ShortageMatches m_matches;
};

} // namespace ui
