#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QModelIndex;

namespace ui {

class FilteredList;
class OrderSelection;
class OrdersModel;

/// What did we promise whom? Orders, and beneath them their lines.
class OrdersView : public View
{
    Q_OBJECT

public:
    explicit OrdersView(BoardKeeper &keeper, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    FilterBar *filter() const override { return m_filter; }
    QList<TableView *> tables() const override { return {m_table}; }
    void lightLine(std::optional<qint64> line) override;

    void reveal(const QString &order, std::int64_t line = 0); // widening the filter if need be; 0: the order

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareTable();
    void applyFilter();
    void showCounts();
    void toggle(const QModelIndex &index);

    BoardKeeper &m_keeper;
    OrdersModel *m_orders;
    FilterBar *m_filter;
    TableView *m_table;
    FilteredList *m_list;
    OrderSelection *m_selection;
};

} // namespace ui
