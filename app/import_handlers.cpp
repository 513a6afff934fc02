#include "app/handlers.h"

#include "app/allocating.h"
#include "app/finding.h"
#include "app/import_rows.h"
#include "app/mentions.h"
#include "model/allocation_rule.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

void describe(const std::map<model::Sku, model::Label> &descriptions, UnitOfWork &work)
{
    for (const auto &[sku, description] : descriptions)
        if (work.catalogue().description(sku) != description)
            work.catalogue().describe(sku, description);
}

/// Places the rows of a file of order lines, and remembers what they ask for.
class LineImport
{
public:
    LineImport(UnitOfWork &work, ImportResult &result, bool remember)
        : m_work(work)
        , m_result(result)
        , m_remember(remember)
    {
    }

    std::optional<RefusedRow> take(const ImportedLine &row)
    {
        auto &order = orderFor(row.order, row.customer, m_work);
        const auto placed = place(order, row);
        if (!placed)
            return conflict(row.row, placed.error());
        ++(placed->isNew ? m_result.created : m_result.unchanged);
        if (!row.description.isEmpty())
            m_descriptions.insert_or_assign(row.sku, row.description);
        if (m_remember && !placed->line.cancelled && !placed->line.pin.pinned)
            m_demands.push_back(demandOf(placed->line));
        return std::nullopt;
    }

    const std::map<model::Sku, model::Label> &descriptions() const { return m_descriptions; }

    bool allocate(Bulk &bulk)
    {
        std::ranges::stable_sort(m_demands, model::isServedBefore);
        std::int64_t done = 0;
        for (const auto &demand : m_demands) {
            if (auto *product = m_work.products().find(demand.line.sku); product && demand.stored != 0)
                m_work.products().recall(*product, demand.line.id);
            const auto served = allocateOne(demand, m_work);
            m_result.linesAllocated += served.kind == AllocatedLine::Kind::Allocated ? 1 : 0;
            m_result.linesShort += served.kind == AllocatedLine::Kind::Short ? 1 : 0;
            if (!bulk.advance(++done, std::ssize(m_demands)))
                return false;
        }
        return true;
    }

private:
    std::expected<model::Order::Placed, model::LineConflict> place(model::Order &order,
                                                                   const ImportedLine &row)
    {
        if (row.number)
            return order.placeAs(*row.number, row.sku, row.quantity, row.standing);
        const auto mention = m_mentions.next(row.order, row.sku, row.quantity);
        return order.place(row.sku, row.quantity, row.standing, mention);
    }

    UnitOfWork &m_work;
    ImportResult &m_result;
    bool m_remember;
    Mentions m_mentions;
    std::map<model::Sku, model::Label> m_descriptions; // the latest given counts
    std::vector<model::Demand> m_demands;
};

} // namespace

Outcome handle(const ImportBatches &command, UnitOfWork &work, Bulk &bulk)
{
    work.beginEarly();
    ImportResult result;
    std::map<model::Sku, model::Label> descriptions;
    const auto take = [&](const ImportedBatch &row) -> std::optional<RefusedRow> {
        const auto outcome = handle(CreateBatch{row.reference, row.sku, row.quantity, row.eta}, work);
        if (!outcome)
            return conflict(row.row, "reference", row.reference.text(), outcome.error().existing,
                            outcome.error().given);
        ++(std::get<BatchResult>(*outcome).created ? result.created : result.unchanged);
        if (!row.description.isEmpty())
            descriptions.insert_or_assign(row.sku, row.description);
        return std::nullopt;
    };
    if (!forEachRow(*command.source, bulk, result, take))
        return std::unexpected(Rejection{.reason = Reason::Interrupted});
    describe(descriptions, work);
    return result;
}

Outcome handle(const ImportOrders &command, UnitOfWork &work, Bulk &bulk)
{
    work.beginEarly();
    ImportResult result;
    LineImport lines(work, result, command.allocate);
    const auto take = [&](const ImportedLine &row) { return lines.take(row); };
    if (!forEachRow(*command.source, bulk, result, take))
        return std::unexpected(Rejection{.reason = Reason::Interrupted});
    describe(lines.descriptions(), work);
    if (command.allocate && !lines.allocate(bulk))
        return std::unexpected(Rejection{.reason = Reason::Interrupted});
    return result;
}

} // namespace app
