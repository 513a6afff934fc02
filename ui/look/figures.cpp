#include "ui/look/figures.h"

#include <QLocale>

namespace ui {

namespace {

QLocale locale()
{
    QLocale locale;
    locale.setNumberOptions({}); // the bare locale leaves out the separators
    return locale;
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
    return locale().toString(date, farAway ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString isoText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace ui
