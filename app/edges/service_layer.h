#pragma once

#include "app/message_bus.h"
#include "app/outbox.h"
#include "app/views.h"

#include <functional>

namespace edges {

/// The service layer as an edge reaches it, from any thread. What it is asked it does on threads of its own,
/// one after the other; whoever wants the answer elsewhere takes it there.
class ServiceLayer
{
public:
    virtual ~ServiceLayer() = default;

    struct Reach
    {
        app::MessageBus *bus;
        const app::Views *views;
        const app::OutboxView *outbox;
    };
    using Work = std::function<void(const app::Answer<Reach> &service)>; // refused: it cannot be reached

    virtual void change(Work work) = 0; // where the one writer is, after all that was asked before
    virtual void look(Work work) = 0; // beside it
};

} // namespace edges
