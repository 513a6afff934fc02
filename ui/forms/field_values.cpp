#include "ui/forms/field_values.h"

#include "ui/forms/form.h"
#include "ui/look/figures.h"

namespace ui {

std::optional<model::Date> dayIn(Field &field, bool &isFine)
{
    const auto *editor = qobject_cast<DateEdit *>(field.editor());
    const auto refuse = [&](model::Fault fault) {
        field.refuse(sentence(model::InvalidValue{model::ValueKind::Date, fault, utf8(editor->text())}));
        isFine = false;
        return std::nullopt;
    };
    if (editor->isNoDay())
        return refuse(model::Fault::NotADate);
    const auto day = editor->date();
    if (!day) {
        field.accept();
        return std::nullopt;
    }
    const auto date
        = model::dateOf(day->year(), static_cast<unsigned>(day->month()), static_cast<unsigned>(day->day()));
    if (!date)
        return refuse(date.error().fault);
    field.accept();
    return *date;
}

QString stockOf(const app::BatchRow &batch)
{
    return Form::tr("%1 in batch, %2 allocated, %3 free.")
        .arg(numberText(batch.quantity), numberText(batch.allocated), numberText(batch.free()));
}

void focusRefused(std::initializer_list<Field *> fields)
{
    for (auto *field : fields) {
        if (field->isRefused()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace ui
