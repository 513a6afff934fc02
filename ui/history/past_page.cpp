#include "ui/history/past_page.h"

#include "ui/desk/desk_view.h"
#include "ui/facts.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/empty_state.h"
#include "ui/look/fields.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/segment_row.h"
#include "ui/look/table_view.h"
#include "ui/look/tokens.h"
#include "ui/stock/stock_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Which { Lines, Stock };

constexpr int edge = 2;
constexpr int iconRoom = 56; // of the date's field, and its padding

} // namespace

PastPage::PastPage(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_title(new InkLabel(Tone::Plain, Weight::Subject))
    , m_when(new DateEdit(dateOf(gateway.today())))
    , m_which(new SegmentRow(
          tr("What of that day"),
          {{tr("Order lines"), QStringLiteral("allocation-desk")}, {tr("Stock"), QStringLiteral("stock")}}))
    , m_lines(new DeskView(m_keeper))
    , m_stock(new StockView(m_keeper))
    , m_reading(new EmptyState(EmptyState::Size::Panel))
    , m_stack(new QStackedWidget)
{
    m_head = makeHead();
    setAccessibleRole(*m_title, QAccessible::Notification);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_stock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_when, &QLineEdit::returnPressed, this, [this] {
        const auto day = m_when->date();
        const auto isOver = day && *day < dateOf(m_gateway.today());
        setRefused(m_when, !isOver);
        if (isOver)
            open(*day);
    });
    connect(m_when, &QLineEdit::textChanged, this, [this] { setRefused(m_when, false); });
    connect(m_which, &SegmentRow::segmentChosen, this, &PastPage::choose);
    for (auto *view : {static_cast<View *>(m_lines), static_cast<View *>(m_stock)})
        connect(view, &View::selectionChanged, this, &PastPage::shownChanged);
}

QWidget *PastPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(measures::cellPadding, edge, measures::cellPadding, 0);
    row->setSpacing(8);
    head->setMinimumHeight(measures::filterBarHeight + edge);
    auto *clock = new QLabel;
    clock->setPixmap(icon(QStringLiteral("history")).pixmap(measures::iconSize));
    m_when->setAccessibleName(tr("Another day"));
    m_when->setFixedWidth(m_when->fontMetrics().horizontalAdvance(QStringLiteral("2026-00-00")) + iconRoom);
    auto *back = ordinaryButton(tr("Back to today"));
    setKey(back, tr("Esc"));
    connect(back, &QPushButton::clicked, this, &PastPage::left);
    row->addWidget(clock);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_which);
    row->addWidget(m_when);
    row->addWidget(back);
    return head;
}

void PastPage::open(const QDate &day)
{
    const auto when = dayOf(day);
    if (!when)
        return;
    m_day = day;
    m_title->setText(tr("As it was at the end of %1").arg(QLocale().toString(day, QLocale::LongFormat)));
    m_title->setAccessibleName(m_title->text());
    announce(*m_title);
    m_when->setDate(day);
    m_when->setFocus(); // Esc goes back from there, too
    m_reading->setText(tr("Reading what happened until then"), tr("Esc goes back to today."));
    m_stack->setCurrentWidget(m_reading);
    m_isReading = true;
    const auto asked = ++m_asked;
    m_gateway.pastBoard(*when, this, [this, asked](const BoardAnswer &answer) {
        if (asked == m_asked) // else another day was asked for meanwhile
            take(answer);
    });
}

void PastPage::take(const BoardAnswer &answer)
{
    m_isReading = false;
    if (!answer) {
        Q_EMIT left();
        Q_EMIT failed(answer.error());
        return;
    }
    m_keeper.show(*answer, *dayOf(m_day));
    choose(m_which->chosen());
}

void PastPage::choose(int which)
{
    if (m_isReading)
        return; // it is shown when it is there
    auto *view = which == Stock ? static_cast<View *>(m_stock) : m_lines;
    m_stack->setCurrentWidget(view);
    if (isVisible())
        view->tables().constFirst()->setFocus();
    Q_EMIT shownChanged();
}

View *PastPage::shown() const
{
    return qobject_cast<View *>(m_stack->currentWidget());
}

void PastPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void PastPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(m_head->geometry(), tokens().trying);
    painter.fillRect(QRect(0, 0, width(), edge), tokens().accentInk);
}

} // namespace ui
