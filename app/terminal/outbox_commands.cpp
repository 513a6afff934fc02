#include "app/terminal/commands.h"

#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

#include <algorithm>

namespace terminal {

namespace {

using Rows = std::vector<app::DestinationRow>;

/// The destinations that the call names: that one, or all.
app::Answer<Rows> named(const Call &call, const host::Service &service)
{
    auto rows = service.outboxView().destinations();
    if (call.values.empty())
        return rows;
    std::erase_if(rows, [&](const auto &row) { return row.destination != call.values[0]; });
    if (rows.empty())
        return wrongValue('\'' + call.values[0]
                              + "' is no destination that was ever switched on; look at `outbox list`",
                          call.values[0]);
    return rows;
}

std::int64_t lastEntry(const app::Views &views)
{
    std::int64_t last = 0;
    views.history({.limit = 1}, [&last](const app::HistoryRow &row) { last = row.id; });
    return last;
}

std::string messages(std::int64_t count)
{
    return app::grouped(count) + (count == 1 ? " message" : " messages");
}

std::int64_t givenUp(const app::DestinationRow &row, const Call &call, host::Service &service,
                     const Session &session)
{
    const auto count = row.setAside + (call.has("waiting") ? row.waiting : 0);
    if (session.isTrial)
        return count;
    for (const auto &parcel : service.outboxView().setAside(row.destination))
        service.outbox().settle(row.destination, parcel.first);
    if (call.has("waiting"))
        service.outbox().advance(row.destination, lastEntry(service.views()));
    return count;
}

std::int64_t triedAgain(const app::DestinationRow &row, const Call & /*call*/, host::Service &service,
                        const Session &session)
{
    return session.isTrial ? row.setAside : service.outbox().tryAgain(row.destination);
}

using Deed = std::int64_t (*)(const app::DestinationRow &, const Call &, host::Service &, const Session &);

struct Words
{
    const char *field;
    const char *before;
    const char *after;
};

/// Does the deed at each destination that the call names, and says to how many messages.
app::Answer<int> atEach(const Call &call, Session &session, Deed deed, const Words &words)
{
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const auto rows = named(call, **service);
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows) {
        const auto count = deed(row, call, **service, session);
        if (session.console.isJson())
            session.console.object({{"destination", row.destination}, {words.field, count}});
        else
            session.console.sentence(row.destination + ": " + words.before + messages(count) + words.after);
    }
    return 0;
}

} // namespace

app::Answer<int> outboxList(const Call &, Session &session)
{
    const auto service = openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    say(session.console, (*service)->outboxView().destinations(),
        "Nothing is delivered anywhere: no destination was ever switched on.");
    return 0;
}

app::Answer<int> outboxRetry(const Call &call, Session &session)
{
    return atEach(call, session, triedAgain, {"retried", "", " to be tried once more."});
}

app::Answer<int> outboxSkip(const Call &call, Session &session)
{
    return atEach(call, session, givenUp, {"skipped", "gave up ", "."});
}

} // namespace terminal
