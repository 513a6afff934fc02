#include "app/edges/http_status.h"

#include "app/words.h"

namespace edges {

unsigned statusOf(app::Reason reason)
{
    using app::Reason;
    switch (reason) {
    case Reason::UnknownSku: return 400; // the book's answer to an order of what is not known
    case Reason::UnknownBatch:
    case Reason::UnknownOrder:
    case Reason::UnknownLine:
    case Reason::NotFound: return 404;
    default: break;
    }
    switch (app::exitStatusOf(reason)) {
    case 1: return 409;
    case 2: return 400;
    default: return 503;
    }
}

HttpResponse refusal(const app::Rejection &rejection)
{
    return refusal(statusOf(rejection.reason), app::sentence(rejection));
}

} // namespace edges
