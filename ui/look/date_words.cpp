#include "ui/look/figures.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

QDate later(const QString &text, const QDate &today) // +3d, +2w
{
    static const QRegularExpression form(QStringLiteral("^([+-]\\d{1,4})\\s*([dw]?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return today.addDays(match.captured(1).toInt() * (match.captured(2) == QLatin1String("w") ? 7 : 1));
}

QDate weekday(const QString &text, const QDate &today) // fri: the next one, today not being it
{
    for (int day = 1; day <= 7 && text.size() >= 2; ++day) {
        const bool named = QLocale().dayName(day).toLower().startsWith(text)
            || QLocale::c().dayName(day).toLower().startsWith(text);
        if (named)
            return today.addDays((day - today.dayOfWeek() + 6) % 7 + 1);
    }
    return {};
}

QDate week(const QString &text, const QDate &today) // w22: its Monday, in this year or the next
{
    static const QRegularExpression form(QStringLiteral("^w(\\d{1,2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    for (int year = today.year(); year <= today.year() + 1; ++year) {
        const QDate january4(year, 1, 4); // always in the first week
        const QDate monday = january4.addDays(1 - january4.dayOfWeek() + 7 * (match.captured(1).toInt() - 1));
        if (int itsYear = 0; monday.weekNumber(&itsYear) == match.captured(1).toInt() && itsYear == year
            && monday.addDays(6) >= today)
            return monday;
    }
    return {};
}

QDate dayAndMonth(const QString &text, const QDate &today) // 12.5. or 12 May: the nearest to come
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?$"));
    if (const auto match = form.match(text); match.hasMatch()) {
        const QDate date(match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt(),
                         match.captured(2).toInt(), match.captured(1).toInt());
        return match.captured(3).isEmpty() && date.isValid() && date < today ? date.addYears(1) : date;
    }
    for (const auto &locale : {QLocale(), QLocale::c()}) {
        if (const QDate full = locale.toDate(text, QStringLiteral("d MMM yyyy")); full.isValid())
            return full;
        const QDate date = locale.toDate(text + QString::number(today.year()), QStringLiteral("d MMMyyyy"));
        if (date.isValid())
            return date < today ? date.addYears(1) : date;
    }
    return {};
}

} // namespace

QDate parseDate(const QString &text, const QDate &today)
{
    const QString typed = text.simplified().toLower();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    for (const auto reading : {later, weekday, week, dayAndMonth}) {
        if (const QDate date = reading(typed, today); date.isValid())
            return date;
    }
    return {};
}

} // namespace ui
