#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> serviceSpecs()
{
    return {
        {"serve",
         "",
         "[--listen ADDR:PORT] [--redis URL]",
         "Answer other programs over HTTP and Redis until SIGTERM or Ctrl+C",
         "serve --listen 127.0.0.1:5005",
         0,
         0,
         {{"listen", "ADDR:PORT", "Where HTTP listens; port 0 picks a free one"},
          {"redis", "URL", "The Redis to talk to, without a password"}},
         serve,
         false},
    };
}

} // namespace terminal
