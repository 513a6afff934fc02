#include "app/edges/allocate_from_csv.h"

#include "app/terminal/commands.h"
#include "app/terminal/session.h"
#include "app/words.h"

namespace terminal {

app::Answer<int> allocateFromCsv(const Call &call, Session &session)
{
    const auto done = edges::allocateFromCsv(call.values[0], session.clock, session.isTrial);
    if (!done)
        return std::unexpected(done.error());
    if (session.console.isJson()) {
        session.console.object({{"rows", done->rows},
                                {"allocated", done->allocated},
                                {"short", done->shortLines},
                                {"rejected", done->rejected}});
    } else {
        session.console.sentence("Read " + app::grouped(done->rows) + " order lines: allocated "
                                 + app::grouped(done->allocated) + ", short " + app::grouped(done->shortLines)
                                 + ", rejected " + app::grouped(done->rejected) + '.');
        if (session.isTrial)
            session.console.sentence("This was only tried: nothing was written.");
    }
    return done->isNothingTaken ? 1 : 0;
}

} // namespace terminal
