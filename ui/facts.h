#pragma once

#include "model/date.h"
#include "model/order_line.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace ui {

// Facts of the model as Qt shows and asks for them; the one place where the two meet.

QString text(std::string_view utf8);
std::string utf8(const QString &text);
QDate dateOf(const std::optional<model::Date> &date); // invalid: none
std::optional<model::Date> dayOf(const QDate &date);

/// "552945 · 1"
QString lineName(std::string_view order, std::int64_t line);
model::LineId lineIdOf(std::string_view order, std::int64_t line);

} // namespace ui
