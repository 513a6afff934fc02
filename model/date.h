#pragma once

#include "model/invalid_value.h"

#include <chrono>
#include <expected>
#include <string>
#include <string_view>

namespace model {

/// A calendar day of the warehouse, years 1900 to 2999. No time zone: a day is what the clerk's calendar
/// says.
using Date = std::chrono::sys_days;

/// `2026-01-15`; of a date-time (`2026-01-15T08:30`) only the day counts.
std::expected<Date, InvalidValue> parseDate(std::string_view text);

std::expected<Date, InvalidValue> dateOf(int year, unsigned month, unsigned day);

std::string isoText(Date date);

} // namespace model
