#pragma once

#include "model/order_repository.h"

#include <algorithm>
#include <iterator>

namespace edges {

/// Lines that were put into order of service beforehand.
class SortedQueue final : public model::OrderRepository::Queue
{
public:
    explicit SortedQueue(std::vector<model::Demand> demands)
        : m_demands(std::move(demands))
    {
    }
    std::int64_t size() const override { return std::ssize(m_demands); }
    std::vector<model::Demand> next(std::size_t most) override
    {
        const auto last = std::min(m_next + most, m_demands.size());
        const auto at = [this](std::size_t i) { return m_demands.begin() + static_cast<std::ptrdiff_t>(i); };
        std::vector<model::Demand> portion(at(m_next), at(last));
        m_next = last;
        return portion;
    }

private:
    std::vector<model::Demand> m_demands;
    std::size_t m_next = 0;
};

} // namespace edges
