#pragma once

#include "app/timeline.h"
#include "ui/board_keeper.h"

#include <QAbstractTableModel>

namespace ui {

/// The timeline's table twin: the same batches and lines, a row each, with what is free after it.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Comes, Goes, Free, Serves, Remark, ColumnCount };

    explicit TimelineModel(QObject *parent = nullptr);

    void show(const app::Timeline &timeline, const app::Board &board);
    std::int32_t batchAt(int row) const { return at(row).batch; } // of the board; none: a line's row
    std::int32_t lineAt(int row) const { return at(row).line; } // of the board; none: a batch's row
    void keepPlace(const BoardKeeper &keeper); // while the board is replaced
    int rowOfBatch(std::int32_t batch) const; // -1: none, like the next one
    int rowOfLine(std::int32_t line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::int32_t batch = app::Board::none;
        std::int32_t line = app::Board::none;
        QString when;
        QString what;
        QString serves; // the batch that serves a line
        QString remark;
        qint64 pieces = 0;
        std::optional<qint64> free; // after it; none: it comes or goes on no day
        bool isLate = false;
        bool isOverdue = false;
    };

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void add(const app::TimelineSupply &supply, model::Date today);
    void add(const app::Timeline &timeline, const app::TimelineDemand &demand, const app::Board &board);
    QVariant textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
    qint64 m_free = 0; // while rows are added
};

} // namespace ui
