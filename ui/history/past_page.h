#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

class QStackedWidget;

namespace ui {

class DateEdit;
class DeskView;
class EmptyState;
class InkLabel;
class SegmentRow;
class StockView;

/// Lines and stock as they stood when a day that is over ended: to be looked at, and not to be changed.
class PastPage : public QWidget
{
    Q_OBJECT

public:
    explicit PastPage(Gateway &gateway, QWidget *parent = nullptr);

    void open(const QDate &day);
    View *shown() const; // nullptr: the day is still being read
    QDate day() const { return m_day; }

Q_SIGNALS:
    void left(); // back to today
    void shownChanged();
    void failed(const app::Rejection &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void take(const BoardAnswer &answer);
    void choose(int which);

    Gateway &m_gateway;
    BoardKeeper m_keeper; // of that day
    QDate m_day;
    int m_asked = 0;
    bool m_isReading = false;
    InkLabel *m_title;
    QWidget *m_head;
    DateEdit *m_when;
    SegmentRow *m_which;
    DeskView *m_lines;
    StockView *m_stock;
    EmptyState *m_reading;
    QStackedWidget *m_stack;
};

} // namespace ui
