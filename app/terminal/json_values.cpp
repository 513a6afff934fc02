#include "app/terminal/json_values.h"

namespace terminal {

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json orNull(const std::optional<model::Date> &date)
{
    return date ? Json(model::isoText(*date)) : Json(nullptr);
}

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

Json with(Json object, std::initializer_list<std::pair<std::string, Json>> fields)
{
    for (const auto &[name, value] : fields)
        object[name] = value;
    return object;
}

} // namespace terminal
