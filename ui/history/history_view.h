#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

#include <QTimer>

class QAction;
class QPushButton;

namespace ui {

class FilteredList;
class HistoryLog;
class HistoryModel;

/// What happened, when, by whom, why? The journal by day and step; any step can be taken back.
class HistoryView : public View
{
    Q_OBJECT

public:
    HistoryView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override;
    std::vector<std::int32_t> selectedLines() const override;
    QString summary() const override;
    FilterBar *filter() const override { return m_filter; }
    QList<TableView *> tables() const override { return {m_table}; }
    void lightLine(std::optional<qint64>) override { }

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

    BoardKeeper &m_keeper;
    HistoryLog *m_log;
    HistoryModel *m_model;
    FilterBar *m_filter;
    TableView *m_table;
    FilteredList *m_list;
    QAction *m_takeBack;
    QPushButton *m_takeBackButton;
    QTimer m_typing; // runs while somebody types
    bool m_isBehind = true; // the journal
};

} // namespace ui
