#include "app/handlers.h"

#include "app/allocating.h"
#include "model/allocation_rule.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

/// The lines of one product that could be better off, served again in order of service until nothing changes.
class Improvement
{
public:
    Improvement(model::Product &product, std::vector<model::Demand> shortLines, model::Date today)
        : m_product(product)
        , m_today(today)
        , m_demands(std::move(shortLines))
    {
        for (const auto &batch : product.batches())
            for (const auto &held : batch.lines())
                if (!held.pinned)
                    m_demands.push_back(
                        {.line = held.line, .standing = held.standing, .stored = held.stored});
        std::ranges::stable_sort(m_demands, model::isServedBefore);
    }

    void run()
    {
        for (bool again = true; again;) { // ends: every change brings a date forward
            again = false;
            for (const auto &demand : m_demands)
                again = improve(demand) || again;
        }
    }

    void addTo(ImproveResult &result) const
    {
        for (const auto &demand : m_demands)
            if (const auto improved = m_improved.find(demand.line.id); improved != m_improved.end())
                result.lines.push_back(improved->second);
    }

private:
    bool improve(const model::Demand &demand)
    {
        const auto best = m_product.bestFor(demand.line);
        if (!best)
            return false;
        const auto due = model::promiseOf(*m_product.find(*best), m_today);
        const auto *holder = m_product.holderOf(demand.line.id);
        if (!holder) {
            m_product.allocate(demand, m_today);
            m_improved.insert_or_assign(demand.line.id,
                                        ImprovedLine{demand.line, std::nullopt, *best, std::nullopt, due});
            return true;
        }
        const auto was = model::promiseOf(*holder, m_today);
        if (due >= was)
            return false;
        const auto from = holder->reference();
        m_product.move(demand.line.id, *best, model::Rule::BestPlaced, m_today);
        auto &one = m_improved.try_emplace(demand.line.id, ImprovedLine{demand.line, from, *best, was, due})
                        .first->second;
        one.to = *best;
        one.eta = due;
        return true;
    }

    model::Product &m_product;
    model::Date m_today;
    std::vector<model::Demand> m_demands;
    std::map<model::LineId, ImprovedLine> m_improved;
};

} // namespace

Outcome handle(const ImprovePromises &command, UnitOfWork &work, Bulk &bulk)
{
    if (command.sku) {
        const auto *product = work.products().find(*command.sku);
        if (!product || !product->isKnown())
            return std::unexpected(Rejection{.reason = Reason::UnknownSku, .sku = command.sku->text()});
    }
    work.beginEarly();
    const auto skus = command.sku ? std::vector{*command.sku} : work.products().known();
    ImproveResult result;
    std::int64_t done = 0;
    for (const auto &sku : skus) {
        auto shortLines = work.orders().shortOf(sku);
        auto *product = work.products().find(sku); // last: only then are its events heard
        work.products().recallAll(*product);
        Improvement improvement(*product, std::move(shortLines), work.today());
        improvement.run();
        improvement.addTo(result);
        if (!bulk.advance(++done, std::ssize(skus)))
            return std::unexpected(Rejection{.reason = Reason::Interrupted});
    }
    return result;
}

} // namespace app
