#pragma once

#include <cstdint>

namespace properties {

/// Any whole number from the first to the last, each as likely as the other. Drawn by the property test,
/// which shrinks what breaks a law, or from a seed, which always gives the same.
std::int64_t any(std::int64_t first, std::int64_t last);

void beginAt(std::uint64_t seed); // what any() draws from now on; of the seeded kind only

} // namespace properties
