#pragma once

#include "app/tried.h"
#include "ui/board_keeper.h"
#include "ui/look/batch_bar.h"

#include <QAbstractTableModel>

namespace ui {

/// The batches of one SKU as bars on one scale, in the order in which they are tried.
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Batch, Eta, Bar, InBatch, Allocated, Free, ColumnCount };

    explicit BatchesModel(BoardKeeper &keeper, QObject *parent = nullptr);

    void setTried(const app::Tried *tried); // nullptr: nothing is being tried
    void setSku(const std::string &sku); // empty: none
    const std::string &sku() const { return m_sku; }
    std::int32_t batchAt(int row) const { return m_batches[static_cast<std::size_t>(row)]; } // of the board
    int rowOf(std::int32_t batch) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    void read();
    void update(const app::Changes &changes);
    const app::BatchRow &rowOfBatch(std::int32_t batch) const; // as it is, or as tried
    QVariant triedData(std::int32_t batch, int column, int role) const;
    QVariant textOf(const app::BatchRow &batch, int column) const;

    BoardKeeper &m_keeper;
    std::string m_sku;
    const app::Tried *m_tried = nullptr;
    std::vector<std::int32_t> m_batches;
    std::vector<BatchBar> m_bars;
    BarScale m_scale;
};

} // namespace ui
