#include "ui/look/fields.h"
#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DateEdit::DateEdit(const QDate &today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("2026-05-19"));
    setToolTip(tr("A day: 2026-05-19, 19.5., +3d, fri or w22"));
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Pick a day (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::pick);
}

std::optional<QDate> DateEdit::date() const
{
    const QDate date = parseDate(text(), m_today);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool DateEdit::isNoDay() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateEdit::setDate(const QDate &date)
{
    setText(isoText(date));
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        pick();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::pick()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setGridVisible(false);
    QTextCharFormat weekend;
    weekend.setForeground(tokens().text2);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekend);
    const std::tuple<const char *, Qt::ArrowType, QString> steps[]
        = {{"qt_calendar_prevmonth", Qt::LeftArrow, tr("Previous month")},
           {"qt_calendar_nextmonth", Qt::RightArrow, tr("Next month")}};
    for (const auto &[name, arrow, verb] : steps) {
        if (auto *step = calendar->findChild<QToolButton *>(QLatin1String(name))) {
            step->setArrowType(arrow); // the style's, not a coloured picture
            step->setAccessibleName(verb);
        }
    }
    for (auto *part : calendar->findChildren<QAbstractItemView *>())
        part->setAccessibleName(tr("Days"));
    for (auto *part : calendar->findChildren<QAbstractSpinBox *>())
        part->setAccessibleName(tr("Year"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(date().value_or(m_today));
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate &day) {
        setDate(day);
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](const QDate &day) {
        setDate(day);
        popup->close();
    });
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace ui
