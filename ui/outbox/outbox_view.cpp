#include "ui/outbox/outbox_view.h"

#include "ui/column_widths.h"
#include "ui/facts.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/empty_state.h"
#include "ui/look/figures.h"
#include "ui/look/sorted_rows.h"
#include "ui/look/table_view.h"
#include "ui/outbox/door_words.h"
#include "ui/outbox/outbox_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace ui {

OutboxView::OutboxView(BoardKeeper &keeper, Gateway &gateway, QWidget *parent)
    : View(parent)
    , m_keeper(keeper)
    , m_gateway(gateway)
    , m_model(new OutboxModel(this))
    , m_table(new TableView(measures::lineRow))
    , m_rows(new SortedRows(*m_model, *m_table))
    , m_nothing(new EmptyState(EmptyState::Size::Panel))
    , m_retry(button(ButtonKind::Ordinary, tr("Try again"), QStringLiteral("retry")))
    , m_giveUp(button(ButtonKind::Ordinary, tr("Give up"), QStringLiteral("cross")))
    , m_stack(new QStackedWidget)
{
    prepareTable();
    layOut();
    m_again.setInterval(2000);
    connect(&m_again, &QTimer::timeout, this, &OutboxView::ask);
    connect(&keeper, &BoardKeeper::replaced, this, &OutboxView::ask);
    connect(&keeper, &BoardKeeper::changed, this, &OutboxView::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutboxView::followCurrent);
    connect(m_retry, &QPushButton::clicked, this, [this] { settle(Undelivered::TryAgain); });
    connect(m_giveUp, &QPushButton::clicked, this, [this] { settle(Undelivered::GiveUp); });
    followCurrent();
}

void OutboxView::prepareTable()
{
    m_table->setAccessibleName(tr("Destinations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto column : {OutboxModel::Waiting, OutboxModel::SetAside})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(Weight::Regular, Tone::Plain, m_table));
    m_table->setItemDelegateForColumn(OutboxModel::Trouble,
                                      new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    setColumnWidths(*m_table->horizontalHeader(), OutboxModel::Trouble,
                    {{OutboxModel::Name, QStringLiteral("Destination")},
                     {OutboxModel::Told, QStringLiteral("what is out of stock")},
                     {OutboxModel::State, QStringLiteral("✓ Delivered")},
                     {OutboxModel::Waiting, QStringLiteral("84,312")},
                     {OutboxModel::SetAside, QStringLiteral("Set aside")}});
    auto *fit = new ColumnFit(*m_table,
                              {OutboxModel::Name, OutboxModel::Told, OutboxModel::State, OutboxModel::Waiting,
                               OutboxModel::SetAside});
    fit->giveRest(OutboxModel::Trouble);
}

void OutboxView::layOut()
{
    m_nothing->setText(
        tr("No destination is switched on"),
        tr("Nobody outside hears what happens here. Name a Redis server (redis/url) or a mail server "
           "(mail/host) in the settings file to switch one on."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *bar = new QWidget;
    bar->setFixedHeight(measures::filterBarHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    row->setSpacing(8);
    row->addWidget(m_retry);
    row->addWidget(m_giveUp);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    if (auto *strip = doors())
        column->addWidget(strip);
    column->addWidget(m_stack, 1);
}

/// What else the settings switch on, a sentence each; nullptr: nothing.
QWidget *OutboxView::doors() const
{
    const auto doors = m_gateway.doors();
    if (doors.empty())
        return nullptr;
    auto *strip = new QWidget;
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, measures::cellPadding);
    column->setSpacing(4);
    for (const auto &door : doors) {
        auto *label = new InkLabel(door.refused ? Tone::Short : Tone::Second);
        label->setText(sentence(door));
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return strip;
}

QString OutboxView::title() const
{
    return tr("Outbox");
}

QString OutboxView::summary() const
{
    qint64 waiting = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        waiting += m_model->at(row).row.waiting;
    return tr("%Ln destinations, %1 waiting", nullptr, m_model->rowCount()).arg(numberText(waiting));
}

void OutboxView::ask()
{
    if (m_isAsking) { // one question at a time, however much happens meanwhile
        m_isAskedAgain = true;
        return;
    }
    m_isAsking = true;
    m_gateway.outbox(this, [this](const OutboxAnswer &answer) {
        m_isAsking = false;
        hear(answer);
        if (std::exchange(m_isAskedAgain, false))
            ask();
    });
}

void OutboxView::hear(const OutboxAnswer &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_model->show(*answer, dateOf(m_keeper.today()));
    m_stack->setCurrentWidget(answer->empty() ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!answer->empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    qint64 setAside = 0;
    for (const auto &destination : *answer)
        setAside += destination.row.setAside;
    Q_EMIT countChanged(setAside, true);
    followCurrent();
}

const Destination *OutboxView::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(m_rows->mapToSource(index).row()) : nullptr;
}

void OutboxView::followCurrent()
{
    const auto *chosen = current();
    const auto count = chosen ? static_cast<int>(chosen->row.setAside) : 0;
    m_retry->setVisible(m_model->rowCount() > 0);
    m_giveUp->setVisible(m_model->rowCount() > 0);
    m_retry->setEnabled(count > 0);
    m_giveUp->setEnabled(count > 0);
    m_retry->setText(count > 0 ? tr("Try %Ln messages again", nullptr, count) : tr("Try again"));
    m_giveUp->setText(count > 0 ? tr("Give up %Ln messages", nullptr, count) : tr("Give up"));
    m_retry->setAccessibleName(tr("Try again"));
    m_giveUp->setAccessibleName(tr("Give up"));
    Q_EMIT selectionChanged();
}

void OutboxView::settle(Undelivered how)
{
    if (const auto *chosen = current())
        m_gateway.settle(chosen->row.destination, how, this, [this](const SettledAnswer &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
            ask();
        });
}

void OutboxView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    ask();
    m_again.start();
}

void OutboxView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    m_again.stop();
}

} // namespace ui
