#pragma once

#include "ui/board_keeper.h"
#include "ui/timeline/timeline_layout.h"

#include <QAbstractScrollArea>
#include <QDate>

namespace ui {

/// The timeline as a picture to point at: a batch is dragged to another day, or goes there by the arrow keys;
/// what is pointed at lights up with all that hangs on it.
class TimelineChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineChart(BoardKeeper &keeper, QWidget *parent = nullptr);

    void show(app::Timeline now, std::optional<app::Timeline> tried);
    void setDays(int days);
    int days() const { return m_scene.days; }
    void goToToday();
    void select(std::int32_t batch); // of the board; none: nothing
    std::int32_t selected() const { return m_scene.selected; }
    std::int32_t selectedLine() const { return m_line; } // of the board
    void light(std::int32_t line); // pointed at elsewhere
    void keepPlace(); // while the board is replaced
    const TimelineScene &scene() const { return m_scene; }

    /// What can be reached: the batches, then the lines, as places in the timeline shown.
    int itemCount() const;
    QString itemText(int item) const;
    QRect itemBox(int item) const; // in the viewport; empty: out of sight
    int itemAt(const QPointF &position) const; // in the viewport; -1: none
    int currentItem() const; // -1: none
    void chooseItem(int item);

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void lineLit(std::optional<qint64> line);
    void lineActivated(std::int32_t line);
    void batchActivated(const QString &batch);
    void etaTried(const QString &batch, const QDate &eta);
    void applyAsked();
    void zoomed(int days); // asked for by a key or the wheel

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TimelineLayout layout() const;
    void fitScrollBar();
    void point(const QPointF &position);
    void stepThrough(int step);
    void tryDay(model::Date day);
    const app::TimelineSupply *supplyInHand() const; // nullptr: none
    void reveal(model::Date day);

    BoardKeeper &m_keeper;
    TimelineScene m_scene;
    std::int32_t m_line = app::Board::none;
    std::optional<QPointF> m_pressed; // where a drag may begin
    std::optional<model::Date> m_dragged; // the day last told
};

} // namespace ui
