#include "ui/look/figures.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace ui {

namespace {

QLocale locale()
{
    QLocale locale;
    locale.setNumberOptions({}); // the bare locale leaves out the separators
    return locale;
}

constexpr auto withoutYear = 0;
constexpr auto withYear = 1;

// "d MMM yyyy", "d. MMM yyyy", "MMM d, yyyy": the locale's long form with a short month, and without weekday.
std::array<QString, 2> dayFormats(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*d{3,4}[,،]?\\s*"));
    static const QRegularExpression year(QStringLiteral("(\\s*'[^']*')?[,،]?\\s*y+[.年년]?\\s*"));
    auto format = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    const auto whole = format;
    return {format.remove(year), whole};
}

} // namespace

QString nothing()
{
    return QStringLiteral("–");
}

QString numberText(qint64 number)
{
    return number < 0 ? QChar(0x2212) + locale().toString(-number) : locale().toString(number);
}

QString numberText(const QVariant &number)
{
    return number.isValid() && number.canConvert<qint64>() ? numberText(number.toLongLong()) : nothing();
}

QString timeText(const QTime &time)
{
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(QStringLiteral(":ss")));
}

QString dateText(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return nothing();
    const bool farAway = today.isValid() && today.year() != date.year();
    static auto formatted = locale(); // every cell of a table asks
    static auto formats = dayFormats(formatted);
    if (formatted != locale()) {
        formatted = locale();
        formats = dayFormats(formatted);
    }
    return formatted.toString(date, farAway ? formats[withYear] : formats[withoutYear]);
}

QString isoText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace ui
