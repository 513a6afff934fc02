#include "app/storage_failure.h"

namespace app {

Rejection rejectionOf(const std::exception &failure)
{
    if (const auto *storage = dynamic_cast<const StorageFailure *>(&failure))
        return storage->why();
    return {.reason = Reason::Storage, .detail = failure.what()};
}

} // namespace app
