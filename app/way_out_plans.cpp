#include "app/way_out_plans.h"

#include "app/finding.h"
#include "model/allocation_rule.h"

#include <algorithm>

namespace app {

namespace {

using model::Batch;

constexpr std::size_t mostOfAKind = 3;

/// Plans for one line over its product, whose lines are all known.
class Planner
{
public:
    Planner(const model::Order::Line &line, const model::Product &product, model::Date today)
        : m_line(line)
        , m_product(product)
        , m_today(today)
        , m_wanted(line.line.quantity.value())
    {
        for (const auto &batch : product.batches())
            if (!batch.state().onHold)
                m_open.push_back(&batch);
        std::ranges::stable_sort(m_open,
                                 [](const Batch *a, const Batch *b) { return model::isPreferredTo(*a, *b); });
    }

    std::vector<WayOut> plans() const
    {
        std::vector<WayOut> plans{wait()};
        if (const auto fits
            = std::ranges::find_if(m_open, [&](const Batch *batch) { return batch->free() >= m_wanted; });
            fits != m_open.end()) {
            plans.push_back(plan(WayOut::Kind::Allocate, {AllocateLines{{m_line.line.id}}}));
            plans.back().when = due(**fits);
            return plans; // nobody need be asked for anything
        }
        addSplit(plans);
        addMovesAside(plans);
        addTakes(plans);
        addReduce(plans);
        return plans;
    }

private:
    WayOut plan(WayOut::Kind kind, std::vector<FollowWayOut::Part> parts) const
    {
        return {.kind = kind, .command = {m_line.line.id, std::move(parts)}};
    }

    model::Date due(const Batch &batch) const { return model::promiseOf(batch, m_today); }

    WayOut wait() const
    {
        auto wait = plan(WayOut::Kind::Wait, {});
        wait.unserved = m_wanted;
        for (const auto &batch : m_product.batches())
            if (batch.state().onHold && batch.free() >= m_wanted && (!wait.when || due(batch) < *wait.when)) {
                wait.when = due(batch);
                wait.waitsFor = batch.reference();
            }
        return wait;
    }

    void addSplit(std::vector<WayOut> &plans) const
    {
        std::vector<model::LineQuantity> parts;
        auto left = m_wanted;
        auto last = m_today;
        for (const auto *batch : m_open) {
            const auto part = std::min(left, batch->free());
            if (part <= 0)
                continue;
            parts.push_back(model::LineQuantity::of(part).value());
            last = std::max(last, due(*batch));
            left -= part;
            if (left == 0)
                break;
        }
        if (left > 0 || parts.size() < 2)
            return;
        auto split = plan(WayOut::Kind::Split, {SplitLine{m_line.line.id, std::move(parts)}});
        split.when = last;
        plans.push_back(std::move(split));
    }

    /// Another line of a batch goes elsewhere, and this one takes its place.
    void addMovesAside(std::vector<WayOut> &plans) const
    {
        std::vector<std::pair<std::int64_t, WayOut>> found; // by the days the other slips
        for (const auto *batch : m_open) {
            const auto missing = m_wanted - batch->free();
            if (missing <= 0)
                continue; // nobody is in the way
            for (const auto &held : batch->lines()) {
                if (held.pinned || held.line.quantity.value() < missing)
                    continue;
                const auto other = std::ranges::find_if(
                    m_open, [&](const Batch *b) { return b != batch && b->canAllocate(held.line); });
                if (other == m_open.end())
                    continue;
                auto aside = plan(WayOut::Kind::MoveAside,
                                  {MoveLine{held.line.id, (*other)->reference()},
                                   MoveLine{m_line.line.id, batch->reference()}});
                aside.when = due(*batch);
                found.emplace_back(std::max<std::int64_t>(0, (due(**other) - due(*batch)).count()),
                                   std::move(aside));
            }
        }
        std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
        for (std::size_t i = 0; i < std::min(found.size(), mostOfAKind); ++i)
            plans.push_back(std::move(found[i].second));
    }

    /// Lines of lower priority give their stock up, and ask anew.
    void addTakes(std::vector<WayOut> &plans) const
    {
        std::size_t count = 0;
        for (const auto *batch : m_open) {
            auto missing = m_wanted - batch->free();
            auto held = batch->lines();
            std::ranges::sort(held, model::givesWayBefore);
            std::vector<model::LineId> victims;
            for (const auto &one : held) {
                if (missing <= 0 || one.pinned || one.standing.priority >= m_line.standing.priority)
                    break;
                victims.push_back(one.line.id);
                missing -= one.line.quantity.value();
            }
            if (missing > 0 || victims.empty())
                continue;
            const std::vector bestFirst(victims.rbegin(), victims.rend()); // as they are served
            auto take = plan(WayOut::Kind::Take,
                             {Deallocate{victims}, MoveLine{m_line.line.id, batch->reference()},
                              AllocateLines{bestFirst}});
            take.when = due(*batch);
            plans.push_back(std::move(take));
            if (++count == mostOfAKind)
                return;
        }
    }

    void addReduce(std::vector<WayOut> &plans) const
    {
        const auto most = std::ranges::max_element(m_open, {}, &Batch::free);
        if (most == m_open.end() || (*most)->free() <= 0 || (*most)->free() >= m_wanted)
            return;
        auto reduce = plan(
            WayOut::Kind::Reduce,
            {ChangeLine{.line = m_line.line.id, .quantity = model::LineQuantity::of((*most)->free()).value()},
             AllocateLines{{m_line.line.id}}});
        reduce.when = due(**most);
        reduce.unserved = m_wanted - (*most)->free();
        plans.push_back(std::move(reduce));
    }

    const model::Order::Line &m_line;
    const model::Product &m_product;
    model::Date m_today;
    model::Pieces m_wanted;
    std::vector<const Batch *> m_open; // not on hold, the preferred first
};

} // namespace

std::vector<WayOut> wayOutPlans(const model::Order::Line &line, UnitOfWork &work)
{
    auto *product = findProductOf(line, work);
    if (!product)
        return {{.kind = WayOut::Kind::Wait,
                 .command = {line.line.id, {}},
                 .unserved = line.line.quantity.value()}};
    work.products().recallAll(*product);
    return Planner(line, *product, work.today()).plans();
}

} // namespace app
