#pragma once

#include "ui/today/arrivals_model.h"

#include <QWidget>

namespace ui {

class InkLabel;
class SortedRows;
class TableView;

/// "Arriving": the batches of the next days in a table, with their number; not there where none is expected.
class ArrivalsList : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalsList(const BoardKeeper &keeper, QWidget *parent = nullptr);

    void refresh();
    TableView &table() const { return *m_table; }
    std::int32_t current() const; // batch of the board; none: no row

Q_SIGNALS:
    void currentChanged(); // by the mouse, or by keys while they are here
    void activated(std::int32_t batch);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void prepareTable();
    std::int32_t batchAt(const QModelIndex &index) const;

    const BoardKeeper &m_keeper;
    ArrivalsModel *m_model;
    TableView *m_table;
    SortedRows *m_rows;
    InkLabel *m_count;
};

} // namespace ui
