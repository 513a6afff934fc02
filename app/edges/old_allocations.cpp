#include "app/edges/old_allocations.h"

#include "app/edges/csv_file.h"
#include "app/handlers.h"
#include "app/words.h"

namespace edges {

namespace {

void journal(app::UnitOfWork &work)
{
    for (const auto &event : work.takeEvents())
        work.journal().append(event, std::nullopt);
}

} // namespace

app::Answer<OldAllocations> OldAllocations::read(const std::string &path)
{
    const auto file = CsvFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    OldAllocations allocations;
    const auto reader = file->rows();
    while (const auto row = reader->next()) {
        if (*row)
            allocations.add({(*row)->fields.begin(), (*row)->fields.end()});
        else
            allocations.m_refused.push_back({{row->error().text}, "this row could not be read"});
    }
    return allocations;
}

void OldAllocations::add(std::vector<std::string> fields)
{
    fields.resize(std::max<std::size_t>(fields.size(), 4));
    auto order = model::OrderId::parse(fields[0]);
    auto sku = model::Sku::parse(fields[1]);
    const auto quantity = model::LineQuantity::parse(fields[2]);
    auto batch = model::BatchRef::parse(fields[3]);
    const auto *wrong = !order ? &order.error() : !sku ? &sku.error() : nullptr;
    if (!wrong)
        wrong = !quantity ? &quantity.error() : !batch ? &batch.error() : nullptr;
    if (wrong)
        m_refused.push_back({std::move(fields), app::sentence(*wrong)});
    else
        m_rows.push_back({std::move(fields), *std::move(order), *std::move(sku), *quantity, *std::move(batch),
                          std::nullopt});
}

/// All lines of an order together, for equal ones are told apart by their place among them.
void OldAllocations::place(app::UnitOfWork &work)
{
    std::map<model::OrderId, std::vector<Row *>> orders;
    for (auto &row : m_rows)
        orders[row.order].push_back(&row);
    for (auto &[order, rows] : orders) {
        app::PlaceOrder command{.order = order, .lines = {}, .standing = {}, .customer = {}};
        for (const auto *row : rows)
            command.lines.push_back({row->sku, row->quantity});
        const auto outcome = app::handle(command, work);
        if (!outcome)
            continue; // its rows have no number then, and are refused below
        const auto &placed = std::get<app::PlaceResult>(*outcome).lines;
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i]->number = placed[i].line.id.number;
        journal(work);
    }
}

std::vector<RejectedRow> OldAllocations::putInto(app::UnitOfWork &work)
{
    place(work);
    for (auto &row : m_rows) {
        if (!row.number) {
            m_refused.push_back({row.fields, "its order could not be read"});
            continue;
        }
        const auto outcome = app::handle(app::MoveLine{{row.order, *row.number}, row.batch}, work);
        if (!outcome)
            m_refused.push_back({row.fields, app::sentence(outcome.error())});
        journal(work);
    }
    return std::move(m_refused);
}

} // namespace edges
