#pragma once

#include "model/product.h"
#include "tests/scenarios/scenario_values.h"

namespace scenarios {

/// Scenarios of the model alone: batches and products as objects, no service layer.
class DomainWorld
{
public:
    explicit DomainWorld(model::Date today)
        : m_today(today)
    {
    }

    Json run(const Json &step); // the step's result, null for none
    Json batches(const Json &expected) const;
    Json versions() const;
    std::vector<model::Event> takeEvents();

private:
    Json serviceAllocate(const Json &step);

    model::Date m_today;
    LineNumbers m_numbers;
    std::map<std::string, model::Batch> m_batches; // that stand alone
    std::map<std::string, model::Product> m_products; // by SKU
    std::int64_t m_turn = 0;
};

} // namespace scenarios
