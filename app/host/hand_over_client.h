#pragma once

#include "app/host/hand_over.h"

#include <QString>

#include <expected>

namespace host {

/// Why nobody did what was to be handed over.
enum class HandOverFailure {
    Nobody, // nobody takes calls there, yet or any more: nothing was done
    Silent, // somebody is there and does not answer, or cannot: nothing was done
    Lost // it ended before it answered: whether it was done is not known
};

/// What comes back is passed on as it comes; answers the exit status. Blocks.
std::expected<int, HandOverFailure> handOver(const QString &database, const HandedCall &call);

} // namespace host
