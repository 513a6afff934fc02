#include "app/terminal/json_values.h"

namespace terminal {

Json orNull(const std::optional<model::BatchRef> &batch)
{
    return batch ? Json(batch->text()) : Json(nullptr);
}

Json jsonOf(const model::OrderLine &line)
{
    return {{"order", line.id.order.text()},
            {"line", line.id.number.value()},
            {"sku", line.sku.text()},
            {"quantity", line.quantity.value()}};
}

} // namespace terminal
