#pragma once

#include "app/outcome.h"
#include "app/terminal/call.h"

#include <QStringList>

namespace terminal {

/// Takes a call apart (without the program's own name), or says what in it is not understood.
app::Answer<Call> parseCall(const QStringList &arguments);

/// Whether JSON was asked for, even by a call that is malformed otherwise.
bool wantsJson(const QStringList &arguments);

} // namespace terminal
