#include "app/command_names.h"

namespace app {

namespace {

struct Names
{
    std::string_view command;
    std::string_view handler;
};

// clang-format off
constexpr Names namesOf(const CreateBatch &) { return {"CreateBatch", "add_batch"}; }
constexpr Names namesOf(const PlaceOrder &) { return {"PlaceOrder", "place_order"}; }
constexpr Names namesOf(const Allocate &) { return {"Allocate", "allocate"}; }
constexpr Names namesOf(const AllocateLines &) { return {"AllocateLines", "allocate_lines"}; }
constexpr Names namesOf(const AllocateOrder &) { return {"AllocateOrder", "allocate_order"}; }
constexpr Names namesOf(const AllocateWaiting &) { return {"AllocateWaiting", "allocate_waiting"}; }
constexpr Names namesOf(const Deallocate &) { return {"Deallocate", "deallocate"}; }
constexpr Names namesOf(const DeallocateOrder &) { return {"DeallocateOrder", "deallocate_order"}; }
constexpr Names namesOf(const ChangeBatchQuantity &) { return {"ChangeBatchQuantity", "change_batch_quantity"}; }
constexpr Names namesOf(const ChangeBatchEta &) { return {"ChangeBatchEta", "change_batch_eta"}; }
constexpr Names namesOf(const ReceiveBatch &) { return {"ReceiveBatch", "receive_batch"}; }
constexpr Names namesOf(const HoldBatch &) { return {"HoldBatch", "hold_batch"}; }
constexpr Names namesOf(const UnholdBatch &) { return {"UnholdBatch", "unhold_batch"}; }
constexpr Names namesOf(const Cancel &) { return {"Cancel", "cancel"}; }
constexpr Names namesOf(const CancelOrder &) { return {"CancelOrder", "cancel_order"}; }
constexpr Names namesOf(const SplitLine &) { return {"SplitLine", "split_line"}; }
constexpr Names namesOf(const MoveLine &) { return {"MoveLine", "move_line"}; }
constexpr Names namesOf(const MoveLines &) { return {"MoveLines", "move_lines"}; }
constexpr Names namesOf(const PinLines &) { return {"PinLines", "pin_lines"}; }
constexpr Names namesOf(const UnpinLines &) { return {"UnpinLines", "unpin_lines"}; }
constexpr Names namesOf(const ChangeLine &) { return {"ChangeLine", "change_line"}; }
constexpr Names namesOf(const ImprovePromises &) { return {"ImprovePromises", "improve_promises"}; }
constexpr Names namesOf(const FollowWayOut &) { return {"FollowWayOut", "follow_way_out"}; }
constexpr Names namesOf(const Undo &) { return {"Undo", "undo"}; }
constexpr Names namesOf(const Redo &) { return {"Redo", "redo"}; }
constexpr Names namesOf(const ImportBatches &) { return {"ImportBatches", "import_batches"}; }
constexpr Names namesOf(const ImportOrders &) { return {"ImportOrders", "import_orders"}; }
constexpr Names namesOf(const ImportAllocations &) { return {"ImportAllocations", "import_allocations"}; }
constexpr Names namesOf(const RebuildViews &) { return {"RebuildViews", "rebuild_views"}; }
// clang-format on

} // namespace

std::string_view nameOf(const Command &command)
{
    return std::visit([](const auto &c) { return namesOf(c).command; }, command);
}

std::string_view handlerOf(const Command &command)
{
    return std::visit([](const auto &c) { return namesOf(c).handler; }, command);
}

} // namespace app
