#pragma once

#include "app/terminal/session.h"

namespace terminal {

/// An empty database that is gone with the service: what is tried where there is none.
app::Answer<std::unique_ptr<host::Service>> openScratch(const OpenService &open);

} // namespace terminal
