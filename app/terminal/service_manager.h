#pragma once

#include <string_view>

namespace terminal {

/// Tells whoever started this program as a service ($NOTIFY_SOCKET, as systemd does) how it stands:
/// "READY=1", "STOPPING=1". Without one nothing happens.
void tellManager(std::string_view state);

} // namespace terminal
