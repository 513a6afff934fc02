#pragma once

#include "ui/board_keeper.h"

#include <QAbstractTableModel>

namespace ui {

/// Who holds this batch: its lines, those with the least time to spare first.
class HoldersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderLine, Quantity, NeedBy, ToSpare, ColumnCount };

    explicit HoldersModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setBatch(const std::string &batch); // empty: none
    std::int32_t lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; } // of the board
    int rowOf(std::int32_t line) const; // -1: it holds nothing of it
    const std::vector<std::int32_t> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    void update(const app::Changes &changes);
    QString toSpare(const app::BoardLine &line) const;
    static QVariant sortKey(const app::BoardLine &line, int column);

    BoardKeeper &m_keeper;
    std::string m_batch;
    std::vector<std::int32_t> m_lines;
};

} // namespace ui
