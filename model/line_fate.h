#pragma once

#include "model/order_line.h"

#include <optional>

namespace model {

/// What became of a line since its product was loaded.
struct LineFate
{
    enum class Kind { Allocated, Waiting, Short };

    Kind kind;
    LineId line;
    std::int64_t stored = 0;
    std::optional<BatchRef> batch = {}; // where it is allocated
    std::int64_t turn = 0;
    std::optional<Date> promised = {};
    std::int64_t decided = 0; // in the journal; 0: by the latest event of this unit of work
};

} // namespace model
