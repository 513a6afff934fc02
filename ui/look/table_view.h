#pragma once

#include "ui/look/measures.h"

#include <QTableView>

#include <optional>

namespace ui {

class BarDelegate;

/// A table of whole rows: fixed heights, no grid, hover and light repaint only the rows they touch.
/// Nothing in it costs by the row, so that a million are as quick as ten.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(int leastRowHeight = measures::lineRow, QWidget *parent = nullptr);

    int hoveredRow() const { return m_hovered; } // -1: none
    int litRow() const { return m_lit; }
    bool showsFocus() const; // a focus ring at the current row
    void setTrying(bool trying) { m_isTrying = trying; } // its rows stand on the ground of what is tried
    bool isTrying() const { return m_isTrying; }
    void setLitRow(int row); // by its segment in a bar; -1: none

    /// Draws this column's bars and hears the mouse over their segments.
    void setBarColumn(int column, BarDelegate *delegate);
    void setLitSegment(std::optional<qint64> key); // a line pointed at elsewhere
    void setSelectedSegments(const QList<qint64> &keys);
    std::optional<qint64> segmentAt(const QPoint &position) const; // in the viewport
    void setTargetRow(int row); // whose batch would take what is being carried; -1: none
    int targetRow() const { return m_target; }

    void toggleBranch(); // of the current row
    void keyboardSearch(const QString &search) override; // nothing: here a letter is a command

Q_SIGNALS:
    void rowHovered(int row);
    void segmentHovered(const QModelIndex &index, std::optional<qint64> key);
    void segmentClicked(const QModelIndex &index, qint64 key);
    void branchClicked(const QModelIndex &index); // its chevron, or Left and Right on its row

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void hover(int row);
    void hoverSegment(const QModelIndex &index, std::optional<qint64> key);
    void updateRow(int row);
    void updateColumn(int column);
    QModelIndex branch() const; // of the current row
    void fitRows();

    int m_leastRowHeight;
    int m_hovered = -1;
    int m_lit = -1;
    int m_target = -1;
    int m_barColumn = -1;
    BarDelegate *m_bars = nullptr;
    bool m_isTrying = false;
    bool m_byKeyboard = false; // how a person was last here
};

} // namespace ui
