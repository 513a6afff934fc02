#include "ui/forms/quantity_form.h"

#include "ui/forms/field_values.h"
#include "ui/look/figures.h"

namespace ui {

QuantityForm::QuantityForm(const app::BatchRow &batch, QWidget *parent)
    : Form(tr("Quantity of %1").arg(text(batch.batch)),
           tr("%1 in batch, %2 allocated, %3 free.")
               .arg(numberText(batch.quantity), numberText(batch.allocated), numberText(batch.free())),
           tr("Change quantity"), parent)
    , m_batch(batch.batch)
    , m_was(batch.quantity)
    , m_quantity(addField(tr("In batch, as counted"), new QuantityEdit))
{
    m_quantity->editor()->setText(QString::number(batch.quantity));
    finish();
}

std::optional<Attempt> QuantityForm::attempt() const
{
    const auto quantity = model::BatchQuantity::parse(utf8(m_quantity->editor()->text()));
    if (!quantity || quantity->value() == m_was)
        return std::nullopt;
    return Attempt{app::ChangeBatchQuantity{model::BatchRef::parse(m_batch).value(), *quantity},
                   text(m_batch), numberText(m_was), numberText(quantity->value())};
}

std::optional<app::Command> QuantityForm::command()
{
    const auto quantity = valueOf<model::BatchQuantity>(*m_quantity);
    if (!quantity) {
        focusRefused({m_quantity});
        return std::nullopt;
    }
    return app::ChangeBatchQuantity{model::BatchRef::parse(m_batch).value(), *quantity};
}

Field *QuantityForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::InvalidValue ? m_quantity : nullptr;
}

} // namespace ui
