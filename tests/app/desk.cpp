#include "tests/app/desk.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace support {

using namespace model;

void Desk::init()
{
    QFETCH_GLOBAL(QString, storage);
    m_today = today;
    m_faults = {};
    m_storage = storageOf(storage, today);
    m_bus = std::make_unique<app::MessageBus>(
        [this](Date day, app::Intent intent) {
            return std::make_unique<FailingUnitOfWork>(m_storage->begin()(day, intent), m_faults);
        },
        app::Clock{[this] { return m_today; }, [this] { return app::Instant(m_today); }});
}

void Desk::stock(const char *reference, std::int64_t quantity, std::optional<Date> eta)
{
    done(app::CreateBatch{BatchRef::parse(reference).value(), "S"_sku, BatchQuantity::of(quantity).value(),
                          eta});
}

void Desk::order(const char *id, const std::vector<std::int64_t> &quantities, std::int64_t priority,
                 std::optional<Date> needBy)
{
    app::PlaceOrder order{OrderId::parse(id).value(), {}, {Priority::of(priority).value(), needBy}, {}};
    for (const auto quantity : quantities)
        order.lines.push_back({"S"_sku, LineQuantity::of(quantity).value()});
    done(order);
}

void Desk::serve(const char *id, std::int64_t quantity, std::int64_t priority)
{
    order(id, {quantity}, priority);
    done(app::AllocateOrder{OrderId::parse(id).value()});
}

void Desk::pin(const char *order, const char *note, std::int64_t number)
{
    done(app::PinLines{{id(order, number)}, Label::parse(note).value()});
}

LineId Desk::id(const char *order, std::int64_t number)
{
    return {OrderId::parse(order).value(), LineNumber::of(number).value()};
}

QString Desk::where(const char *order, std::int64_t number)
{
    const auto line = views().line(id(order, number));
    if (!line)
        return QStringLiteral("gone");
    return QString::fromStdString(line->batch.empty() ? std::string(wordOf(line->state)) : line->batch);
}

std::int64_t Desk::steps()
{
    std::int64_t last = 0;
    views().history({.limit = 1}, [&](const app::HistoryRow &row) { last = row.step; });
    return last;
}

std::vector<std::string> Desk::events(std::int64_t step)
{
    std::vector<std::string> types;
    views().history({.step = step == 0 ? steps() : step, .limit = 1000},
                    [&](const app::HistoryRow &row) { types.push_back(row.type); });
    std::ranges::reverse(types); // the newest came first
    return types;
}

std::vector<std::string> Desk::pieces(std::int64_t step)
{
    std::vector<std::string> told;
    views().history({.step = step == 0 ? steps() : step, .limit = 1000}, [&](const app::HistoryRow &row) {
        const auto facts = nlohmann::json::parse(row.payload);
        if (facts.contains("quantity"))
            told.push_back(row.type + ' ' + facts["quantity"].dump());
    });
    std::ranges::reverse(told); // the newest came first
    return told;
}

std::vector<std::string> Desk::exported()
{
    std::vector<std::string> rows;
    views().exportAllocations([&](const app::ExportedAllocation &row) {
        rows.push_back(row.order + ' ' + std::to_string(row.quantity) + ' ' + row.batch);
    });
    return rows;
}

} // namespace support
