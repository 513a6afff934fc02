#pragma once

#include "app/views.h"
#include "ui/facts.h"
#include "ui/look/fields.h"
#include "ui/words.h"

#include <optional>

namespace ui {

/// The value in the field as the model takes it, or nothing: then the field says why.
template <class Value> std::optional<Value> valueOf(Field &field)
{
    auto value = Value::parse(utf8(field.editor()->text()));
    if (value) {
        field.accept();
        return *std::move(value);
    }
    field.refuse(sentence(value.error()));
    return std::nullopt;
}

/// The day in the field; whether it could be read stands in `isFine`, because no day at all is an answer too.
std::optional<model::Date> dayIn(Field &field, bool &isFine);

/// "60 in batch, 45 allocated, 15 free."
QString stockOf(const app::BatchRow &batch);

/// The first of the fields that is refused takes the focus.
void focusRefused(std::initializer_list<Field *> fields);

} // namespace ui
