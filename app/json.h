#pragma once

#include <nlohmann/json.hpp>

namespace app {

using Json = nlohmann::ordered_json; // fields in the order of the contract

} // namespace app
