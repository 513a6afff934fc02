#pragma once

#include "model/invalid_value.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

namespace model {

/// The text without the blanks at both ends.
std::string_view trimmed(std::string_view text);

/// How many Unicode code points valid UTF-8 holds; nothing for text that is not UTF-8.
std::expected<std::size_t, Fault> codePoints(std::string_view text);

bool hasControlCharacter(std::string_view text);

} // namespace model
