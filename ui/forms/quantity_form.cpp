#include "ui/forms/quantity_form.h"

#include "ui/forms/field_values.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/figures.h"

namespace ui {

QuantityForm::QuantityForm(const app::BatchRow &batch, QWidget *parent)
    : Form(tr("Quantity of %1").arg(text(batch.batch)),
           tr("%1 in batch, %2 allocated, %3 free.")
               .arg(numberText(batch.quantity), numberText(batch.allocated), numberText(batch.free())),
           tr("Change quantity"), parent)
    , m_batch(batch.batch)
    , m_allocated(batch.allocated)
    , m_quantity(addField(tr("In batch, as counted"), new QuantityEdit))
    , m_warning(new InkLabel(Tone::Late))
{
    m_quantity->editor()->setText(QString::number(batch.quantity));
    m_warning->setWordWrap(true);
    addWidget(m_warning);
    finish();
    connect(m_quantity->editor(), &QLineEdit::textChanged, this, &QuantityForm::warn);
    warn();
}

void QuantityForm::warn()
{
    const auto quantity = model::BatchQuantity::parse(utf8(m_quantity->editor()->text()));
    const auto taken = quantity ? m_allocated - quantity->value() : 0;
    m_warning->setVisible(taken > 0);
    m_warning->setText(
        tr("%1 allocated pieces will not fit. Their lines move to other batches or become short.")
            .arg(numberText(taken)));
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
