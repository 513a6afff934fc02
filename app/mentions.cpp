#include "app/mentions.h"

namespace app {

std::size_t Mentions::next(const model::OrderId &order, const model::Sku &sku, model::LineQuantity quantity)
{
    // Neither name can hold the control character between them.
    return ++m_counts[order.text() + '\n' + sku.text() + '\n' + std::to_string(quantity.value())];
}

} // namespace app
