#include "app/event_codec.h"

#include <type_traits>

namespace app {

namespace {

// clang-format off
constexpr std::string_view nameOf(const model::BatchCreated &) { return "BatchCreated"; }
constexpr std::string_view nameOf(const model::BatchRemoved &) { return "BatchRemoved"; }
constexpr std::string_view nameOf(const model::BatchQuantityChanged &) { return "BatchQuantityChanged"; }
constexpr std::string_view nameOf(const model::BatchEtaChanged &) { return "BatchEtaChanged"; }
constexpr std::string_view nameOf(const model::BatchArrivalChanged &) { return "BatchArrivalChanged"; }
constexpr std::string_view nameOf(const model::BatchHoldChanged &) { return "BatchHoldChanged"; }
constexpr std::string_view nameOf(const model::OrderPlaced &) { return "OrderPlaced"; }
constexpr std::string_view nameOf(const model::OrderLinesRemoved &) { return "OrderLinesRemoved"; }
constexpr std::string_view nameOf(const model::LineSplit &) { return "LineSplit"; }
constexpr std::string_view nameOf(const model::LineMerged &) { return "LineMerged"; }
constexpr std::string_view nameOf(const model::LineQuantityChanged &) { return "LineQuantityChanged"; }
constexpr std::string_view nameOf(const model::LineStandingChanged &) { return "LineStandingChanged"; }
constexpr std::string_view nameOf(const model::LineCancelled &) { return "LineCancelled"; }
constexpr std::string_view nameOf(const model::LineReinstated &) { return "LineReinstated"; }
constexpr std::string_view nameOf(const model::LinePinChanged &) { return "LinePinChanged"; }
constexpr std::string_view nameOf(const model::Allocated &) { return "Allocated"; }
constexpr std::string_view nameOf(const model::Deallocated &) { return "Deallocated"; }
constexpr std::string_view nameOf(const model::OutOfStock &) { return "OutOfStock"; }
constexpr std::string_view nameOf(const model::ShortageLifted &) { return "ShortageLifted"; }
constexpr std::string_view nameOf(const model::PromiseSlipped &) { return "PromiseSlipped"; }
constexpr std::string_view nameOf(const model::SkuDescribed &) { return "SkuDescribed"; }
constexpr std::string_view nameOf(const model::ReallocationFailed &) { return "ReallocationFailed"; }
// clang-format on

} // namespace

std::string_view typeOf(const model::Event &event)
{
    return std::visit([](const auto &e) { return nameOf(e); }, event);
}

std::string_view wordOf(model::DeallocationReason reason)
{
    using enum model::DeallocationReason;
    switch (reason) {
    case Displaced: return "displaced";
    case Released: return "released";
    case Cancelled: return "cancelled";
    case Moved: return "moved";
    case TakenBack: return "taken-back";
    }
    return "";
}

std::string_view wordOf(model::Rule rule)
{
    using enum model::Rule;
    switch (rule) {
    case BestPlaced: return "best-placed";
    case ByHand: return "by-hand";
    case Pinned: return "pinned";
    }
    return "";
}

std::string_view wordOf(model::Verdict verdict)
{
    using enum model::Verdict;
    switch (verdict) {
    case Chosen: return "chosen";
    case TooSmall: return "too-small";
    case OnHold: return "on-hold";
    case Later: return "later";
    case PassedOver: return "passed-over";
    }
    return "";
}

} // namespace app
