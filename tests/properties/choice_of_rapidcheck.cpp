#include "tests/properties/choice.h"

#include <rapidcheck.h>

namespace properties {

std::int64_t any(std::int64_t first, std::int64_t last)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, last + 1)); // else small ones first
}

} // namespace properties
