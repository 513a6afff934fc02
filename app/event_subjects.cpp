#include "app/event_subjects.h"

#include <type_traits>

namespace app {

const model::Sku *skuOf(const model::Event &event)
{
    return std::visit(
        [](const auto &e) -> const model::Sku * {
            if constexpr (requires { e.sku; })
                return &e.sku;
            else if constexpr (requires { e.line.sku; })
                return &e.line.sku;
            else
                return nullptr;
        },
        event);
}

const model::BatchRef *batchOf(const model::Event &event)
{
    return std::visit(
        [](const auto &e) -> const model::BatchRef * {
            if constexpr (requires {
                              { e.batch } -> std::convertible_to<const model::BatchRef &>;
                          })
                return &e.batch;
            else if constexpr (requires { e.batch.has_value(); })
                return e.batch ? &*e.batch : nullptr;
            else
                return nullptr;
        },
        event);
}

const model::OrderLine *lineOf(const model::Event &event)
{
    return std::visit(
        [](const auto &e) -> const model::OrderLine * {
            if constexpr (requires { e.line.id; })
                return &e.line;
            else
                return nullptr;
        },
        event);
}

std::vector<model::LineId> linesOf(const model::Event &event)
{
    std::vector<model::LineId> lines;
    if (const auto *line = lineOf(event))
        lines.push_back(line->id);
    const auto add = [&](const std::vector<model::OrderPlaced::Line> &placed) {
        for (const auto &one : placed)
            lines.push_back(one.line.id);
    };
    if (const auto *placed = std::get_if<model::OrderPlaced>(&event))
        add(placed->lines);
    else if (const auto *removed = std::get_if<model::OrderLinesRemoved>(&event))
        add(removed->lines);
    else if (const auto *split = std::get_if<model::LineSplit>(&event))
        add(split->parts);
    else if (const auto *merged = std::get_if<model::LineMerged>(&event))
        add(merged->parts);
    return lines;
}

const model::OrderId *orderChangedBy(const model::Event &event)
{
    using namespace model;
    return std::visit(
        [](const auto &e) -> const OrderId * {
            using E = std::remove_cvref_t<decltype(e)>;
            if constexpr (requires { e.order; })
                return &e.order;
            else if constexpr (std::is_same_v<E, LineSplit> || std::is_same_v<E, LineMerged>
                               || std::is_same_v<E, LineQuantityChanged>
                               || std::is_same_v<E, LineStandingChanged> || std::is_same_v<E, LineCancelled>
                               || std::is_same_v<E, LineReinstated> || std::is_same_v<E, LinePinChanged>)
                return &e.line.id.order;
            else
                return nullptr;
        },
        event);
}

} // namespace app
