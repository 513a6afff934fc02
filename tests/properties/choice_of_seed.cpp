#include "tests/properties/choice.h"

#include <random>

namespace properties {

namespace {

std::mt19937_64 numbers; // the standard says which they are, on every machine

} // namespace

std::int64_t any(std::int64_t first, std::int64_t last)
{
    return first + static_cast<std::int64_t>(numbers() % static_cast<std::uint64_t>(last - first + 1));
}

void beginAt(std::uint64_t seed)
{
    numbers.seed(seed);
}

} // namespace properties
