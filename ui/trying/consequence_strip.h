#pragma once

#include "ui/board_keeper.h"
#include "ui/trying/trial.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class ConsequencesModel;
class InkLabel;
class TableView;

/// There only while something is tried: what would move, become short or slip, line by line; Apply or Esc
/// ends it.
class ConsequenceStrip : public QWidget
{
    Q_OBJECT

public:
    ConsequenceStrip(const Trial &trial, const BoardKeeper &keeper, QWidget *parent = nullptr);

    void fitRows(); // into the window: a low one shows the head alone
    void takeFocus(); // where there is no form to have it

Q_SIGNALS:
    void applyAsked();
    void cancelAsked();
    void lineChosen(std::int32_t line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void tell(const app::Preview &preview);
    void sayCounts(const QString &richText, const QString &plain);
    void placeCounts();

    const Trial &m_trial;
    const BoardKeeper &m_keeper;
    InkLabel *m_subject;
    InkLabel *m_was;
    InkLabel *m_now;
    QHBoxLayout *m_head;
    QWidget *m_beforeCounts; // a line between
    QLabel *m_counts;
    bool m_isBeneath = false; // the counts, under the head
    QPushButton *m_cancel;
    QPushButton *m_apply;
    ConsequencesModel *m_lines;
    TableView *m_table;
};

} // namespace ui
