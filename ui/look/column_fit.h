#pragma once

#include <QList>
#include <QObject>

namespace ui {

class TableView;

/// Keeps columns as wide as their headers and what they show, for identifiers, dates and numbers are never
/// cut. It widens, never narrows, so that nothing jumps about; and it looks at the rows in sight and at a few
/// hundred others, so that a million rows cost no more.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(TableView &table, QList<int> columns);

    void giveRest(int column); // what the others leave of the table's width, and never next to nothing
    void fitAnew(); // after columns came, went or changed their width

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeaders();
    int headerWidth(int column) const; // that its name needs
    void fitAll();
    void fitSample();
    void fitShown();
    void fit(int row, int column);
    void widen(int column, int width);
    void fitRest();

    TableView &m_table;
    QList<int> m_columns;
    int m_rest = -1;
    QList<qsizetype> m_longest; // text that was measured, in characters, by place in m_columns
};

} // namespace ui
