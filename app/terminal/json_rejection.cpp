#include "app/terminal/json_results.h"
#include "app/terminal/json_values.h"
#include "app/words.h"

namespace terminal {

Json jsonOf(const app::Holder &holder)
{
    return with(jsonOf(holder.line),
                {{"pinned", holder.pin.pinned}, {"note", orNull(holder.pin.note.text())}});
}

Json jsonOf(const app::StepName &step)
{
    return {{"step", step.id}, {"command", step.command}, {"actor", step.actor}, {"via", step.via}};
}

Json jsonOf(const app::Rejection &rejection)
{
    Json object{{"error", app::codeOf(rejection.reason)}, {"message", app::sentence(rejection)}};
    const auto text = [&object](const char *name, const std::string &value) {
        if (!value.empty())
            object[name] = value;
    };
    const auto number = [&object](const char *name, const std::optional<std::int64_t> &value) {
        if (value)
            object[name] = *value;
    };
    text("sku", rejection.sku);
    text("batch", rejection.batch);
    text("order", rejection.order);
    number("line", rejection.line);
    number("wanted", rejection.wanted);
    number("free", rejection.free);
    if (!rejection.holders.empty() || rejection.reason == app::Reason::DoesNotFit)
        object["holders"] = arrayOf(rejection.holders);
    number("step", rejection.step);
    if (!rejection.steps.empty() || rejection.reason == app::Reason::Depends)
        object["steps"] = arrayOf(rejection.steps);
    text("note", rejection.note);
    text("value", rejection.invalid ? rejection.invalid->given : std::string());
    text("existing", rejection.existing);
    text("given", rejection.given);
    text("file", rejection.file);
    text("detail", rejection.detail);
    return object;
}

} // namespace terminal
