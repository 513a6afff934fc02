#include "ui/centre.h"

#include "ui/actions.h"
#include "ui/first_run.h"
#include "ui/import/refused_page.h"
#include "ui/look/measures.h"
#include "ui/look/message_bar.h"
#include "ui/look/progress_row.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QWidget *padded(QWidget *note, int above)
{
    auto *room = new QWidget;
    auto *rows = new QVBoxLayout(room);
    rows->setContentsMargins(measures::cellPadding, above, measures::cellPadding, 0);
    rows->addWidget(note);
    return room;
}

} // namespace

Centre::Centre(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_progress(new ProgressRow)
    , m_stack(new QStackedWidget)
    , m_refused(new RefusedPage)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_firstRun = new FirstRun(actions.import, actions.newBatch);
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(m_refused);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(0);
    notes->addWidget(padded(m_message, 8));
    notes->addWidget(padded(m_progress, 10));
    hideProgress();
    m_message->installEventFilter(this);
    m_message->parentWidget()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(notes);
    column->addWidget(m_stack, 1);
    connect(m_firstRun, &FirstRun::sampleAsked, this, &Centre::sampleAsked);
    connect(m_refused, &RefusedPage::left, this, &Centre::refusedLeft);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_isCancelling = true;
        m_progress->setCancelling();
        Q_EMIT cancelAsked();
    });
}

bool Centre::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::HideToParent)
        m_message->parentWidget()->hide();
    return QWidget::eventFilter(watched, event);
}

void Centre::add(QWidget *view)
{
    m_stack->addWidget(view);
}

void Centre::addBeneath(QWidget *strip)
{
    layout()->addWidget(strip);
}

void Centre::show(QWidget *view)
{
    m_stack->setCurrentWidget(view);
}

void Centre::showFirstRun(bool isSubdued)
{
    m_firstRun->setSubdued(isSubdued);
    m_stack->setCurrentWidget(m_firstRun);
}

void Centre::showRefused(const std::vector<app::RefusedRow> &rows)
{
    m_refused->show(rows);
    m_stack->setCurrentWidget(m_refused);
}

void Centre::say(const Message &message)
{
    m_message->parentWidget()->show();
    m_message->show(message);
}

QString Centre::said() const
{
    return m_message->sentence();
}

bool Centre::hush()
{
    const auto wasShown = m_message->isVisible();
    m_message->dismiss();
    return wasShown;
}

void Centre::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_progress->setProgress(what, done, total);
    if (m_isCancelling)
        m_progress->setCancelling();
    m_progress->parentWidget()->show();
}

void Centre::hideProgress()
{
    m_isCancelling = false;
    m_progress->parentWidget()->hide();
}

} // namespace ui
