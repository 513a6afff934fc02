#include "app/terminal/way_out_words.h"

#include <algorithm>
#include <utility>

namespace terminal {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("-_./,:+@").find(c) != std::string_view::npos;
}

std::string quoted(const std::string &text) // for a shell
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    std::string safe = "'";
    for (const auto c : text)
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + '\'';
}

std::string call(std::string_view command, const model::LineId &line)
{
    return std::string(command) + ' ' + quoted(line.order.text()) + " --line "
        + std::to_string(line.number.value());
}

void addCalls(std::vector<std::string> &calls, const app::SplitLine &split)
{
    auto text = call("split", split.line) + ' ';
    for (const auto &part : split.parts)
        text += (&part == split.parts.data() ? "" : ",") + std::to_string(part.value());
    calls.push_back(std::move(text));
}

void addCalls(std::vector<std::string> &calls, const app::MoveLine &move)
{
    calls.push_back(call("move", move.line) + ' ' + quoted(move.to.text()));
}

void addCalls(std::vector<std::string> &calls, const app::Deallocate &release)
{
    for (const auto &line : release.lines)
        calls.push_back(call("release", line));
}

void addCalls(std::vector<std::string> &calls, const app::AllocateLines &allocate)
{
    for (const auto &line : allocate.lines)
        calls.push_back(call("allocate", line));
}

void addCalls(std::vector<std::string> &calls, const app::ChangeLine &change)
{
    auto text = call("change-line", change.line);
    if (change.quantity)
        text += " --quantity " + std::to_string(change.quantity->value());
    if (change.needBy)
        text += " --need-by " + model::isoText(*change.needBy);
    if (change.priority)
        text += " --priority " + std::to_string(change.priority->value());
    calls.push_back(std::move(text));
}

} // namespace

std::string_view wordOf(app::WayOut::Kind kind)
{
    switch (kind) {
    case app::WayOut::Kind::Allocate: return "allocate";
    case app::WayOut::Kind::Wait: return "wait";
    case app::WayOut::Kind::Split: return "split";
    case app::WayOut::Kind::MoveAside: return "move-aside";
    case app::WayOut::Kind::Take: return "take";
    case app::WayOut::Kind::Reduce: return "reduce";
    }
    std::unreachable();
}

std::vector<std::string> callsOf(const app::FollowWayOut &way)
{
    std::vector<std::string> calls;
    for (const auto &part : way.parts)
        std::visit([&calls](const auto &p) { addCalls(calls, p); }, part);
    return calls;
}

} // namespace terminal
