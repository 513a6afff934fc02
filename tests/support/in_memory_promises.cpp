#include "tests/support/in_memory_views.h"

#include <algorithm>

namespace support {

void InMemoryViews::brokenPromises(model::Date from, model::Date to,
                                   const app::Sink<app::BrokenPromiseRow> &sink) const
{
    for (const auto &entry : m_data.journal) {
        const auto *slip = std::get_if<model::PromiseSlipped>(&entry.event);
        if (!slip || slip->promised < from || slip->promised > to || !m_data.stands(entry.step))
            continue;
        if (const auto held = m_data.held.find(slip->line.id); held != m_data.held.end()) {
            const auto holder = batch(held->second.batch);
            if (const auto came = holder->arrived ? holder->arrived : holder->eta;
                came && *came <= slip->promised)
                continue; // made good
        }
        const auto &step = m_data.steps[static_cast<std::size_t>(entry.step - 1)];
        sink({slip->line.id.order.text(), slip->line.id.number.value(), slip->line.sku.text(),
              slip->line.quantity.value(), slip->batch ? slip->batch->text() : "", slip->promised, slip->was,
              slip->now, entry.id, entry.step, step.command, step.actor});
    }
    std::vector<app::LineRow> late;
    const auto isOverdue = [this](const app::LineRow &line) {
        const auto holder = batch(model::BatchRef::parse(line.batch).value());
        return holder->eta && !holder->arrived && *holder->eta < m_data.today;
    };
    listLines({}, [&](const app::LineRow &row) {
        if (row.promised && *row.promised >= from && *row.promised <= to && *row.promised < m_data.today
            && isOverdue(row))
            late.push_back(row);
    });
    std::ranges::stable_sort(late, {}, [](const app::LineRow &row) { return *row.promised; });
    for (const auto &row : late)
        sink({.order = row.order,
              .line = row.line,
              .sku = row.sku,
              .quantity = row.quantity,
              .batch = row.batch,
              .promised = *row.promised,
              .was = *row.eta,
              .now = m_data.today});
}

} // namespace support
