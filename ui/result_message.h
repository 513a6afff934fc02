#pragma once

#include "app/outcome.h"
#include "ui/look/message_bar.h"

namespace ui {

/// Next steps a result may offer.
struct NextSteps
{
    std::function<void(const std::vector<model::LineId> &lines, const QString &name)> showLines;
    std::function<void(const std::vector<app::RefusedRow> &rows)> showRefused;
    std::function<void(std::int64_t step)> showStep = {}; // in the history
};

/// What a command came to, as one sentence made of facts, with the next step as a button.
Message messageOf(const app::Result &result, const NextSteps &steps);
Message messageOf(const app::Rejection &rejection, const NextSteps &steps = {});
/// A button for each gesture, as many as there is room for.
QList<MessageAction> linksTo(const std::vector<app::StepName> &steps,
                             const std::function<void(std::int64_t step)> &show);
Message nothingIsCalled(const QString &name); // that was scanned

} // namespace ui
