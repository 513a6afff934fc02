#include "tests/properties/any_command.h"

#include "tests/support/rows.h"

namespace properties {

namespace {

using namespace model;

std::int64_t upTo(std::int64_t most)
{
    return any(0, most);
}

template <class Value> Value oneOf(const std::vector<Value> &values)
{
    return values[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(values.size()) - 1))];
}

Sku anySku()
{
    return Sku::parse(oneOf<std::string>({"CLOCK", "CLOCK", "CLOCK", "LAMP"})).value();
}

BatchRef anyBatch()
{
    return BatchRef::parse("b" + std::to_string(upTo(5))).value();
}

OrderId anyOrder()
{
    return OrderId::parse("o" + std::to_string(upTo(3))).value();
}

BatchQuantity anyStock()
{
    return BatchQuantity::of(upTo(20)).value();
}

BatchQuantity anyCount() // mostly too little for what is promised
{
    return BatchQuantity::of(upTo(upTo(2) == 0 ? 20 : 8)).value();
}

LineQuantity anyWanted()
{
    return LineQuantity::of(1 + upTo(9)).value();
}

Label anyLabel()
{
    return Label::parse(oneOf<std::string>({"", "damaged", "counted"})).value();
}

std::optional<Date> anyDay()
{
    const auto days = any(-5, 5);
    return days < -2 ? std::nullopt : std::optional(firstDay + std::chrono::days(days));
}

Standing anyStanding()
{
    return {Priority::of(oneOf<std::int64_t>({0, 5, 5, 9})).value(), anyDay()};
}

/// A batch there is, or now and then one that nobody knows.
BatchRef knownBatch(const app::Views &views)
{
    std::vector<BatchRef> batches;
    views.listBatches(
        {}, [&](const app::BatchRow &row) { batches.push_back(BatchRef::parse(row.batch).value()); });
    return batches.empty() || upTo(15) == 15 ? anyBatch() : oneOf(batches);
}

/// A line there is, or now and then one that nobody knows.
LineId anyLine(const app::Views &views)
{
    std::vector<LineId> lines;
    views.listLines({}, [&](const app::LineRow &row) {
        lines.push_back({OrderId::parse(row.order).value(), LineNumber::of(row.line).value()});
    });
    if (lines.empty() || upTo(15) == 15)
        return {anyOrder(), LineNumber::of(1 + upTo(4)).value()};
    return oneOf(lines);
}

std::vector<LineId> anyLines(const app::Views &views)
{
    std::vector<LineId> lines{anyLine(views)};
    if (upTo(2) == 0)
        lines.push_back(anyLine(views));
    return lines;
}

app::Command anyPlacing()
{
    app::PlaceOrder order{anyOrder(), {}, anyStanding(), anyLabel()};
    for (auto n = 1 + upTo(2); n > 0; --n)
        order.lines.push_back({anySku(), anyWanted()});
    return order;
}

app::Command anyImportOfBatches()
{
    std::deque<std::expected<app::ImportedBatch, app::RefusedRow>> rows;
    for (std::int64_t row = 2; row < 4; ++row)
        rows.push_back(app::ImportedBatch{row, anyBatch(), anySku(), anyStock(), anyDay(), anyLabel()});
    return app::ImportBatches{std::make_shared<support::Rows<app::ImportedBatch>>(std::move(rows))};
}

app::Command anyImportOfOrders()
{
    std::deque<std::expected<app::ImportedLine, app::RefusedRow>> rows;
    for (std::int64_t row = 2; row < 5; ++row) {
        const auto number = upTo(3) == 0 ? std::optional(LineNumber::of(1 + upTo(5)).value()) : std::nullopt;
        rows.push_back(app::ImportedLine{row, anyOrder(), number, anySku(), anyWanted(), anyStanding(),
                                         anyLabel(), anyLabel()});
    }
    return app::ImportOrders{std::make_shared<support::Rows<app::ImportedLine>>(std::move(rows)),
                             upTo(1) == 1};
}

