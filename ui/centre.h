#pragma once

#include "app/import.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class FirstRun;
class Actions;
class MessageBar;
class ProgressRow;
class RefusedPage;
struct Message;

/// The middle of the window: one view, or the page of a new database, beneath what there is to say.
class Centre : public QWidget
{
    Q_OBJECT

public:
    explicit Centre(const Actions &actions, QWidget *parent = nullptr);

    void add(QWidget *view);
    void addBeneath(QWidget *strip); // of whatever view is shown
    void show(QWidget *view);
    void showFirstRun(bool isSubdued); // while a form is open
    void showRefused(const std::vector<app::RefusedRow> &rows);
    void say(const Message &message);
    QString said() const;
    bool hush(); // puts the message away; false: there was none
    void showProgress(const QString &what, qint64 done, qint64 total);
    void hideProgress();

Q_SIGNALS:
    void sampleAsked();
    void cancelAsked();
    void refusedLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the message went away by itself

private:
    MessageBar *m_message;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    FirstRun *m_firstRun;
    RefusedPage *m_refused;
    bool m_isCancelling = false;
};

} // namespace ui
