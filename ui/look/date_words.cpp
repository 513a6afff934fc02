#include "ui/look/figures.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

QDate later(const QString &text, const QDate &today) // +3d, +2w
{
    static const QRegularExpression form(QStringLiteral("^([+-]\\d{1,4})\\s*([dtjws]?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto unit = match.captured(2); // day, Tag, jour; week, Woche, semaine
    const auto isWeeks = unit == QLatin1String("w") || unit == QLatin1String("s");
    return today.addDays(match.captured(1).toInt() * (isWeeks ? 7 : 1));
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

QDate week(const QString &text, const QDate &today) // w22, KW22, s22: its Monday, in this year or the next
{
    static const QRegularExpression form(QStringLiteral("^(?:w|kw|s)\\s*(\\d{1,2})$"));
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

// The nearest to come, where no year is given.
QDate dayOf(const QString &day, int month, const QString &year, const QDate &today)
{
    const QDate date(year.isEmpty() ? today.year() : year.toInt(), month, day.toInt());
    return year.isEmpty() && date.isValid() && date < today ? date.addYears(1) : date;
}

int monthNamed(const QString &word) // 0: none, or several
{
    for (const auto &locale : {QLocale(), QLocale::c()}) {
        int found = 0;
        int count = 0;
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month).toLower().startsWith(word)) {
                found = month;
                ++count;
            }
        }
        if (count == 1)
            return found;
    }
    return 0;
}

bool isMonthFirst()
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

QDate dayAndMonth(const QString &text, const QDate &today) // 12.5. or 12/5
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})([./])(\\d{1,2})[./]?(\\d{4})?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto isSwapped = match.captured(2) == QLatin1String("/") && isMonthFirst();
    const auto day = match.captured(isSwapped ? 3 : 1);
    return dayOf(day, match.captured(isSwapped ? 1 : 3).toInt(), match.captured(4), today);
}

QDate dayAndNamedMonth(const QString &text, const QDate &today) // 12 May, 12. Mai, May 12
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})\\.?\\s*(\\p{L}{3,})\\.?\\s*(\\d{4})?$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(\\p{L}{3,})\\.?\\s*(\\d{1,2})(?:,?\\s*(\\d{4}))?$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return dayOf(match.captured(1), monthNamed(match.captured(2)), match.captured(3), today);
    const auto match = monthFirst.match(text);
    return match.hasMatch()
        ? dayOf(match.captured(2), monthNamed(match.captured(1)), match.captured(3), today)
        : QDate();
}

} // namespace

QDate parseDate(const QString &text, const QDate &today)
{
    const QString typed = text.simplified().toLower();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    for (const auto reading : {later, weekday, week, dayAndMonth, dayAndNamedMonth}) {
        if (const QDate date = reading(typed, today); date.isValid())
            return date;
    }
    return {};
}

} // namespace ui
