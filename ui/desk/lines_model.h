#pragma once

#include "app/tried.h"
#include "ui/board_keeper.h"

#include <QAbstractTableModel>

namespace ui {

/// Order lines: those of the board that the query asks for, in its order.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, NeedBy, OrderLine, Sku, Description, Quantity, Batch, Promised, ColumnCount };

    explicit LinesModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setQuery(app::LineQuery query);
    const app::LineQuery &query() const { return m_query; }
    const app::LineMatches &matches() const { return m_matches; }
    std::int32_t lineAt(int row) const
    {
        return m_matches.rows[static_cast<std::size_t>(row)];
    } // of the board
    void setTried(const app::Tried *tried); // nullptr: nothing is being tried
    int rowOf(std::int32_t line) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void begin();
    void renumber();
    void refresh();
    void update(const app::Changes &changes);
    QVariant textOf(const app::BoardLine &line, int column) const;
    QVariant triedData(const app::BoardLine &line, const app::LineRow &as, int column, int role) const;
    QVariant spokenTextOf(const app::BoardLine &line, int column) const;

    BoardKeeper &m_keeper;
    app::LineQuery m_query;
    app::LineMatches m_matches;
    const app::Tried *m_tried = nullptr;
    mutable std::vector<int> m_places; // line of the board -> row here; made when asked for
};

} // namespace ui
