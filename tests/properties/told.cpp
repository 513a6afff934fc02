#include "tests/properties/told.h"

#include "app/event_codec.h"
#include "app/why.h"
#include "app/words.h"

#include <sstream>

namespace properties {

namespace {

using Day = std::optional<model::Date>;

std::string text(const Day &day)
{
    return day ? model::isoText(*day) : "-";
}

void tellLine(std::ostream &out, const app::LineRow &row)
{
    out << row.order << '/' << row.line << ' ' << row.quantity << " x " << row.sku << ' ' << wordOf(row.state)
        << ' ' << row.batch << " eta " << text(row.eta) << " promised " << text(row.promised) << " need-by "
        << text(row.needBy) << " priority " << row.priority << " for " << row.customer
        << (row.pinned ? " pinned" : "") << " key " << row.stored << '\n';
}

void tellBatch(std::ostream &out, const app::BatchRow &row)
{
    out << row.batch << ' ' << row.quantity << " x " << row.sku << " allocated " << row.allocated << " eta "
        << text(row.eta) << " first " << text(row.firstEta) << " arrived " << text(row.arrived) << ' '
        << wordOf(row.state) << ' ' << row.note << " key " << row.stored << '\n';
}

void tellSku(std::ostream &out, const app::SkuRow &row)
{
    out << row.sku << " (" << row.description << ") here " << row.inWarehouse << " incoming " << row.incoming
        << " on hold " << row.onHold << " allocated " << row.allocated << " waiting " << row.waiting
        << " short " << row.shortPieces << " batches " << row.batches << " lines " << row.lines << '\n';
}

void tellOrder(std::ostream &out, const app::OrderRow &row)
{
    out << row.order << " for " << row.customer << ' ' << row.lines << ' ' << row.allocated << ' '
        << row.shortLines << ' ' << row.waiting << ' ' << row.cancelled << '\n';
}

void tellWhy(std::ostream &out, const model::LineId &line, app::UnitOfWork &work)
{
    const auto why = app::why(line, work);
    if (!why)
        return;
    const auto name = [](const auto &batch) { return batch ? batch->text() : "-"; };
    out << "why " << line.order.text() << '/' << line.number.value() << ' ' << name(why->chosen) << ' '
        << (why->decision ? app::encode(*why->decision) : "undecided") << " by "
        << (why->cause ? why->cause->id : 0) << " today " << name(why->today.chosen)
        << (why->today.differs ? " differs" : "");
    for (const auto &holder : why->holders)
        out << ' ' << holder.line.id.order.text() << '/' << holder.line.id.number.value() << ' '
            << holder.pin.note.text();
    const auto *found = work.orders().find(line.order)->find(line.number);
    out << " note " << found->pin.note.text() << " first " << found->firstQuantity.value() << '\n';
}

} // namespace

std::string told(const app::Views &views, app::MessageBus &bus)
{
    std::ostringstream out;
    const auto counts = views.counts();
    out << counts.batches << ' ' << counts.lines << ' ' << counts.orders << ' ' << counts.skus << '\n';
    std::vector<model::LineId> lines;
    views.listBatches({}, [&](const app::BatchRow &row) { tellBatch(out, row); });
    views.listBatches({}, [&](const app::BatchRow &row) {
        out << row.batch << " serves:\n";
        for (const auto &held : views.heldBy(model::BatchRef::parse(row.batch).value()))
            tellLine(out, held);
    });
    views.listLines({}, [&](const app::LineRow &row) {
        tellLine(out, row);
        lines.push_back({model::OrderId::parse(row.order).value(), model::LineNumber::of(row.line).value()});
    });
    views.listOrders({}, [&](const app::OrderRow &row) { tellOrder(out, row); });
    views.listSkus({}, [&](const app::SkuRow &row) { tellSku(out, row); });
    views.listShortages({}, [&](const app::ShortageRow &row) {
        out << row.line.order << '/' << row.line.line << " misses " << row.missing << " of "
            << row.largestFree << '\n';
    });
    views.exportAllocations([&](const app::ExportedAllocation &row) {
        out << row.order << ',' << row.sku << ',' << row.quantity << ',' << row.batch << '\n';
    });
    const auto far = std::chrono::days(10'000);
    const auto day = model::parseDate("2026-01-15").value();
    views.brokenPromises(day - far, day + far, [&](const app::BrokenPromiseRow &row) {
        out << "broken " << row.order << '/' << row.line << ' ' << row.batch << ' ' << text(row.promised)
            << ' ' << text(row.was) << ' ' << text(row.now) << ' ' << row.step << '\n';
    });
    const auto failed = bus.ask([&](app::UnitOfWork &work) {
        for (const auto &line : lines)
            tellWhy(out, line, work);
    });
    if (failed)
        out << "failed: " << failed->detail << '\n';
    return out.str();
}

std::int64_t lastStep(const app::Views &views)
{
    std::int64_t step = 0;
    views.history({.limit = 1}, [&](const app::HistoryRow &row) { step = row.step; });
    return step;
}

} // namespace properties
