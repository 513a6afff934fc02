#include "app/reactions.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace app {

namespace {

void addAllocationToReadModel(const model::Event &event, UnitOfWork &work)
{
    const auto &allocated = std::get<model::Allocated>(event);
    work.allocationsView().add(allocated.line, allocated.batch, allocated.decided);
}

void resizeAllocationInReadModel(const model::Event &event, UnitOfWork &work)
{
    auto line = std::visit(
        [](const auto &e) -> std::optional<model::OrderLine> {
            using E = std::remove_cvref_t<decltype(e)>;
            if constexpr (std::is_same_v<E, model::LineQuantityChanged>
                          || std::is_same_v<E, model::LineMerged>)
                return e.line;
            else if constexpr (std::is_same_v<E, model::LineSplit>)
                return model::OrderLine{e.line.id, e.line.sku, e.kept};
            else
                return std::nullopt;
        },
        event);
    work.allocationsView().resize(*line);
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
    auto *product = work.products().find(lost.line.sku);
    if (product->holderOf(lost.line.id) || product->isShort(lost.line.id))
        return; // it has asked again since, and maybe for more
    const model::Demand demand{.line = lost.line,
                               .standing = lost.standing,
                               .stored = lost.stored,
                               .pinned = lost.pinned,
                               .promised = lost.promised,
                               .expected = lost.eta ? std::max(*lost.eta, work.today()) : work.today()};
    if (lost.pinned)
        product->leaveShort(demand, model::Rule::Pinned, work.today()); // it is not moved elsewhere
    else
        product->allocate(demand, work.today());
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
    static const std::array resized{Record{"resize_allocation_in_read_model", resizeAllocationInReadModel}};
    if (std::holds_alternative<model::Deallocated>(event))
        return deallocated;
    if (std::holds_alternative<model::LineQuantityChanged>(event)
        || std::holds_alternative<model::LineSplit>(event)
        || std::holds_alternative<model::LineMerged>(event))
        return resized;
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
