#pragma once

#include <string_view>

namespace edges {

/// Comma, semicolon or tab: whichever divides the header most often, outside quotes; where that is undecided,
/// whichever divides the lines below as often.
char findSeparator(std::string_view beginning);

} // namespace edges
