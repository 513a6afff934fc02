#include "ui/facts.h"

namespace ui {

namespace {

constexpr qint64 epoch = 2440588; // Julian day of 1970-01-01

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QDate dateOf(const std::optional<model::Date> &date)
{
    return date ? QDate::fromJulianDay(epoch + date->time_since_epoch().count()) : QDate();
}

std::optional<model::Date> dayOf(const QDate &date)
{
    if (!date.isValid())
        return std::nullopt;
    return model::Date(std::chrono::days(date.toJulianDay() - epoch));
}

QString lineName(std::string_view order, std::int64_t line)
{
    return QStringLiteral("%1 · %2").arg(text(order)).arg(line);
}

model::LineId lineIdOf(std::string_view order, std::int64_t line)
{
    return {model::OrderId::parse(order).value(), model::LineNumber::of(line).value()};
}

} // namespace ui
