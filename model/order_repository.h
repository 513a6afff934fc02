#pragma once

#include "model/order.h"

#include <memory>

namespace model {

/// Orders as if they were all in memory. What it hands out lives as long as its unit of work.
class OrderRepository
{
public:
    virtual ~OrderRepository() = default;

    virtual Order *find(const OrderId &id) = 0; // nullptr when unknown
    virtual Order &add(Order order) = 0;

    /// Every line that is neither allocated, cancelled nor pinned, in order of service, portion by portion.
    class Queue
    {
    public:
        virtual ~Queue() = default;
        virtual std::int64_t size() const = 0; // lines in all
        virtual std::vector<Demand> next(std::size_t most) = 0; // empty at the end
    };
    virtual std::unique_ptr<Queue> unserved() = 0;

    /// Every short line of the SKU that is not pinned, in order of service.
    virtual std::vector<Demand> shortOf(const Sku &sku) = 0;
};

} // namespace model
