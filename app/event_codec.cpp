#include "app/event_codec.h"

#include "app/event_subjects.h"
#include "app/json_object.h"

namespace app {

namespace {

void add(JsonObject &json, const model::OrderLine &line)
{
    json.add("order", line.id.order.text())
        .add("line", line.id.number.value())
        .add("sku", line.sku.text())
        .add("quantity", line.quantity.value());
}

void add(JsonObject &json, const model::Standing &standing)
{
    json.add("priority", standing.priority.value()).add("need_by", standing.needBy);
}

void addStored(JsonObject &json, std::int64_t stored) // what is not stored yet has no place to name
{
    if (stored != 0)
        json.add("stored", stored);
}

void addBatch(JsonObject &json, const model::BatchRef &batch, const model::Sku &sku)
{
    json.add("batch", batch.text()).add("sku", sku.text());
}

template <class Part, class Write> std::string arrayOf(const std::vector<Part> &parts, const Write &write)
{
    std::string text = "[";
    for (const auto &part : parts) {
        JsonObject json;
        write(json, part);
        text += text.size() == 1 ? "" : ",";
        text += json.text();
    }
    return text + ']';
}

std::string jsonOf(const std::vector<model::OrderPlaced::Line> &lines)
{
    return arrayOf(lines, [](JsonObject &json, const model::OrderPlaced::Line &placed) {
        json.add("line", placed.line.id.number.value())
            .add("sku", placed.line.sku.text())
            .add("quantity", placed.line.quantity.value());
        add(json, placed.standing);
        addStored(json, placed.stored);
    });
}

std::string jsonOf(const model::BatchHoldChanged::Hold &hold)
{
    JsonObject json;
    return json.addJson("on_hold", hold.onHold ? "true" : "false").add("note", hold.note.text()).text();
}

std::string jsonOf(const model::Pin &pin)
{
    JsonObject json;
    return json.addJson("pinned", pin.pinned ? "true" : "false").add("note", pin.note.text()).text();
}

std::string jsonOf(const model::Standing &standing)
{
    JsonObject json;
    add(json, standing);
    return json.text();
}

void addDecision(JsonObject &json, const model::Decision &decision, std::int64_t decided)
{
    if (decided != 0)
        json.add("decided", decided); // kept there
    else
        json.addJson("decision", encode(decision));
}

void write(JsonObject &json, const model::BatchCreated &e)
{
    addBatch(json, e.batch, e.sku);
    json.add("quantity", e.quantity.value()).add("eta", e.eta);
    addStored(json, e.stored);
}

void write(JsonObject &json, const model::BatchRemoved &e)
{
    addBatch(json, e.batch, e.sku);
    json.add("quantity", e.quantity.value()).add("eta", e.eta);
    addStored(json, e.stored);
}

void write(JsonObject &json, const model::BatchQuantityChanged &e)
{
    addBatch(json, e.batch, e.sku);
    json.add("was", e.was.value()).add("quantity", e.quantity.value());
}

void write(JsonObject &json, const model::BatchEtaChanged &e)
{
    addBatch(json, e.batch, e.sku);
    json.add("was", e.was).add("eta", e.eta);
}

void write(JsonObject &json, const model::BatchArrivalChanged &e)
{
    addBatch(json, e.batch, e.sku);
    json.add("was", e.was).add("arrived", e.arrived);
}

void write(JsonObject &json, const model::BatchHoldChanged &e)
{
    addBatch(json, e.batch, e.sku);
    json.addJson("was", jsonOf(e.was)).addJson("hold", jsonOf(e.hold));
}

void write(JsonObject &json, const model::OrderPlaced &e)
{
    json.add("order", e.order.text()).add("customer", e.customer.text()).addJson("lines", jsonOf(e.lines));
}

void write(JsonObject &json, const model::OrderLinesRemoved &e)
{
    json.add("order", e.order.text()).add("customer", e.customer.text()).addJson("lines", jsonOf(e.lines));
}

void write(JsonObject &json, const model::LineSplit &e)
{
    add(json, e.line);
    json.add("kept", e.kept.value()).addJson("parts", jsonOf(e.parts));
}

void write(JsonObject &json, const model::LineMerged &e)
{
    add(json, e.line);
    json.add("kept", e.kept.value()).addJson("parts", jsonOf(e.parts));
}

void write(JsonObject &json, const model::LineQuantityChanged &e)
{
    add(json, e.line);
    json.add("was", e.was.value());
}

void write(JsonObject &json, const model::LineStandingChanged &e)
{
    add(json, e.line);
    json.addJson("was", jsonOf(e.was)).addJson("standing", jsonOf(e.standing));
}

void write(JsonObject &json, const model::LineCancelled &e)
{
    add(json, e.line);
}

void write(JsonObject &json, const model::LineReinstated &e)
{
    add(json, e.line);
}

void write(JsonObject &json, const model::LinePinChanged &e)
{
    add(json, e.line);
    json.addJson("was", jsonOf(e.was)).addJson("pin", jsonOf(e.pin));
}

void write(JsonObject &json, const model::Allocated &e)
{
    add(json, e.line);
    json.add("batch", e.batch.text()).add("eta", e.eta).add("promised", e.promised);
    add(json, e.standing);
    json.add("turn", e.turn);
    if (e.pinned)
        json.addJson("pinned", "true");
    if (e.was)
        json.add("was_short", e.was->decided);
    addDecision(json, e.decision, e.decided);
}

void write(JsonObject &json, const model::Deallocated &e)
{
    add(json, e.line);
    json.add("batch", e.batch.text()).add("reason", wordOf(e.reason));
    add(json, e.standing);
    json.add("turn", e.turn).add("promised", e.promised).add("eta", e.eta);
    if (e.pinned)
        json.addJson("pinned", "true");
    if (e.decided != 0)
        json.add("decided", e.decided);
    if (e.now)
        json.add("now_short", e.now->decided);
}

void write(JsonObject &json, const model::OutOfStock &e)
{
    add(json, e.line);
    addDecision(json, e.decision, e.decided);
}

void write(JsonObject &json, const model::ShortageLifted &e)
{
    add(json, e.line);
    json.add("decided", e.decided);
}

void write(JsonObject &json, const model::PromiseSlipped &e)
{
    add(json, e.line);
    if (e.batch)
        json.add("batch", e.batch->text());
    else
        json.addJson("batch", "null");
    json.add("promised", e.promised).add("was", e.was).add("now", e.now);
}

void write(JsonObject &json, const model::SkuDescribed &e)
{
    json.add("sku", e.sku.text()).add("was", e.was.text()).add("description", e.description.text());
}

void write(JsonObject &json, const model::ReallocationFailed &e)
{
    add(json, e.line);
}

} // namespace

std::string encode(const model::Event &event)
{
    JsonObject json;
    std::visit([&](const auto &e) { write(json, e); }, event);
    return json.text();
}

std::string encode(const model::Decision &decision)
{
    const auto candidates = arrayOf(decision.candidates, [](JsonObject &json, const model::Candidate &c) {
        json.add("batch", c.batch.text())
            .add("eta", c.eta)
            .add("free", c.free)
            .add("verdict", wordOf(c.verdict));
        if (c.days != 0)
            json.add("days", c.days);
        if (!c.note.isEmpty())
            json.add("note", c.note.text());
    });
    JsonObject json;
    json.add("rule", wordOf(decision.rule)).addJson("candidates", candidates).add("more", decision.more);
    return json.text();
}

Subjects subjectsOf(const model::Event &event)
{
    const auto *sku = skuOf(event);
    const auto *batch = batchOf(event);
    const auto *line = lineOf(event);
    const auto *order = line ? &line->id.order : orderChangedBy(event);
    return {sku ? sku->text() : "", order ? order->text() : "", batch ? batch->text() : ""};
}

} // namespace app
