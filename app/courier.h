#pragma once

#include "app/views.h"

#include <span>
#include <stdexcept>
#include <string>

namespace app {

/// The destination took what came before, and will not take these, however often they come.
class DeliveryRefused : public std::runtime_error
{
public:
    DeliveryRefused(const std::string &why, std::size_t first, std::size_t count)
        : std::runtime_error(why)
        , m_first(first)
        , m_count(count)
    {
    }

    std::size_t first() const noexcept { return m_first; } // of the entries that were to be delivered
    std::size_t count() const noexcept { return m_count; }

private:
    std::size_t m_first;
    std::size_t m_count;
};

/// Carries entries of the journal to one destination, in their order.
class Courier
{
public:
    virtual ~Courier() = default;

    /// Returns when the destination has them all. Throws DeliveryRefused, or anything else where the
    /// destination is away or has trouble of its own: then all of them are delivered again.
    virtual void deliver(std::span<const HistoryRow> entries) = 0;
};

} // namespace app
