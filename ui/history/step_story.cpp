#include "ui/history/step_story.h"

#include "app/event_codec.h"

#include <map>

namespace ui {

namespace {

Subject subjectOf(const model::OrderLine &line)
{
    return {Subject::Kind::Line, line.id.order.text(), line.id.number.value()};
}

/// The line, or else the batch or the SKU, that an event speaks of.
Subject subjectOf(const model::Event &event)
{
    return std::visit(
        [](const auto &e) -> Subject {
            if constexpr (requires { e.line.id; })
                return subjectOf(e.line);
            else if constexpr (requires { e.lines; })
                return e.lines.empty() ? Subject() : subjectOf(e.lines.front().line);
            else if constexpr (requires { e.batch; })
                return {Subject::Kind::Batch, e.batch.text(), 0};
            else
                return {Subject::Kind::Sku, e.sku.text(), 0};
        },
        event);
}

/// Journals outlive programs: what this one cannot read is shown by its name.
std::optional<model::Event> readable(const app::HistoryRow &entry)
{
    try {
        return app::decodeEvent(entry.type, entry.payload);
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

std::vector<StoryLine> storyOf(const std::vector<app::HistoryRow> &entries, const QDate &today)
{
    std::vector<StoryLine> story;
    struct Lost
    {
        std::size_t at; // in the story
        model::Deallocated event;
    };
    std::map<model::LineId, Lost> lost;
    for (const auto &entry : entries) {
        const auto event = readable(entry);
        if (!event) {
            story.push_back({entry.id, QString::fromStdString(entry.type), {QStringLiteral("info")}, {}});
            continue;
        }
        const auto *found = std::get_if<model::Allocated>(&*event);
        if (const auto before = found ? lost.find(found->line.id) : lost.end(); before != lost.end()) {
            auto &line = story[before->second.at];
            line.sentence = moveSentence(before->second.event, *found);
            line.look = {QStringLiteral("move"), Tone::Plain};
            lost.erase(before);
            continue;
        }
        if (const auto *gone = std::get_if<model::Deallocated>(&*event))
            lost.insert_or_assign(gone->line.id, Lost{story.size(), *gone});
        story.push_back({entry.id, sentence(*event, today), lookOf(*event), subjectOf(*event)});
    }
    return story;
}

} // namespace ui
