#pragma once

#include "ui/board_keeper.h"
#include "ui/result_message.h"

#include <span>

namespace ui {

class Form;
class Trial;

/// Takes what a person asks for to the service, and says what came of it.
class Clerk : public QObject
{
    Q_OBJECT

public:
    Clerk(Gateway &gateway, const BoardKeeper &keeper, QObject *parent = nullptr);

    void allocate(std::span<const std::int32_t> lines);
    void allocateWaiting();
    void release(std::span<const std::int32_t> lines);
    void cancel(std::span<const std::int32_t> lines);
    void unpin(std::span<const std::int32_t> lines);
    void loadSample();
    void submit(app::Command command);
    void submit(Form *form, const app::Command &command); // the form hears of a refusal
    /// As tried; if the data moved on, the trial takes what it comes to now. Form nullptr: none was needed.
    void apply(Form *form, Trial &trial);
    std::vector<model::LineId> idsOf(std::span<const std::int32_t> lines) const;
    void tell(const app::Outcome &outcome);
    bool isBusy() const { return m_underWay > 0; }

Q_SIGNALS:
    void said(const ui::Message &message);
    void busyChanged();
    void accepted(ui::Form *form); // nullptr: what was tried without one
    void linesToShow(const std::vector<model::LineId> &lines, const QString &name);
    void stepToShow(std::int64_t step);
    void refusedRowsToShow(const std::vector<app::RefusedRow> &rows);

private:
    Then<app::Outcome> andTell();
    void settle(Form *form, const app::Outcome &outcome);

    Gateway &m_gateway;
    const BoardKeeper &m_keeper;
    NextSteps m_steps;
    int m_underWay = 0;
};

} // namespace ui
