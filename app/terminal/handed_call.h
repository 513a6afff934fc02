#pragma once

#include "app/host/hand_over.h"
#include "app/terminal/call.h"
#include "app/terminal/session.h"

namespace terminal {

/// A call as it is handed to the program that holds the file: taken apart, its values not yet understood.
app::Json handedOver(const Call &call, const Session &session);

/// Does what another process was asked, as that process would have done it: the same command, the same words,
/// the same status. Its values are validated here as if they had been typed here.
int answerHandedCall(const host::HandedCall &handed, host::Service &service);

} // namespace terminal
