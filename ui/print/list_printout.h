#pragma once

#include "ui/print/printout.h"

#include <QFont>
#include <QObject>
#include <QRect>

#include <vector>

class QTableView;

namespace ui {

/// A table as it is shown, with the columns that are shown, and nothing cut: too wide a list is scaled, and
/// its longest column takes several lines.
class ListPrintout : public QObject, public Printout
{
    Q_OBJECT

public:
    explicit ListPrintout(const QTableView &table);

    bool isWide(double width) const override;
    int divide(const QSizeF &page) override;
    void paint(QPainter &painter, int page) const override;
    bool isWhole() const override { return m_isWhole; }

private:
    struct Column
    {
        int section; // of the table
        double natural; // width that cuts nothing
        double width = 0; // on the page
        bool isDrawn = false; // no text
    };

    void measure();
    void spread(double width);
    double naturalWidth(int row, int section) const;
    double total() const;
    int heightOf(int row) const;
    bool isFolded(int row) const; // the longest column takes several lines there
    QRect foldedRoom(const QRect &cell) const;
    void paintHead(QPainter &painter) const;
    void paintCell(QPainter &painter, const QRect &cell, int row, const Column &column) const;

    const QTableView &m_table;
    QFont m_font;
    std::vector<Column> m_columns;
    std::size_t m_longest = 0; // place of the column that gives way
    int m_rowHeight;
    int m_headHeight;
    double m_scale = 1;
    std::vector<int> m_begins; // first row of each page; at the end, how many there are
    bool m_isWhole = true;
};

QFont paperFont(); // the program's, in the size for paper

} // namespace ui
