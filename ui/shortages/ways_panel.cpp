#include "ui/shortages/ways_panel.h"

#include "ui/facts.h"
#include "ui/inspector/page.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/shortages/way_row.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pause = 60; // ms
constexpr int headHeight = 40;

} // namespace

WaysPanel::WaysPanel(BoardKeeper &keeper, Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_gateway(gateway)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_about(new InkLabel(Tone::Second))
    , m_hint(new InkLabel(Tone::Second))
{
    setAccessibleName(tr("Ways out"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    auto *names = new QHBoxLayout(head);
    names->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    names->setSpacing(10);
    names->addWidget(m_title);
    names->addWidget(m_about, 1);
    m_about->setMinimumWidth(1);
    auto *list = new QWidget;
    setAccessibleRole(*list, QAccessible::List);
    list->setAccessibleName(tr("Ways out, the least harm first"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_hint->setContentsMargins(measures::cellPadding, 12, measures::cellPadding, 12);
    column->addWidget(m_hint);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons take it
    list->setBackgroundRole(QPalette::Base);
    scroll->setWidget(list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(head);
    whole->addWidget(paneLine());
    whole->addWidget(scroll, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WaysPanel::ask);
    setLine(app::Board::none);
}

void WaysPanel::setLine(std::int32_t line)
{
    m_line = line;
    clear();
    if (line == app::Board::none) {
        m_title->setText(tr("Ways out"));
        m_about->setText({});
        say(tr("Choose a line to see how it could get its stock."));
        return;
    }
    const auto row = m_keeper.board().line(line);
    m_title->setText(tr("Ways out of %1").arg(lineName(row.order, row.line)));
    m_about->setText(QStringLiteral("%1 × %2 %3")
                         .arg(numberText(row.quantity), text(row.sku),
                              text(m_keeper.board().sku(row.skuIndex).description)));
    say(tr("Looking for ways out…"));
    refresh();
}

void WaysPanel::refresh()
{
    ++m_asked; // what is on its way is out of date
    if (m_line != app::Board::none && isVisible())
        m_pause.start();
}

void WaysPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WaysPanel::ask()
{
    if (m_line == app::Board::none)
        return;
    const auto line = m_keeper.board().line(m_line);
    const auto asked = m_asked;
    m_gateway.waysOut(lineIdOf(line.order, line.line), this,
                      [this, asked, needBy = line.needBy](const WaysOutAnswer &answer) {
                          if (asked == m_asked)
                              take(answer, needBy);
                      });
}

void WaysPanel::take(const WaysOutAnswer &answer, const std::optional<model::Date> &needBy)
{
    clear();
    say(answer ? QString() : sentence(answer.error()));
    if (!answer)
        return;
    for (const auto &way : *answer)
        add(way, needBy);
}

void WaysPanel::add(const app::WayOut &way, const std::optional<model::Date> &needBy)
{
    const auto words = wordsOf(way, needBy, m_keeper.today());
    QPushButton *act = nullptr;
    if (!words.verb.isEmpty()) {
        act = ordinaryButton(words.verb);
        connect(act, &QPushButton::clicked, this,
                [this, command = way.command] { Q_EMIT wayChosen(command); });
    } else if (way.waitsFor) {
        act = sentenceButton(tr("Show batch"));
        connect(act, &QPushButton::clicked, this,
                [this, batch = text(way.waitsFor->text())] { Q_EMIT batchActivated(batch); });
    }
    if (act) {
        setSmall(act);
        act->setAccessibleName(act->text());
    }
    m_rows->addWidget(new WayRow(++m_count, words, act));
}

void WaysPanel::clear()
{
    m_count = 0;
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void WaysPanel::say(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace ui