app::Command aboutStock(const app::Views &views)
{
    switch (upTo(8)) {
    case 0:
    case 1:
    case 2: return app::CreateBatch{anyBatch(), anySku(), anyStock(), anyDay()};
    case 3:
    case 8: return app::ChangeBatchQuantity{knownBatch(views), anyCount(), upTo(1) == 0};
    case 4: return app::ChangeBatchEta{knownBatch(views), anyDay().value_or(firstDay)};
    case 5:
        return app::ReceiveBatch{knownBatch(views), upTo(1) == 0 ? std::nullopt : std::optional(anyCount()),
                                 upTo(2) == 0};
    case 6: return app::HoldBatch{knownBatch(views), anyLabel()};
    default: return app::UnholdBatch{knownBatch(views)};
    }
}

app::Command aboutOrders(const app::Views &views)
{
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2: return anyPlacing();
    case 3: return app::Cancel{anyLines(views)};
    case 4: return app::CancelOrder{anyOrder()};
    case 5: return app::SplitLine{anyLine(views), {LineQuantity::of(1 + upTo(4)).value()}};
    case 6:
        return app::ChangeLine{.line = anyLine(views),
                               .quantity = upTo(1) == 0 ? std::nullopt : std::optional(anyWanted()),
                               .needBy = anyDay(),
                               .priority = Priority::of(oneOf<std::int64_t>({0, 5, 9})).value()};
    case 7: return app::UnpinLines{anyLines(views)};
    default: return app::PinLines{anyLines(views), anyLabel()};
    }
}

app::Command aboutAllocations(const app::Views &views)
{
    switch (upTo(9)) {
    case 0: return app::Allocate{anyOrder(), anySku(), anyWanted()};
    case 1: return app::AllocateLines{anyLines(views)};
    case 2: return app::AllocateOrder{anyOrder()};
    case 3: return app::AllocateWaiting();
    case 4: return app::Deallocate{anyLines(views)};
    case 5: return app::DeallocateOrder{anyOrder()};
    case 6: return app::MoveLines{anyLines(views), knownBatch(views)};
    case 7: return app::MoveLine{anyLine(views), knownBatch(views)};
    case 8: return app::ImprovePromises{upTo(1) == 0 ? std::nullopt : std::optional(anySku())};
    default: {
        const auto line = anyLine(views);
        const auto other = anyLine(views);
        return app::FollowWayOut{
            line,
            {app::Deallocate{{other}}, app::MoveLine{line, knownBatch(views)}, app::AllocateLines{{other}}}};
    }
    }
}

} // namespace

app::Command anyCommand(const app::Views &views)
{
    const auto what = upTo(40);
    if (what == 0)
        return app::RebuildViews();
    if (what == 1)
        return anyImportOfBatches();
    if (what < 4)
        return anyImportOfOrders();
    if (what < 14)
        return aboutStock(views);
    return what < 25 ? aboutOrders(views) : aboutAllocations(views);
}

std::vector<app::Command> beginning()
{
    std::vector<app::Command> commands;
    for (auto n = any(1, 3); n > 0; --n) {
        commands.emplace_back(app::CreateBatch{anyBatch(), anySku(), anyStock(), anyDay()});
        commands.push_back(anyPlacing());
    }
    commands.emplace_back(app::AllocateWaiting());
    return commands;
}

app::Command again(const app::Command &command)
{
    if (const auto *batches = std::get_if<app::ImportBatches>(&command))
        return app::ImportBatches{std::make_shared<support::Rows<app::ImportedBatch>>(
            dynamic_cast<const support::Rows<app::ImportedBatch> &>(*batches->source).fromTheBeginning())};
    if (const auto *orders = std::get_if<app::ImportOrders>(&command))
        return app::ImportOrders{
            std::make_shared<support::Rows<app::ImportedLine>>(
                dynamic_cast<const support::Rows<app::ImportedLine> &>(*orders->source).fromTheBeginning()),
            orders->allocate};
    return command;
}

} // namespace properties
