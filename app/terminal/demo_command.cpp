#include "app/terminal/commands.h"

#include "app/host/sample_data.h"
#include "app/terminal/progress_bar.h"
#include "app/terminal/scratch_service.h"
#include "app/terminal/values.h"
#include "app/words.h"

#include <array>

namespace terminal {

namespace {

constexpr auto sizes = std::to_array<std::string_view>({"small", "large"});

struct States
{
    std::int64_t allocated = 0;
    std::int64_t shortLines = 0;
    std::int64_t waiting = 0;
};

States statesOf(const app::Views &views)
{
    States states;
    views.listOrders({}, [&states](const app::OrderRow &order) {
        states.allocated += order.allocated;
        states.shortLines += order.shortLines;
        states.waiting += order.waiting;
    });
    return states;
}

void say(Console &console, const app::Views &views, const std::string &database)
{
    const auto counts = views.counts();
    const auto states = statesOf(views);
    if (console.isJson())
        return console.object({{"skus", counts.skus},
                               {"batches", counts.batches},
                               {"orders", counts.orders},
                               {"lines", counts.lines},
                               {"allocated", states.allocated},
                               {"short", states.shortLines},
                               {"waiting", states.waiting}});
    console.sentence("Filled " + database + " with " + app::grouped(counts.batches) + " batches of "
                     + app::grouped(counts.skus) + " SKUs and " + app::grouped(counts.orders) + " orders of "
                     + app::grouped(counts.lines) + " lines: " + app::grouped(states.allocated)
                     + " allocated, " + app::grouped(states.shortLines) + " short, "
                     + app::grouped(states.waiting)
                     + " waiting. 'allocate --waiting' serves those that wait.");
}

/// The database to fill; on trial one that is gone afterwards, as the gestures build on each other.
app::Answer<std::unique_ptr<host::Service>> openEmpty(Session &session)
{
    auto service = openForChange(session);
    if (!service)
        return service;
    if (const auto full
        = host::refusalOfSampleData((*service)->views().counts(), session.database.toStdString()))
        return std::unexpected(*full);
    return session.isTrial ? openScratch(session.open) : std::move(service);
}

app::Answer<void> fill(host::Service &service, host::SampleSize size, Session session)
{
    session.isTrial = false; // whatever database it is, it is filled
    ProgressBar bar(session, "Filling", "rows");
    for (const auto &command : host::sampleData(size, session.clock.today()))
        if (const auto result = done<app::ImportResult>(service, command, session, bar.progress()); !result)
            return std::unexpected(result.error());
    return {};
}

} // namespace

app::Answer<int> demo(const Call &call, Session &session)
{
    const auto size = wordOption(call, "size", "a size of the sample", sizes);
    if (!size)
        return std::unexpected(size.error());
    const auto service = openEmpty(session);
    if (!service)
        return std::unexpected(service.error());
    if (const auto filled
        = fill(**service, *size == "large" ? host::SampleSize::Large : host::SampleSize::Small, session);
        !filled)
        return std::unexpected(filled.error());
    say(session.console, (*service)->views(), session.database.toStdString());
    return 0;
}

} // namespace terminal
