#include "app/event_sentences.h"

#include "app/event_codec.h"
#include "app/words.h"

namespace app {

namespace {

std::string name(const model::OrderLine &line)
{
    return line.id.order.text() + " line " + std::to_string(line.id.number.value()) + " (" + factsOf(line)
        + ')';
}

std::string day(const std::optional<model::Date> &date, std::string_view otherwise)
{
    return date ? model::isoText(*date) : std::string(otherwise);
}

std::string batch(std::string_view what, const model::BatchRef &batch, const model::Sku &sku,
                  model::BatchQuantity quantity, const std::optional<model::Date> &eta)
{
    return std::string(what) + batch.text() + ": " + grouped(quantity.value()) + " × " + sku.text()
        + (eta ? ", expected " + model::isoText(*eta) : ", in the warehouse");
}

std::string lines(const model::OrderId &order, const std::vector<model::OrderPlaced::Line> &lines)
{
    const auto count = std::ssize(lines);
    auto text = order.text() + ": " + grouped(count) + (count == 1 ? " line" : " lines");
    return count == 1 ? text + ", " + factsOf(lines.front().line) : text;
}

std::string parts(model::LineQuantity kept, const std::vector<model::OrderPlaced::Line> &parts)
{
    auto text = grouped(kept.value());
    for (const auto &part : parts)
        text += " + " + grouped(part.line.quantity.value());
    return text;
}

std::string standing(const model::Standing &standing)
{
    return "priority " + std::to_string(standing.priority.value()) + ", need by "
        + day(standing.needBy, "no day");
}

std::string noted(const model::Label &note)
{
    return note.isEmpty() ? std::string() : ": " + note.text();
}

std::string tell(const model::BatchCreated &e)
{
    return batch("Recorded ", e.batch, e.sku, e.quantity, e.eta);
}

std::string tell(const model::BatchRemoved &e)
{
    return batch("No longer recorded: ", e.batch, e.sku, e.quantity, e.eta);
}

std::string tell(const model::BatchQuantityChanged &e)
{
    return e.batch.text() + " is " + grouped(e.quantity.value()) + " (was " + grouped(e.was.value()) + ')';
}

std::string tell(const model::BatchEtaChanged &e)
{
    return e.batch.text() + " is expected " + day(e.eta, "no longer: it is in the warehouse") + " (was "
        + day(e.was, "in the warehouse") + ')';
}

std::string tell(const model::BatchArrivalChanged &e)
{
    return e.arrived ? e.batch.text() + " arrived " + model::isoText(*e.arrived)
                     : e.batch.text() + " is expected again";
}

std::string tell(const model::BatchHoldChanged &e)
{
    return e.batch.text() + (e.hold.onHold ? " is on hold" + noted(e.hold.note) : " takes lines again");
}

std::string tell(const model::OrderPlaced &e)
{
    return "Placed " + lines(e.order, e.lines);
}

std::string tell(const model::OrderLinesRemoved &e)
{
    return "No longer placed: " + lines(e.order, e.lines);
}

std::string tell(const model::LineSplit &e)
{
    return name(e.line) + " split into " + parts(e.kept, e.parts);
}

std::string tell(const model::LineMerged &e)
{
    return name(e.line) + " is one again, of " + parts(e.kept, e.parts);
}

std::string tell(const model::LineQuantityChanged &e)
{
    return name(e.line) + ", was " + grouped(e.was.value());
}

std::string tell(const model::LineStandingChanged &e)
{
    return name(e.line) + ": " + standing(e.standing) + " (was " + standing(e.was) + ')';
}

std::string tell(const model::LineCancelled &e)
{
    return name(e.line) + " cancelled";
}

std::string tell(const model::LineReinstated &e)
{
    return name(e.line) + " no longer cancelled";
}

std::string tell(const model::LinePinChanged &e)
{
    return name(e.line) + (e.pin.pinned ? " pinned" + noted(e.pin.note) : " unpinned");
}

std::string tell(const model::Allocated &e)
{
    return name(e.line) + " from " + e.batch.text() + ", promised " + model::isoText(e.promised);
}

std::string tell(const model::Deallocated &e)
{
    return name(e.line) + " no longer from " + e.batch.text() + ": " + std::string(wordOf(e.reason));
}

std::string tell(const model::OutOfStock &e)
{
    return name(e.line) + " is short";
}

std::string tell(const model::ShortageLifted &e)
{
    return name(e.line) + " is no longer short";
}

std::string tell(const model::PromiseSlipped &e)
{
    return name(e.line) + " promised " + model::isoText(e.promised) + ", now "
        + day(e.now, "nobody knows when") + (e.batch ? " from " + e.batch->text() : std::string());
}

std::string tell(const model::SkuDescribed &e)
{
    return e.sku.text() + " is called \"" + e.description.text() + '"';
}

std::string tell(const model::ReallocationFailed &e)
{
    return name(e.line) + " could not be allocated again";
}

} // namespace

std::string told(const model::Event &event)
{
    return std::visit([](const auto &e) { return tell(e); }, event);
}

} // namespace app
