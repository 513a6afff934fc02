#include "app/reactions.h"

#include <array>

namespace app {

namespace {

void addAllocationToReadModel(const model::Event &event, UnitOfWork &work)
{
    const auto &allocated = std::get<model::Allocated>(event);
    work.allocationsView().add(allocated.line, allocated.batch);
}

void removeAllocationFromReadModel(const model::Event &event, UnitOfWork &work)
{
    work.allocationsView().remove(std::get<model::Deallocated>(event).line.id);
}

void reallocate(const model::Event &event, UnitOfWork &work)
{
    const auto &lost = std::get<model::Deallocated>(event);
    if (lost.reason != model::DeallocationReason::Displaced)
        return; // only what was displaced is allocated again
    if (auto *product = work.products().find(lost.line.sku))
        product->allocate({lost.line, lost.standing, lost.stored}, work.today());
}

model::Event reallocationFailed(const model::Event &event)
{
    return model::ReallocationFailed{std::get<model::Deallocated>(event).line};
}

} // namespace

std::span<const Record> recordsOf(const model::Event &event)
{
    static const std::array allocated{Record{"add_allocation_to_read_model", addAllocationToReadModel}};
    static const std::array deallocated{
        Record{"remove_allocation_from_read_model", removeAllocationFromReadModel}};
    if (std::holds_alternative<model::Allocated>(event))
        return allocated;
    if (std::holds_alternative<model::Deallocated>(event))
        return deallocated;
    return {};
}

std::span<const Reaction> reactionsTo(const model::Event &event)
{
    static const std::array deallocated{Reaction{"reallocate", reallocate, reallocationFailed}};
    if (std::holds_alternative<model::Deallocated>(event))
        return deallocated;
    return {};
}

} // namespace app
