#include "app/words.h"

namespace app {

std::string factsOf(const model::Batch::State &batch)
{
    return grouped(batch.quantity.value()) + " × " + batch.sku.text()
        + (batch.eta ? ", ETA " + model::isoText(*batch.eta) : ", in the warehouse");
}

std::string factsOf(const model::OrderLine &line)
{
    return grouped(line.quantity.value()) + " × " + line.sku.text();
}

} // namespace app
