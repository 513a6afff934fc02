#include "model/inverse.h"

namespace model {

namespace {

using Inverse = std::optional<Event>;

Inverse inverse(const BatchCreated &e)
{
    return BatchRemoved{e.batch, e.sku, e.quantity, e.eta, e.stored};
}

Inverse inverse(const BatchRemoved &e)
{
    return BatchCreated{e.batch, e.sku, e.quantity, e.eta, e.stored};
}

Inverse inverse(const BatchQuantityChanged &e)
{
    return BatchQuantityChanged{e.batch, e.sku, e.quantity, e.was};
}

Inverse inverse(const BatchEtaChanged &e)
{
    return BatchEtaChanged{e.batch, e.sku, e.eta, e.was};
}

Inverse inverse(const BatchArrivalChanged &e)
{
    return BatchArrivalChanged{e.batch, e.sku, e.arrived, e.was};
}

Inverse inverse(const BatchHoldChanged &e)
{
    return BatchHoldChanged{e.batch, e.sku, e.hold, e.was};
}

Inverse inverse(const OrderPlaced &e)
{
    return OrderLinesRemoved{e.order, e.customer, e.lines};
}

Inverse inverse(const OrderLinesRemoved &e)
{
    return OrderPlaced{e.order, e.customer, e.lines};
}

Inverse inverse(const LineSplit &e)
{
    return LineMerged{e.line, e.kept, e.parts};
}

Inverse inverse(const LineMerged &e)
{
    return LineSplit{e.line, e.kept, e.parts};
}

Inverse inverse(const LineQuantityChanged &e)
{
    return LineQuantityChanged{{e.line.id, e.line.sku, e.was}, e.line.quantity};
}

Inverse inverse(const LineStandingChanged &e)
{
    return LineStandingChanged{e.line, e.standing, e.was};
}

Inverse inverse(const LineCancelled &e)
{
    return LineReinstated{e.line};
}

Inverse inverse(const LineReinstated &e)
{
    return LineCancelled{e.line};
}

Inverse inverse(const LinePinChanged &e)
{
    return LinePinChanged{e.line, e.pin, e.was};
}

Inverse inverse(const Allocated &e)
{
    return Deallocated{e.line,     e.batch,  DeallocationReason::TakenBack,
                       e.standing, e.stored, e.turn,
                       e.promised, e.eta,    e.pinned,
                       e.decided,  e.was};
}

Inverse inverse(const Deallocated &e)
{
    return Allocated{e.line, e.batch,  e.eta, e.promised, e.standing, e.stored,
                     e.turn, e.pinned, e.now, {},         e.decided};
}

Inverse inverse(const OutOfStock &e)
{
    return ShortageLifted{e.line, e.stored, e.decided};
}

Inverse inverse(const ShortageLifted &e)
{
    return OutOfStock{e.line, e.stored, {}, e.decided};
}

Inverse inverse(const SkuDescribed &e)
{
    return SkuDescribed{e.sku, e.description, e.was};
}

Inverse inverse(const PromiseSlipped &) // told to people, kept nowhere
{
    return std::nullopt;
}

Inverse inverse(const ReallocationFailed &)
{
    return std::nullopt;
}

} // namespace

std::optional<Event> inverseOf(const Event &event)
{
    return std::visit([](const auto &e) { return inverse(e); }, event);
}

} // namespace model
