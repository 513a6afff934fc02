#pragma once

#include <string>

namespace host {

/// The description of what is served over HTTP, whole: the schemas that the terminal's results have too are
/// put into it.
std::string openApi();

} // namespace host
