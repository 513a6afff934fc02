#include "app/import_rows.h"
#include "app/mentions.h"
#include "app/moving.h"

namespace app {

namespace {

/// The rows of a list of allocations, each a move by hand; what cannot be is left as it is.
class AllocationImport
{
public:
    AllocationImport(UnitOfWork &work, ImportResult &result)
        : m_work(work)
        , m_result(result)
    {
    }

    std::optional<RefusedRow> take(const ImportedAllocation &row)
    {
        const auto batch = findBatch(row.batch, m_work);
        if (!batch)
            return declined(row, batch.error());
        const auto mention = row.number ? 0 : m_mentions.next(row.order, row.sku, row.quantity);
        const auto there = asked(row, mention);
        if (!there)
            return conflict(row.row, there.error());
        const auto *line = *there;
        if (line && line->cancelled)
            return declined(row, {.reason = Reason::Cancelled}, line);
        if (line && isServedBy(row.batch, *line, m_work)) {
            ++m_result.unchanged;
            return std::nullopt;
        }
        const auto quantity = line ? line->line.quantity : row.quantity;
        if (auto refused = whyNotInto(*batch, row.sku, quantity.value(), m_work))
            return declined(row, *std::move(refused), line);
        putInto(row.batch, line ? *line : placed(row, mention), m_work);
        ++m_result.created;
        ++m_result.linesAllocated;
        return std::nullopt;
    }

private:
    using Line = model::Order::Line;

    std::expected<const Line *, model::LineConflict> asked(const ImportedAllocation &row,
                                                           std::size_t mention) const
    {
        const auto *order = m_work.orders().find(row.order);
        if (!order)
            return nullptr;
        if (row.number)
            return order->askedAs(*row.number, row.sku, row.quantity);
        return order->asked(row.sku, row.quantity, mention);
    }

    const Line &placed(const ImportedAllocation &row, std::size_t mention) const
    {
        auto &order = orderFor(row.order, {}, m_work);
        if (row.number)
            return order.placeAs(*row.number, row.sku, row.quantity, {})->line;
        return order.place(row.sku, row.quantity, {}, mention).line;
    }

    static RefusedRow declined(const ImportedAllocation &row, Rejection why, const Line *line = nullptr)
    {
        why.order = row.order.text();
        if (line)
            why.line = line->line.id.number.value();
        return {.row = row.row,
                .column = "reference",
                .value = row.batch.text(),
                .why = RefusedRow::Why::Declined,
                .invalid = {},
                .existing = {},
                .declined = std::move(why)};
    }

    UnitOfWork &m_work;
    ImportResult &m_result;
    Mentions m_mentions;
};

} // namespace

Outcome handle(const ImportAllocations &command, UnitOfWork &work, Bulk &bulk)
{
    work.beginEarly();
    ImportResult result;
    AllocationImport lines(work, result);
    const auto take = [&](const ImportedAllocation &row) { return lines.take(row); };
    if (!forEachRow(*command.source, bulk, result, take))
        return std::unexpected(Rejection{.reason = Reason::Interrupted});
    return result;
}

} // namespace app
