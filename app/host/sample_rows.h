#pragma once

#include "app/import.h"

#include <string>
#include <vector>

namespace host {

/// A batch of the shipped sample; days are counted from today.
struct SampleBatch
{
    std::string reference;
    std::string sku;
    std::int64_t quantity = 0;
    std::optional<int> dueInDays; // none: in the warehouse
    std::string description;
};

struct SampleLine
{
    std::string order;
    std::string sku;
    std::int64_t quantity = 0;
    std::optional<int> neededInDays;
    std::int64_t priority = 5;
    std::string customer;
};

struct SampleRows
{
    std::vector<SampleBatch> batches;
    std::vector<SampleLine> lines; // of one order side by side, the newest order last
};

SampleRows shippedSample(); // resources/sample

/// The same goods in fifty finishes each, with five batches of each and 50,000 lines of orders. Always the
/// same.
SampleRows enlarged(const SampleRows &sample);

} // namespace host
