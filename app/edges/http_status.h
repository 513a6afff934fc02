#pragma once

#include "app/edges/http_message.h"
#include "app/outcome.h"

namespace edges {

unsigned statusOf(app::Reason reason); // 400 malformed, 404 unknown, 409 against a rule, 503 storage

/// What a refusal is over HTTP: its status, and its sentence as {"message": …}.
HttpResponse refusal(const app::Rejection &rejection);

} // namespace edges
