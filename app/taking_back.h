#pragma once

#include "app/outcome.h"
#include "app/unit_of_work.h"

#include <set>

namespace app {

/// Takes back the events of one step, the last first: each by its inverse, refused where something later has
/// changed what it left. Batches may be overbooked meanwhile, but not in the end.
class TakingBack
{
public:
    TakingBack(std::int64_t step, UnitOfWork &work);

    std::optional<Rejection> takeBack(const model::Event &event);
    bool isSound() const { return m_overbooked.empty(); } // it may be written down like this
    std::optional<Rejection> finish() const;

private:
    std::optional<Rejection> takeBackOfProduct(const model::Event &event, const model::Sku &sku);
    std::optional<Rejection> takeBackOfOrder(const model::Event &event, const model::OrderId &order);
    std::optional<Rejection> takeBackDescription(const model::SkuDescribed &described);
    Rejection dependsOn(std::vector<StepRow> later) const;
    Rejection dependsOn(std::vector<StepRow> later, const model::Event &event) const;
    Rejection dependsOn(const model::Event &event) const;
    void watch(const model::Product &product, const model::BatchRef &reference);

    std::int64_t m_step;
    UnitOfWork &m_work;
    bool m_isLatest = false; // nothing was done since
    std::set<model::BatchRef> m_overbooked;
};

} // namespace app
