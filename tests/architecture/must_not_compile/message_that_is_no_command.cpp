#include "app/message_bus.h"

#include <string>

/// Book, chapter 8: "X was not an Event or Command" is found by the compiler.
app::Outcome handle(app::MessageBus &bus, const app::Caller &caller)
{
#ifdef WITHOUT_FAULT
    return bus.handle(app::RebuildViews{}, caller);
#else
    return bus.handle(std::string("hello"), caller);
#endif
}
