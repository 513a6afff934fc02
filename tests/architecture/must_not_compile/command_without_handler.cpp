#include "app/handlers.h"

struct CountStock // a command for which nobody wrote a handler
{ };

#ifdef WITHOUT_FAULT
using Command = std::variant<app::CreateBatch, app::PlaceOrder>;
#else
using Command = std::variant<app::CreateBatch, CountStock>;
#endif

/// Calls the handler as the bus does.
app::Outcome handle(const Command &command, app::UnitOfWork &work)
{
    return std::visit([&work](const auto &c) { return app::handle(c, work); }, command);
}
