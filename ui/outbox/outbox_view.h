#pragma once

#include "ui/board_keeper.h"
#include "ui/view.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class OutboxModel;
class SortedRows;

/// Did the others hear it? How each destination stands, and what to do about what it refused.
class OutboxView : public View
{
    Q_OBJECT

public:
    OutboxView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent = nullptr);

    QString title() const override;
    Subject subject() const override { return {}; }
    std::vector<std::int32_t> selectedLines() const override { return {}; }
    QString summary() const override;
    QList<TableView *> tables() const override { return {m_table}; }
    void lightLine(std::optional<qint64> /*line*/) override { }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareTable();
    void layOut();
    QWidget *doors() const;
    void ask();
    void hear(const OutboxAnswer &answer);
    void followCurrent();
    void settle(Undelivered how);
    const Destination *current() const; // nullptr: none

    BoardKeeper &m_keeper;
    Gateway &m_gateway;
    OutboxModel *m_model;
    TableView *m_table;
    SortedRows *m_rows;
    EmptyState *m_nothing;
    QPushButton *m_retry;
    QPushButton *m_giveUp;
    QStackedWidget *m_stack;
    QTimer m_again; // deliveries tell nobody: while the view is shown it looks again
    bool m_isAsking = false;
    bool m_isAskedAgain = false;
};

} // namespace ui
