#include "app/terminal/touched_lines.h"

#include "app/terminal/plain_results.h"
#include "app/words.h"

namespace terminal {

namespace {

std::string pinOf(const model::Pin &pin)
{
    if (!pin.pinned)
        return {};
    return pin.note.isEmpty() ? ", pinned" : ", pinned: " + pin.note.text();
}

} // namespace

void say(Console &console, const app::TouchedLine &line)
{
    if (console.isJson())
        return console.object(jsonOf(line));
    console.sentence(nameOf(line.line) + ": " + app::factsOf(line.line) + ", "
                     + std::string(app::wordOf(line.state))
                     + (line.batch ? " from " + line.batch->text() : "") + pinOf(line.pin) + '.');
}

app::Answer<int> touch(const app::Command &command, Session &session)
{
    return told<app::LinesResult>(command, session, [](Console &console, const app::LinesResult &result) {
        for (const auto &line : result.lines)
            say(console, line);
    });
}

} // namespace terminal
