#include "app/terminal/session.h"

namespace terminal {

app::Answer<std::unique_ptr<host::Service>> openForChange(Session &session)
{
    return session.open(session.database, host::Access::Change);
}

app::Answer<std::unique_ptr<host::Service>> openForReading(Session &session)
{
    return session.open(session.database, host::Access::Read);
}

} // namespace terminal
