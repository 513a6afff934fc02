#include "app/terminal/commands.h"

#include "app/terminal/interruption.h"
#include "app/terminal/progress_bar.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"

namespace terminal {

app::Answer<int> improve(const Call &call, Session &session)
{
    const auto sku = optionOf<model::Sku>(call, "sku");
    if (!sku)
        return std::unexpected(sku.error());
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const InterruptListener listener(session);
    ProgressBar bar(session, "Improving", "SKUs");
    const auto result
        = done<app::ImproveResult>(**service, app::ImprovePromises{*sku}, session, bar.progress());
    bar.clear();
    if (!result)
        return std::unexpected(result.error());
    say(session.console, result->lines, "Nothing could be filled now or served earlier.");
    if (!session.console.isJson() && !result->lines.empty())
        session.console.sentence(
            counted(result->lines.size(), "line", "lines")
            + (session.isTrial ? " could be served earlier, none later." : " served earlier, none later."));
    return 0;
}

} // namespace terminal
