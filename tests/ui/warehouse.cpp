#include "tests/ui/warehouse.h"

#include <algorithm>
#include <array>
#include <map>

namespace support {

namespace {

std::optional<model::Date> day(const char *text)
{
    return text ? std::optional(model::parseDate(text).value()) : std::nullopt;
}

const app::BatchRow &batchNamed(const app::Changes &records, const std::string &name)
{
    return *std::ranges::find(records.batches, name, &app::BatchRow::batch);
}

} // namespace

app::LineRow lineRow(const char *order, int line, const char *sku, int quantity, const char *needBy)
{
    app::LineRow row;
    row.order = order;
    row.line = line;
    row.sku = sku;
    row.quantity = quantity;
    row.needBy = day(needBy);
    return row;
}

app::LineRow allocated(app::LineRow line, const app::BatchRow &batch, const char *promised)
{
    line.state = app::LineState::Allocated;
    line.batch = batch.batch;
    line.eta = batch.eta;
    line.promised = day(promised);
    return line;
}

app::BatchRow batchRow(const char *batch, const char *sku, int quantity, const char *eta)
{
    app::BatchRow row;
    row.batch = batch;
    row.sku = sku;
    row.quantity = quantity;
    row.eta = row.firstEta = day(eta);
    row.state = eta ? app::BatchState::Expected : app::BatchState::InWarehouse;
    return row;
}

std::vector<app::SkuRow> summed(const app::Changes &records, std::vector<app::SkuRow> skus)
{
    std::map<std::string, app::SkuRow *> bySku;
    for (auto &sku : skus)
        bySku[sku.sku] = &sku;
    for (const auto &batch : records.batches) {
        auto &sku = *bySku.at(batch.sku);
        (batch.eta && !batch.arrived ? sku.incoming : sku.inWarehouse) += batch.quantity;
        sku.onHold += batch.state == app::BatchState::OnHold ? batch.quantity : 0;
        sku.allocated += batch.allocated;
        ++sku.batches;
    }
    for (const auto &line : records.lines) {
        auto &sku = *bySku.at(line.sku);
        sku.waiting += line.state == app::LineState::Waiting ? line.quantity : 0;
        sku.shortPieces += line.state == app::LineState::Short ? line.quantity : 0;
        ++sku.lines;
    }
    return skus;
}

app::Changes typicalWarehouse()
{
    app::Changes records;
    records.batches = {batchRow("OPEN-85123A", "85123A", 180),
                       batchRow("PO-1104-85123A", "85123A", 60, "2026-04-28"),
                       batchRow("PO-1105-85123A", "85123A", 216, "2026-05-18"),
                       batchRow("SHIP-07", "85123A", 120, "2026-05-26"),
                       batchRow("PO-1106-85123A", "85123A", 90, "2026-06-19"),
                       batchRow("RET-0509-85123A", "85123A", 12),
                       batchRow("OPEN-22423", "22423", 40),
                       batchRow("PO-1105-22423", "22423", 120, "2026-05-18"),
                       batchRow("PO-1105-47566", "47566", 210, "2026-05-20"),
                       batchRow("OPEN-71053", "71053", 43),
                       batchRow("OPEN-22197", "22197", 1190)};
    records.batches[1].state = app::BatchState::Overdue;
    records.batches[3].firstEta = day("2026-05-20");
    records.batches[5].state = app::BatchState::OnHold;
    records.batches[5].note = "damaged";
    const auto serve = [&](app::LineRow line, const char *batch, const char *promised) {
        records.lines.push_back(allocated(std::move(line), batchNamed(records, batch), promised));
    };
    const std::array<int, 6> inWarehouse = {32, 12, 8, 50, 34, 30};
    for (int i = 0; i < 6; ++i)
        serve(lineRow("552811", i + 1, "85123A", inWarehouse[static_cast<std::size_t>(i)],
                      i % 2 ? "2026-05-20" : nullptr),
              "OPEN-85123A", "2026-05-12");
    serve(lineRow("552831", 2, "85123A", 24, "2026-05-20"), "PO-1105-85123A", "2026-05-18");
    serve(lineRow("552843", 1, "85123A", 32, "2026-05-20"), "PO-1105-85123A", "2026-05-18");
    serve(lineRow("552867", 3, "85123A", 32, "2026-05-20"), "PO-1105-85123A", "2026-05-18");
    records.lines.back().pinned = true;
    serve(lineRow("552877", 9, "85123A", 62, "2026-05-24"), "PO-1105-85123A", "2026-05-18");
    serve(lineRow("552945", 1, "85123A", 50, "2026-05-25"), "PO-1105-85123A", "2026-05-18");
    serve(lineRow("552954", 6, "85123A", 30, "2026-05-27"), "PO-1104-85123A", "2026-05-12");
    serve(lineRow("552972", 2, "85123A", 20), "PO-1104-85123A", "2026-05-12");
    serve(lineRow("553010", 1, "85123A", 32, "2026-05-24"), "SHIP-07", "2026-05-26");
    serve(lineRow("552880", 3, "85123A", 24, "2026-05-30"), "SHIP-07", "2026-05-26");
    serve(lineRow("553002", 4, "85123A", 24, "2026-06-01"), "SHIP-07", "2026-05-26");
    serve(lineRow("552990", 1, "85123A", 60, "2026-06-20"), "PO-1106-85123A", "2026-06-19");
    serve(lineRow("552819", 1, "22423", 40, "2026-05-15"), "OPEN-22423", "2026-05-12");
    serve(lineRow("552850", 1, "22423", 120, "2026-05-22"), "PO-1105-22423", "2026-05-18");
    serve(lineRow("552949", 5, "47566", 50, "2026-05-24"), "PO-1105-47566", "2026-05-20");
    serve(lineRow("552800", 1, "22197", 876, "2026-05-14"), "OPEN-22197", "2026-05-12");
    for (auto line :
         {lineRow("552880", 4, "22423", 12, "2026-05-23"), lineRow("552888", 1, "22423", 24, "2026-05-26")}) {
        line.state = app::LineState::Short;
        records.lines.push_back(line);
    }
    records.lines.push_back(lineRow("553002", 2, "22197", 100, "2026-05-25"));
    records.lines.push_back(lineRow("553031", 1, "85123A", 10, "2026-05-28"));
    records.lines.push_back(lineRow("553035", 1, "85123A", 12, "2026-05-29"));
    records.lines.push_back(lineRow("553036", 1, "71053", 6));
    records.lines.push_back(lineRow("552790", 1, "47566", 6, "2026-05-10"));
    records.lines.back().state = app::LineState::Cancelled;
    for (std::size_t i = 0; i < records.lines.size(); ++i) {
        auto &line = records.lines[i];
        line.stored = static_cast<std::int64_t>(i + 1);
        line.customer = i % 3 ? "13069" : "15953, United Kingdom";
        for (auto &batch : records.batches)
            batch.allocated += line.batch == batch.batch ? line.quantity : 0;
    }
    for (std::size_t i = 0; i < records.batches.size(); ++i)
        records.batches[i].stored = static_cast<std::int64_t>(i + 1);
    const std::pair<const char *, const char *> names[] = {{"85123A", "White hanging heart T-light holder"},
                                                           {"22423", "Regency cakestand 3 tier"},
                                                           {"47566", "Party bunting"},
                                                           {"71053", "White metal lantern"},
                                                           {"22197", "Small popcorn holder"}};
    std::vector<app::SkuRow> skus;
    for (const auto &[sku, description] : names) {
        skus.emplace_back().sku = sku;
        skus.back().description = description;
    }
    records.skus = summed(records, std::move(skus));
    return records;
}

app::Changes crowdedSku()
{
    app::Changes records;
    const auto firstDay = model::parseDate("2026-05-12").value();
    for (int b = 0; b < 200; ++b) {
        auto batch = batchRow(("PO-" + std::to_string(1'000 + b)).c_str(), "85123A", 90 + b % 7 * 40);
        if (b > 12) {
            batch.eta = batch.firstEta = firstDay + std::chrono::days(b % 11 ? b / 2 - 8 : b % 20);
            batch.state = *batch.eta < firstDay ? app::BatchState::Overdue : app::BatchState::Expected;
        }
        batch.stored = b + 1;
        records.batches.push_back(batch);
    }
    for (int i = 0; i < 3'000; ++i) {
        auto row = lineRow(std::to_string(552'000 + i).c_str(), 1, "85123A", 1 + i % 12);
        row.needBy = i % 9 ? std::optional(firstDay + std::chrono::days(i % 80)) : std::nullopt;
        row.stored = i + 1;
        auto &batch = records.batches[static_cast<std::size_t>(i % 200)];
        if (i % 13 && batch.free() >= row.quantity) {
            row = allocated(std::move(row), batch, nullptr);
            batch.allocated += row.quantity;
        }
        records.lines.push_back(std::move(row));
    }
    std::vector<app::SkuRow> skus;
    skus.emplace_back().sku = "85123A";
    skus.back().description = "White hanging heart T-light holder";
    records.skus = summed(records, std::move(skus));
    return records;
}

app::Preview laterShip(int dayOfMay)
{
    const auto eta = model::parseDate("2026-05-" + std::to_string(dayOfMay)).value();
    const auto was = *day("2026-05-18");
    const auto batch = model::BatchRef::parse("PO-1105-85123A").value();
    app::EtaResult result{batch, was, eta, {}};
    app::Preview preview;
    preview.events.push_back(model::BatchEtaChanged{batch, model::Sku::parse("85123A").value(), was, eta});
    for (const auto &row : typicalWarehouse().lines) {
        if (row.batch != batch.text())
            continue;
        const model::OrderLine line{
            {model::OrderId::parse(row.order).value(), model::LineNumber::of(row.line).value()},
            model::Sku::parse(row.sku).value(),
            model::LineQuantity::of(row.quantity).value()};
        preview.events.push_back(model::PromiseSlipped{line, batch, was, was, eta});
    }
    preview.outcome = app::Result(result);
    return preview;
}

app::Preview smallerShip()
{
    const auto ship = model::BatchRef::parse("SHIP-07").value();
    const auto line = [](const char *order, int number, int pieces) {
        return model::OrderLine{{model::OrderId::parse(order).value(), model::LineNumber::of(number).value()},
                                model::Sku::parse("85123A").value(),
                                model::LineQuantity::of(pieces).value()};
    };
    const auto moving = line("553010", 1, 32);
    const auto failing = line("552880", 3, 24);
    const auto lost = [&](const model::OrderLine &taken) {
        return model::Deallocated{.line = taken,
                                  .batch = ship,
                                  .reason = model::DeallocationReason::Displaced,
                                  .standing = {},
                                  .eta = *day("2026-05-26")};
    };
    const auto pieces = [](int count) { return model::BatchQuantity::of(count).value(); };
    return {.outcome = app::Result(app::QuantityResult{ship, pieces(120), pieces(60), {}, {}}),
            .events = {lost(moving), lost(failing),
                       model::Allocated{moving,
                                        model::BatchRef::parse("PO-1106-85123A").value(),
                                        *day("2026-06-19"),
                                        *day("2026-05-26"),
                                        {}},
                       model::OutOfStock{failing}},
            .consequences = 7};
}

app::Changes crowdedWarehouse(int lines)
{
    constexpr int skuCount = 3'651;
    constexpr int batchesOfSku = 5;
    app::Changes records;
    const auto firstDay = model::parseDate("2026-05-01").value();
    std::vector<app::SkuRow> skus;
    for (int s = 0; s < skuCount; ++s) {
        auto &sku = skus.emplace_back();
        sku.sku = std::to_string(20'000 + s * 7) + (s % 5 ? "" : "A");
        sku.description
            = "Assorted colour bird ornament with a rather long name, number " + std::to_string(s);
        for (int b = 0; b < batchesOfSku; ++b) {
            const auto name = (b ? "PO-110" + std::to_string(b) + "-" : "OPEN-") + sku.sku;
            auto batch = batchRow(name.c_str(), sku.sku.c_str(), 10'000 + b * 2'500);
            if (b) {
                batch.eta = batch.firstEta = firstDay + std::chrono::days(b * 9);
                batch.state = b == 1 ? app::BatchState::Overdue : app::BatchState::Expected;
            }
            batch.stored = static_cast<std::int64_t>(records.batches.size()) + 1;
            records.batches.push_back(std::move(batch));
        }
    }
    for (int i = 0; i < lines; ++i) {
        const auto s = (i * 31 + i / 7) % skuCount;
        auto row = lineRow(std::to_string(536'365 + i / 18).c_str(), i % 18 + 1,
                           skus[static_cast<std::size_t>(s)].sku.c_str(), 1 + i % 144);
        row.needBy = i % 9 ? std::optional(firstDay + std::chrono::days(i % 61)) : std::nullopt;
        row.customer = std::to_string(12'000 + i % 4'300);
        row.stored = i + 1;
        auto &batch = records.batches[static_cast<std::size_t>(s * batchesOfSku + i % batchesOfSku)];
        if (i % 11 == 0) {
            row.state = i % 22 ? app::LineState::Short : app::LineState::Waiting;
        } else if (batch.free() >= row.quantity) {
            row = allocated(std::move(row), batch, nullptr);
            row.promised = batch.eta.value_or(firstDay + std::chrono::days(11));
            batch.allocated += row.quantity;
        }
        records.lines.push_back(std::move(row));
    }
    records.skus = summed(records, std::move(skus));
    return records;
}

} // namespace support
