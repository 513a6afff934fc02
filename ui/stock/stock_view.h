#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QModelIndex;

namespace ui {

class FilteredList;
class StockModel;

/// What do we have and expect? SKUs, and beneath them their batches as bars.
class StockView : public View
{
    Q_OBJECT

public:
    explicit StockView(BoardKeeper &keeper, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override { return {}; }
    QString summary() const override;
    FilterBar *filter() const override { return m_filter; }
    QList<TableView *> tables() const override { return {m_table}; }
    void lightLine(std::optional<qint64> line) override;

    void showSkus(const std::vector<std::int32_t> &skus, const QString &restriction); // exactly these
    void showOverdue();
    void reveal(const QString &batch); // select it, opening its SKU and widening the filter if need be
    void revealSku(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareTable();
    void applyFilter();
    void showCounts();
    void save();
    void restore();
    void toggle(const QModelIndex &index);

    BoardKeeper &m_keeper;
    StockModel *m_stock;
    FilterBar *m_filter;
    TableView *m_table;
    FilteredList *m_list;
    std::string m_sku; // of the current row, while the model is renewed
    std::string m_batch; // of the current row; empty: the SKU's own
    std::string m_top; // SKU of the row at the top
};

} // namespace ui
