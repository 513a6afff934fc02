#pragma once

#include "ui/board_keeper.h"

#include <QAbstractTableModel>

namespace ui {

/// What is expected within the next days, the soonest first: how much comes, and how much of it nobody has
/// yet.
class ArrivalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Batch, Sku, InBatch, Bar, Free, ColumnCount };

    static constexpr int days = 7; // today among them

    explicit ArrivalsModel(const BoardKeeper &keeper, QObject *parent = nullptr);

    void refresh();
    std::int32_t batchAt(int row) const { return m_batches[static_cast<std::size_t>(row)]; } // of the board

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const app::BatchRow &batch, int column) const;

    const BoardKeeper &m_keeper;
    std::vector<std::int32_t> m_batches;
};

} // namespace ui
