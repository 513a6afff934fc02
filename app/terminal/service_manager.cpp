#include "app/terminal/service_manager.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace terminal {

void tellManager(std::string_view state)
{
    const auto *given = std::getenv("NOTIFY_SOCKET");
    const std::string path = given ? given : "";
    sockaddr_un address = {};
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::ranges::copy(path, address.sun_path);
    if (address.sun_path[0] == '@') // a name of the kernel's, not of a file
        address.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    const auto socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    ::sendto(socket, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address),
             length);
    ::close(socket);
}

} // namespace terminal
