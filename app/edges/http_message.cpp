#include "app/edges/http_message.h"

#include "app/json.h"

namespace edges {

HttpResponse plain(unsigned status, std::string text)
{
    return {.status = status, .body = std::move(text), .type = "text/plain; charset=utf-8"};
}

HttpResponse refusal(unsigned status, const std::string &message)
{
    const app::Json body{{"message", message}};
    return {.status = status, .body = body.dump(-1, ' ', false, app::Json::error_handler_t::replace)};
}

} // namespace edges
