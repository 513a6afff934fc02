#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

#include <QTimer>

class QAction;
class QPushButton;
class QStackedWidget;

namespace ui {

class DependentsBar;
class FilteredList;
class HistoryLog;
class HistoryModel;
class PastPage;

/// What happened, when, by whom, why? The journal by day and step; any step can be taken back, and any day
/// that is over looked at as it ended.
class HistoryView : public View
{
    Q_OBJECT

public:
    HistoryView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    FilterBar *filter() const override;
    QList<TableView *> tables() const override;
    bool isPast() const override;
    void lightLine(std::optional<qint64>) override { }

    void reveal(std::int64_t step); // select it, widening the filter and reading on if need be

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareTable();
    void layOut();
    void applyFilter();
    void follow(); // what is loaded
    void followCurrent();
    void hearNews();
    void activate(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void takeBack();
    void offerDay(int row); // to look at
    void lookAtDay();
    void showPast(const QDate &day);
    void leavePast();
    void seek(); // the step that is to be revealed

    BoardKeeper &m_keeper;
    Gateway &m_gateway;
    HistoryLog *m_log;
    HistoryModel *m_model;
    FilterBar *m_filter;
    TableView *m_table;
    FilteredList *m_list;
    DependentsBar *m_dependents;
    QStackedWidget *m_pages; // the journal, and the past once somebody looked at it
    PastPage *m_past = nullptr;
    QPushButton *m_look;
    QAction *m_takeBack;
    QPushButton *m_takeBackButton;
    std::int64_t m_sought = 0; // a step; 0: none
    QTimer m_typing; // runs while somebody types
    bool m_isBehind = true; // the journal
};

} // namespace ui
