#include "ui/result_message.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/rule_words.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <ranges>
#include <set>

namespace ui {

namespace {

struct Results
{
    Q_DECLARE_TR_FUNCTIONS(Results)
};

constexpr std::ptrdiff_t mostLinks = 4; // in a sentence

int count(std::size_t number)
{
    return static_cast<int>(number);
}

MessageAction showLines(const NextSteps &steps, std::vector<model::LineId> lines, const QString &name)
{
    const auto size = count(lines.size());
    return {Results::tr("Show %Ln lines", nullptr, size),
            [show = steps.showLines, lines = std::move(lines), name] { show(lines, name); }};
}

Message said(Message::Kind kind, const QString &lead)
{
    Message message;
    message.kind = kind;
    message.lead = lead;
    return message;
}

Message done(const QString &lead)
{
    return said(Message::Kind::Done, lead);
}

Message hint(const QString &lead)
{
    return said(Message::Kind::Hint, lead);
}

Message tell(std::monostate, const NextSteps &)
{
    return done(Results::tr("Done."));
}

Message tell(const app::BatchResult &result, const NextSteps &)
{
    const auto reference = text(result.batch.reference.text());
    if (!result.created)
        return hint(Results::tr("Batch %1 was there already.").arg(reference));
    return done(Results::tr("Batch %1 is recorded.").arg(reference));
}

Message tell(const app::PlaceResult &result, const NextSteps &steps)
{
    std::vector<model::LineId> created;
    for (const auto &line : result.lines) {
        if (line.created)
            created.push_back(line.line.id);
    }
    const auto order = text(result.order.text());
    if (created.empty())
        return hint(Results::tr("Order %1 was there already.").arg(order));
    auto message
        = done(Results::tr("Order %1: %Ln lines are waiting.", nullptr, count(created.size())).arg(order));
    if (const auto known = result.lines.size() - created.size(); known > 0)
        message.rest = Results::tr("%Ln were there already.", nullptr, count(known));
    message.actions = {showLines(steps, std::move(created), Results::tr("Order %1").arg(order))};
    return message;
}

Message tell(const app::AllocationResult &result, const NextSteps &steps)
{
    std::vector<model::LineId> shortLines;
    std::set<std::string> unknown;
    for (const auto &line : result.lines) {
        if (line.kind == app::AllocatedLine::Kind::Short)
            shortLines.push_back(line.line.id);
        if (line.kind == app::AllocatedLine::Kind::UnknownSku)
            unknown.insert(line.line.sku.text());
    }
    const auto tried = static_cast<int>(result.allocated + result.shortLines + result.skipped);
    const auto allocated = numberText(result.allocated);
    Message message;
    if (tried == 0)
        return hint(Results::tr("Nothing is waiting."));
    if (result.allocated == tried)
        message.lead = Results::tr("Allocated %Ln lines.", nullptr, tried);
    else
        message.lead = Results::tr("Allocated %1 of %Ln lines.", nullptr, tried).arg(allocated);
    QStringList rest;
    if (result.shortLines > 0) {
        message.kind = result.allocated > 0 ? Message::Kind::Done : Message::Kind::Hint;
        rest += Results::tr("%Ln are short.", nullptr, static_cast<int>(result.shortLines));
        if (!shortLines.empty())
            message.actions += showLines(steps, std::move(shortLines), Results::tr("Just found short"));
    }
    if (unknown.size() == 1)
        rest += Results::tr("No batch of %1 was ever recorded.").arg(text(*unknown.begin()));
    else if (result.skipped > 0)
        rest += Results::tr("%Ln wait for an SKU that has no batch.", nullptr,
                            static_cast<int>(result.skipped));
    message.rest = rest.join(QLatin1Char(' '));
    return message;
}

Message tell(const app::ReleaseResult &result, const NextSteps &)
{
    const auto released = std::ranges::count(result.lines, true, &app::ReleasedLine::released);
    const auto kept = count(result.lines.size()) - static_cast<int>(released);
    auto message = done(Results::tr("Released %Ln lines.", nullptr, static_cast<int>(released)));
    message.rest = released > 0
        ? Results::tr("They wait until somebody allocates them.", nullptr, static_cast<int>(released))
        : QString();
    if (kept > 0)
        message.rest = Results::tr("%Ln were not allocated.", nullptr, kept);
    return message;
}

Message tell(const app::QuantityResult &result, const NextSteps &steps)
{
    const auto reference = text(result.reference.text());
    const auto was = numberText(result.was.value());
    const auto now = numberText(result.quantity.value());
    if (result.was == result.quantity)
        return hint(Results::tr("%1 has %2 already.").arg(reference, now));
    auto message = done(Results::tr("%1 is now %2 (was %3).").arg(reference, now, was));
    std::set<model::BatchRef> targets;
    std::vector<model::LineId> moved;
    for (const auto &line : result.moved) {
        moved.push_back(line.line.id);
        if (line.to)
            targets.insert(*line.to);
    }
    QStringList rest;
    if (!moved.empty()) {
        rest += targets.size() == 1 ? Results::tr("%Ln lines moved to %1", nullptr, count(moved.size()))
                                          .arg(text(targets.begin()->text()))
                                    : Results::tr("%Ln lines moved", nullptr, count(moved.size()));
        message.actions += showLines(steps, std::move(moved), Results::tr("Moved from %1").arg(reference));
    }
    if (!result.shortLines.empty()) {
        std::vector<model::LineId> lines;
        for (const auto &line : result.shortLines)
            lines.push_back(line.line.id);
        rest += rest.isEmpty() ? Results::tr("%Ln lines are short", nullptr, count(lines.size()))
                               : Results::tr("%Ln are short", nullptr, count(lines.size()));
        message.actions += showLines(steps, std::move(lines), Results::tr("Short of %1").arg(reference));
    }
    message.rest = rest.isEmpty() ? QString() : rest.join(QStringLiteral(", ")) + QLatin1Char('.');
    return message;
}

Message tell(const app::HoldResult &result, const NextSteps &)
{
    const auto reference = text(result.batch.reference.text());
    if (!result.batch.onHold)
        return done(Results::tr("%1 is no longer on hold.").arg(reference));
    auto message = done(Results::tr("%1 is on hold and takes nothing new.").arg(reference));
    if (!result.lines.empty())
        message.rest = Results::tr("%Ln lines keep their stock there.", nullptr, count(result.lines.size()));
    return message;
}

Message tell(const app::EtaResult &result, const NextSteps &steps)
{
    const auto reference = text(result.reference.text());
    const auto day = dateText(dateOf(result.eta), QDate());
    if (result.was == result.eta)
        return hint(Results::tr("%1 is expected on %2 already.").arg(reference, day));
    auto message = done(Results::tr("%1 is now expected on %2.").arg(reference, day));
    if (result.late.empty())
        return message;
    std::vector<model::LineId> late;
    for (const auto &line : result.late)
        late.push_back(line.line.id);
    message.rest = Results::tr("%Ln lines now miss their need-by.", nullptr, count(late.size()));
    message.actions = {showLines(steps, std::move(late), Results::tr("Late because of %1").arg(reference))};
    return message;
}

Message tell(const app::LinesResult &result, const NextSteps &steps)
{
    std::vector<model::LineId> lines;
    qint64 shortLines = 0;
    for (const auto &line : result.lines) {
        lines.push_back(line.line.id);
        shortLines += line.state == app::LineState::Short ? 1 : 0;
    }
    if (lines.size() == 1) {
        const auto &line = result.lines.front();
        const auto name = lineName(line.line.id.order.text(), line.line.id.number.value());
        if (line.batch)
            return done(Results::tr("Line %1 is served by %2.").arg(name, text(line.batch->text())));
        return done(Results::tr("Line %1: %2.").arg(name, wordOf(line.state).toLower()));
    }
    auto message = done(Results::tr("Changed %Ln lines.", nullptr, count(lines.size())));
    if (shortLines > 0)
        message.rest = Results::tr("%Ln are short.", nullptr, static_cast<int>(shortLines));
    message.actions = {showLines(steps, std::move(lines), Results::tr("Just changed"))};
    return message;
}

Message tell(const app::ImproveResult &result, const NextSteps &steps)
{
    if (result.lines.empty())
        return hint(Results::tr("Nothing could be filled now or served earlier."));
    std::vector<model::LineId> lines;
    int filled = 0;
    for (const auto &line : result.lines) {
        lines.push_back(line.line.id);
        filled += line.from ? 0 : 1;
    }
    const auto earlier = count(lines.size()) - filled;
    auto message = filled > 0 ? done(Results::tr("Filled %Ln short lines.", nullptr, filled))
                              : done(Results::tr("%Ln lines are served earlier.", nullptr, earlier));
    if (filled > 0 && earlier > 0)
        message.rest = Results::tr("%Ln lines are served earlier.", nullptr, earlier);
    message.actions = {showLines(steps, std::move(lines), Results::tr("Just improved"))};
    return message;
}

Message tell(const app::UndoResult &result, const NextSteps &)
{
    const auto isRedo = result.takesBack != result.step.id;
    return done((isRedo ? Results::tr("Did step %1 again: %2.") : Results::tr("Took back step %1: %2."))
                    .arg(numberText(result.step.id), gestureName(result.step.command)));
}

Message tell(const app::DoneBefore &, const NextSteps &) // no screen asks so
{
    return {};
}

Message tell(const app::ImportResult &result, const NextSteps &steps)
{
    auto message = done(Results::tr("Imported %1 of %Ln rows.", nullptr, static_cast<int>(result.rows))
                            .arg(numberText(result.created)));
    QStringList rest;
    if (result.unchanged > 0)
        rest += Results::tr("%Ln were there already.", nullptr, static_cast<int>(result.unchanged));
    if (result.linesAllocated > 0)
        rest += Results::tr("%Ln lines are allocated.", nullptr, static_cast<int>(result.linesAllocated));
    if (result.linesShort > 0)
        rest += Results::tr("%Ln are short.", nullptr, static_cast<int>(result.linesShort));
    if (result.rejected > 0) {
        message.kind = Message::Kind::Hint;
        rest += Results::tr("%Ln were refused.", nullptr, static_cast<int>(result.rejected));
        message.actions = {{Results::tr("Show refused rows"),
                            [show = steps.showRefused, rows = result.refused] { show(rows); }}};
    }
    message.rest = rest.join(QLatin1Char(' '));
    return message;
}

} // namespace

Message messageOf(const app::Result &result, const NextSteps &steps)
{
    return std::visit([&](const auto &what) { return tell(what, steps); }, result);
}

QList<MessageAction> linksTo(const std::vector<app::StepName> &steps,
                             const std::function<void(std::int64_t step)> &show)
{
    QList<MessageAction> links;
    for (const auto &step : steps | std::views::take(mostLinks))
        links += {Results::tr("Step %1, %2").arg(numberText(step.id), gestureName(step.command)),
                  [show, id = step.id] { show(id); }};
    return links;
}

Message messageOf(const app::Rejection &rejection, const NextSteps &steps)
{
    const auto wasAsked = rejection.reason == app::Reason::Interrupted;
    auto message = said(wasAsked ? Message::Kind::Hint : Message::Kind::Refused, sentence(rejection));
    if (rejection.reason == app::Reason::Depends && steps.showStep)
        message.actions = linksTo(rejection.steps, steps.showStep);
    return message;
}

Message nothingIsCalled(const QString &name)
{
    return hint(Results::tr("No batch, order or SKU is called %1.").arg(name));
}

} // namespace ui
