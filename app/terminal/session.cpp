#include "app/terminal/session.h"

#include "app/terminal/scratch_service.h"
#include "app/terminal/values.h"

namespace terminal {

app::Answer<std::unique_ptr<host::Service>> openForChange(Session &session)
{
    if (!session.isTrial)
        return session.open(session.database, host::Access::Change);
    auto service = openForReading(session);
    if (!service && service.error().reason == app::Reason::NoDatabase)
        return openScratch(session.open);
    return service;
}

app::Answer<std::unique_ptr<host::Service>> openForReading(Session &session)
{
    return session.open(session.database, host::Access::Read);
}

app::Answer<std::unique_ptr<host::Service>> openForReading(const Call &call, Session &session)
{
    const auto day = dateOption(call, "as-of");
    if (!day)
        return std::unexpected(day.error());
    if (*day && **day > session.clock.today())
        return wrongValue("--as-of: " + model::isoText(**day) + " is still to come; today is "
                              + model::isoText(session.clock.today()),
                          model::isoText(**day));
    auto service = openForReading(session);
    if (!service || !*day)
        return service;
    return (*service)->asOf(**day);
}

} // namespace terminal
