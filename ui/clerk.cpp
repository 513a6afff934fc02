#include "ui/clerk.h"

#include "ui/facts.h"
#include "ui/forms/form.h"
#include "ui/trying/trial.h"

#include <QPointer>

namespace ui {

Clerk::Clerk(Gateway &gateway, const BoardKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_keeper(keeper)
    , m_steps{[this](const auto &lines, const QString &name) { Q_EMIT linesToShow(lines, name); },
              [this](const auto &rows) { Q_EMIT refusedRowsToShow(rows); },
              [this](std::int64_t step) { Q_EMIT stepToShow(step); }}
{
}

std::vector<model::LineId> Clerk::idsOf(std::span<const std::int32_t> lines) const
{
    std::vector<model::LineId> ids;
    ids.reserve(lines.size());
    for (const auto row : lines) {
        const auto line = m_keeper.board().line(row);
        ids.push_back(lineIdOf(line.order, line.line));
    }
    return ids;
}

Then<app::Outcome> Clerk::andTell()
{
    ++m_underWay;
    Q_EMIT busyChanged();
    return [this](const app::Outcome &outcome) {
        --m_underWay;
        Q_EMIT busyChanged();
        tell(outcome);
    };
}

void Clerk::submit(app::Command command)
{
    m_gateway.submit(std::move(command), this, andTell());
}

void Clerk::allocate(std::span<const std::int32_t> lines)
{
    submit(app::AllocateLines{idsOf(lines)});
}

void Clerk::allocateWaiting()
{
    submit(app::AllocateWaiting{});
}

void Clerk::release(std::span<const std::int32_t> lines)
{
    submit(app::Deallocate{idsOf(lines)});
}

void Clerk::loadSample()
{
    m_gateway.loadSample(this, andTell());
}

void Clerk::cancel(std::span<const std::int32_t> lines)
{
    submit(app::Cancel{idsOf(lines)});
}

void Clerk::unpin(std::span<const std::int32_t> lines)
{
    submit(app::UnpinLines{idsOf(lines)});
}

void Clerk::settle(Form *form, const app::Outcome &outcome)
{
    if (!outcome && form) {
        form->refuse(outcome.error());
        return;
    }
    if (form)
        Q_EMIT accepted(form);
    tell(outcome);
}

void Clerk::submit(Form *form, const app::Command &command)
{
    m_gateway.submit(command, this, [this, asker = QPointer<Form>(form)](const app::Outcome &outcome) {
        settle(asker, outcome);
    });
}

void Clerk::apply(Form *form, Trial &trial)
{
    const auto hear = [this, hasForm = form != nullptr, asker = QPointer<Form>(form),
                       tried = QPointer<Trial>(&trial)](const AppliedAnswer &answer) {
        if (answer && answer->movedOn && tried && tried->isOn())
            tried->take(*answer->movedOn);
        else if (answer && answer->outcome && !hasForm)
            Q_EMIT accepted(nullptr);
        settle(asker, answer ? answer->outcome : std::unexpected(answer.error()));
    };
    m_gateway.apply(trial.attempt().command, *trial.preview(), this, hear);
}

void Clerk::tell(const app::Outcome &outcome)
{
    Q_EMIT said(outcome ? messageOf(*outcome, m_steps) : messageOf(outcome.error(), m_steps));
}

} // namespace ui
