#include "app/terminal/service_log.h"

#include "app/clock.h"

#include <memory>
#include <mutex>

namespace terminal {

app::Log logTo(std::ostream &stream)
{
    return [&stream, mutex = std::make_shared<std::mutex>()](std::string_view event, const app::Json &facts) {
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        app::Json line{{"at", app::isoText(now)}, {"event", event}};
        line.update(facts);
        const std::lock_guard lock(*mutex);
        stream << line.dump(-1, ' ', false, app::Json::error_handler_t::replace) << std::endl; // at once
    };
}

} // namespace terminal
