#pragma once

#include "app/commands.h"
#include "app/outcome.h"
#include "app/progress.h"
#include "app/unit_of_work.h"

namespace app {

/// What a bulk gesture needs of the bus between two records of its work.
class Bulk
{
public:
    virtual ~Bulk() = default;

    /// Handles the events raised so far, now and then writes what there is, tells how far it is; false:
    /// cancelled, stop. What a repository handed out before may be gone afterwards: ask it again.
    virtual bool advance(std::int64_t done, std::int64_t total) = 0;

    virtual const Caller &caller() const = 0;
};

// One handler a command: the program does not compile without it. Book, chapters 8 to 10.
Outcome handle(const CreateBatch &command, UnitOfWork &work);
Outcome handle(const PlaceOrder &command, UnitOfWork &work);
Outcome handle(const Allocate &command, UnitOfWork &work);
Outcome handle(const AllocateLines &command, UnitOfWork &work);
Outcome handle(const AllocateOrder &command, UnitOfWork &work);
Outcome handle(const AllocateWaiting &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const Deallocate &command, UnitOfWork &work);
Outcome handle(const DeallocateOrder &command, UnitOfWork &work);
Outcome handle(const ChangeBatchQuantity &command, UnitOfWork &work);
Outcome handle(const ChangeBatchEta &command, UnitOfWork &work);
Outcome handle(const ReceiveBatch &command, UnitOfWork &work);
Outcome handle(const HoldBatch &command, UnitOfWork &work);
Outcome handle(const UnholdBatch &command, UnitOfWork &work);
Outcome handle(const Cancel &command, UnitOfWork &work);
Outcome handle(const CancelOrder &command, UnitOfWork &work);
Outcome handle(const SplitLine &command, UnitOfWork &work);
Outcome handle(const MoveLine &command, UnitOfWork &work);
Outcome handle(const MoveLines &command, UnitOfWork &work);
Outcome handle(const PinLines &command, UnitOfWork &work);
Outcome handle(const UnpinLines &command, UnitOfWork &work);
Outcome handle(const ChangeLine &command, UnitOfWork &work);
Outcome handle(const ImprovePromises &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const FollowWayOut &command, UnitOfWork &work);
Outcome handle(const Undo &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const Redo &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const ImportBatches &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const ImportOrders &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const ImportAllocations &command, UnitOfWork &work, Bulk &bulk);
Outcome handle(const RebuildViews &command, UnitOfWork &work);

} // namespace app
