#pragma once

#include "app/commands.h"
#include "app/outcome.h"

#include <string>

namespace edges {

/// What a message of another program asks for: `change_batch_quantity {batchref, qty}`, `allocate {orderid,
/// sku, qty}`, `add_batch {ref, sku, qty, eta}`. Refused where it says something else.
app::Answer<app::Command> commandOf(const std::string &type, const std::string &payload);

/// For an app::Request: the same message has the same.
std::string digestOf(const std::string &type, const std::string &payload);

} // namespace edges
