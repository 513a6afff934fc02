#include "app/host/board_reader.h"
#include "app/host/service_host.h"

namespace host {

// What the screens ask without changing anything: on the reader's thread, beside the writer.

app::Caller ServiceHost::caller() const
{
    return {m_actor, "desktop"};
}

void ServiceHost::tryOut(app::Command command, QObject *asker, const ui::Then<ui::PreviewAnswer> &then)
{
    m_reader.ask(
        asker,
        [this, command = std::move(command)](Service &service) -> ui::PreviewAnswer {
            return service.bus().preview(command, caller());
        },
        then);
}

void ServiceHost::apply(app::Command command, const app::Preview &tried, QObject *asker,
                        const ui::Then<ui::AppliedAnswer> &then)
{
    m_writer.ask(
        asker,
        [this, command = std::move(command), tried](Service &service) -> ui::AppliedAnswer {
            return service.bus().apply(command, tried, caller(), progressOf({}));
        },
        then);
}

void ServiceHost::why(const model::LineId &line, QObject *asker, const ui::Then<ui::WhyAnswer> &then)
{
    m_reader.ask(
        asker,
        [line](Service &service) -> ui::WhyAnswer {
            ui::WhyAnswer answer = std::unexpected(app::Rejection{.reason = app::Reason::Storage});
            const auto failure
                = service.bus().ask([&](app::UnitOfWork &work) { answer = app::why(line, work); });
            return failure ? std::unexpected(*failure) : answer;
        },
        then);
}

void ServiceHost::waysOut(const model::LineId &line, QObject *asker, const ui::Then<ui::WaysOutAnswer> &then)
{
    m_reader.ask(
        asker, [line](Service &service) -> ui::WaysOutAnswer { return app::waysOut(line, service.bus()); },
        then);
}

void ServiceHost::history(const app::HistoryFilter &filter, QObject *asker,
                          const ui::Then<ui::HistoryAnswer> &then)
{
    m_reader.ask(
        asker,
        [filter](Service &service) -> ui::HistoryAnswer {
            std::vector<app::HistoryRow> rows;
            service.views().history(filter, [&](const app::HistoryRow &row) { rows.push_back(row); });
            return rows;
        },
        then);
}

void ServiceHost::undoable(QObject *asker, const ui::Then<ui::UndoableAnswer> &then)
{
    m_reader.ask(
        asker,
        [this](Service &service) -> ui::UndoableAnswer {
            ui::Undoable undoable;
            const auto failure = service.bus().ask([&](app::UnitOfWork &work) {
                const auto nameOf = [](const app::StepRow &row) {
                    return app::StepName{row.id, row.step.command, row.step.actor, row.step.via};
                };
                const auto own = caller();
                if (const auto done = work.history().lastDone(&own))
                    undoable.undo = nameOf(*done);
                if (const auto undone = work.history().lastUndone(own))
                    if (const auto original = work.history().step(undone->step.takesBack))
                        undoable.redo = nameOf(*original);
            });
            return failure ? ui::UndoableAnswer(std::unexpected(*failure)) : undoable;
        },
        then);
}

void ServiceHost::outbox(QObject *asker, const ui::Then<ui::OutboxAnswer> &then)
{
    m_reader.ask(
        asker,
        [](Service &service) -> ui::OutboxAnswer {
            std::vector<ui::Destination> destinations;
            for (auto &row : service.outboxView().destinations()) {
                auto setAside = service.outboxView().setAside(row.destination);
                destinations.push_back({std::move(row), std::move(setAside)});
            }
            return destinations;
        },
        then);
}

void ServiceHost::settle(const std::string &destination, ui::Undelivered how, QObject *asker,
                         const ui::Then<ui::SettledAnswer> &then)
{
    m_writer.ask(
        asker,
        [destination, how](Service &service) -> ui::SettledAnswer {
            if (how == ui::Undelivered::TryAgain)
                return service.outbox().tryAgain(destination);
            const auto parcels = service.outboxView().setAside(destination);
            for (const auto &parcel : parcels)
                service.outbox().settle(destination, parcel.first);
            return std::ssize(parcels);
        },
        then);
}

void ServiceHost::pastBoard(model::Date day, QObject *asker, const ui::Then<ui::BoardAnswer> &then)
{
    m_reader.ask(
        asker,
        [day](Service &service) -> ui::BoardAnswer {
            const auto past = service.asOf(day);
            if (!past)
                return std::unexpected(past.error());
            return readBoard((*past)->views());
        },
        then);
}

} // namespace host
