#pragma once

#include "app/outcome.h"

#include <stdexcept>

namespace app {

/// The storage could not do its part. Thrown by adapters, caught by the bus, told as a rejection.
class StorageFailure : public std::runtime_error
{
public:
    explicit StorageFailure(Rejection why)
        : std::runtime_error(why.detail)
        , m_why(std::move(why))
    {
    }

    const Rejection &why() const noexcept { return m_why; }

private:
    Rejection m_why;
};

/// What a failure is told as: the storage's own reason, or that the storage failed.
Rejection rejectionOf(const std::exception &failure);

} // namespace app
