#include "tests/ui/past.h"

#include "app/event_codec.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace support {

namespace {

model::Date day(const char *text)
{
    return model::parseDate(text).value();
}

model::OrderLine line(const char *order, int number, const char *sku, int quantity)
{
    return {{model::OrderId::parse(order).value(), model::LineNumber::of(number).value()},
            model::Sku::parse(sku).value(),
            model::LineQuantity::of(quantity).value()};
}

model::BatchRef batch(const char *name)
{
    return model::BatchRef::parse(name).value();
}

model::Label label(const char *text)
{
    return model::Label::parse(text).value();
}

model::BatchQuantity pieces(int number)
{
    return model::BatchQuantity::of(number).value();
}

model::Deallocated lost(const model::OrderLine &line, const char *from)
{
    return {
        .line = line, .batch = batch(from), .reason = model::DeallocationReason::Displaced, .standing = {}};
}

model::Allocated served(const model::OrderLine &line, const char *from, const char *promised)
{
    return {.line = line, .batch = batch(from), .eta = {}, .promised = day(promised), .standing = {}};
}

} // namespace

app::HistoryRow entry(std::int64_t id, std::int64_t step, const char *at, const char *command,
                      const model::Event &event)
{
    const auto time = QDateTime::fromString(QString::fromUtf8(at), Qt::ISODate);
    return {.id = id,
            .at = app::Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch())),
            .step = step,
            .actor = "ana",
            .via = "desktop",
            .command = command,
            .cause = {},
            .type = std::string(app::typeOf(event)),
            .payload = app::encode(event)};
}

std::vector<app::HistoryRow> typicalPast()
{
    const auto sku = model::Sku::parse("85123A").value();
    const auto heart = line("552945", 1, "85123A", 32);
    const auto other = line("552972", 2, "85123A", 18);
    const auto stand = line("552880", 4, "22423", 12);
    std::vector<app::HistoryRow> rows{
        entry(21, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity",
              model::BatchQuantityChanged{batch("PO-1105-85123A"), sku, pieces(216), pieces(120)}),
        entry(22, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity", lost(heart, "PO-1105-85123A")),
        entry(23, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity", lost(other, "PO-1105-85123A")),
        entry(24, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity", served(heart, "SHIP-07", "2026-05-26")),
        entry(25, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity",
              model::PromiseSlipped{heart, batch("SHIP-07"), day("2026-05-18"), day("2026-05-18"),
                                    day("2026-05-26")}),
        entry(26, 9, "2026-05-12T11:44:00", "ChangeBatchQuantity", model::OutOfStock{.line = other}),
        entry(20, 8, "2026-05-12T09:31:00", "Undo",
              model::BatchHoldChanged{batch("SHIP-07"), sku, {true, label("")}, {}}),
        entry(19, 7, "2026-05-12T09:30:00", "HoldBatch",
              model::BatchHoldChanged{batch("SHIP-07"), sku, {}, {true, label("papers are missing")}}),
        entry(14, 6, "2026-05-12T09:14:00", "AllocateWaiting",
              served(line("552867", 3, "85123A", 32), "PO-1105-85123A", "2026-05-18")),
        entry(15, 6, "2026-05-12T09:14:00", "AllocateWaiting", model::OutOfStock{.line = stand}),
        entry(12, 5, "2026-05-11T16:20:00", "PinLines",
              model::LinePinChanged{line("552867", 3, "85123A", 32), {}, {true, label("customer collects")}}),
        entry(11, 4, "2026-05-11T15:02:00", "ChangeBatchEta",
              model::BatchEtaChanged{batch("SHIP-07"), sku, day("2026-05-20"), day("2026-05-26")}),
        entry(10, 3, "2026-05-11T14:40:00", "PlaceOrder",
              model::OrderPlaced{model::OrderId::parse("552945").value(), label("15953"), {{heart, {}, 1}}})};
    std::ranges::sort(rows, std::greater(), &app::HistoryRow::id);
    for (auto &row : rows) {
        row.takesBack = row.step == 8 ? 7 : 0;
        row.stands = row.step != 7;
        if (row.step == 3 || row.step == 4)
            row.via = "terminal";
        row.cause = row.id > 21 ? std::optional<std::int64_t>(21) : std::nullopt;
    }
    return rows;
}

std::vector<app::WayOut> typicalWays()
{
    using enum app::WayOut::Kind;
    const auto stand = line("552880", 4, "22423", 12);
    const auto wide = line("552819", 1, "22423", 40);
    const auto parts = [](std::initializer_list<int> numbers) {
        std::vector<model::LineQuantity> quantities;
        for (const auto number : numbers)
            quantities.push_back(model::LineQuantity::of(number).value());
        return quantities;
    };
    app::WayOut split{.kind = Split, .command = {stand.id, {app::SplitLine{stand.id, parts({8, 4})}}}};
    split.when = day("2026-05-18");
    app::WayOut wait{.kind = Wait, .command = {stand.id, {}}};
    wait.unserved = 12;
    wait.when = day("2026-05-26");
    wait.waitsFor = batch("SHIP-07");
    app::WayOut reduce{.kind = Reduce,
                       .command = {stand.id,
                                   {app::ChangeLine{.line = stand.id, .quantity = parts({8}).front()},
                                    app::AllocateLines{{stand.id}}}}};
    reduce.unserved = 4;
    reduce.when = day("2026-05-18");
    app::WayOut aside{.kind = MoveAside,
                      .command = {stand.id,
                                  {app::MoveLine{wide.id, batch("PO-1105-22423")},
                                   app::MoveLine{stand.id, batch("OPEN-22423")}}}};
    aside.when = day("2026-05-12");
    aside.worsened = {{wide, day("2026-05-12"), day("2026-05-18")}};
    aside.daysSlipped = 6;
    const auto a = line("552850", 1, "22423", 120), b = line("552851", 1, "22423", 6),
               c = line("552852", 1, "22423", 6);
    app::WayOut take{.kind = Take,
                     .command
                     = {stand.id,
                        {app::Deallocate{{a.id, b.id, c.id}}, app::MoveLine{stand.id, batch("PO-1105-22423")},
                         app::AllocateLines{{a.id, b.id, c.id}}}}};
    take.when = day("2026-05-25");
    take.worsened = {{a, day("2026-05-18"), std::nullopt},
                     {b, day("2026-05-18"), day("2026-06-19")},
                     {c, day("2026-05-18"), day("2026-05-20")}};
    return {split, wait, reduce, aside, take};
}

} // namespace support
