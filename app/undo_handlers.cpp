#include "app/handlers.h"

#include "app/taking_back.h"

namespace app {

namespace {

StepName nameOf(const StepRow &row)
{
    return {row.id, row.step.command, row.step.actor, row.step.via};
}

/// Takes back `row`; the result names `named`, which for a redo is the step that is done again.
Outcome takeBack(const StepRow &row, StepName named, UnitOfWork &work, Bulk &bulk)
{
    const auto total = work.history().entriesOf(row.id);
    if (total == 0)
        return std::unexpected(Rejection{.reason = Reason::NothingToUndo, .step = row.id});
    work.beginEarly();
    TakingBack takingBack(row.id, work);
    std::optional<Rejection> refused;
    std::int64_t done = 0;
    work.history().backwards(row.id, [&](const JournalEntry &entry) {
        refused = takingBack.takeBack(entry.event);
        if (!refused && ++done && takingBack.isSound() && !bulk.advance(done, total))
            refused = Rejection{.reason = Reason::Interrupted};
        return !refused;
    });
    if (!refused)
        refused = takingBack.finish();
    if (refused)
        return std::unexpected(*std::move(refused));
    return UndoResult{.step = std::move(named), .takesBack = row.id};
}

} // namespace

Outcome handle(const Undo &command, UnitOfWork &work, Bulk &bulk)
{
    const auto &history = work.history();
    const auto row = command.step ? history.step(*command.step)
                                  : history.lastDone(command.anyones ? nullptr : &bulk.caller());
    if (!row)
        return std::unexpected(Rejection{.reason = Reason::NothingToUndo, .step = command.step});
    if (!row->standing || row->step.takesBack != 0)
        return std::unexpected(
            Rejection{.reason = Reason::NothingToUndo, .step = row->id, .steps = {nameOf(*row)}});
    return takeBack(*row, nameOf(*row), work, bulk);
}

Outcome handle(const Redo & /*command*/, UnitOfWork &work, Bulk &bulk)
{
    const auto &history = work.history();
    const auto undone = history.lastUndone(bulk.caller());
    if (!undone)
        return std::unexpected(Rejection{.reason = Reason::NothingToRedo});
    const auto original = history.step(undone->step.takesBack);
    return takeBack(*undone, nameOf(original.value_or(*undone)), work, bulk);
}

} // namespace app
