#include "app/touching.h"

#include "app/finding.h"

namespace app {

LinesResult touched(std::span<const model::LineId> lines, UnitOfWork &work)
{
    LinesResult result;
    result.lines.reserve(lines.size());
    for (const auto &id : lines)
        result.lines.push_back({.line = (*findLine(id, work))->line});
    return result;
}

void describe(LinesResult &result, UnitOfWork &work)
{
    using enum LineState;
    for (auto &touched : result.lines) {
        const auto line = **findLine(touched.line.id, work);
        touched.line = line.line;
        touched.pin = line.pin;
        touched.standing = line.standing;
        if (line.cancelled) {
            touched.state = Cancelled;
            continue;
        }
        const auto &id = line.line.id;
        const auto *product = findProductOf(line, work);
        const auto *batch = product ? product->holderOf(id) : nullptr;
        if (batch)
            touched.batch = batch->reference();
        touched.state = batch ? Allocated : product && product->isShort(id) ? Short : Waiting;
    }
}

} // namespace app
