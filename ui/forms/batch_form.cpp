#include "ui/forms/batch_form.h"

#include "ui/forms/field_values.h"

namespace ui {

BatchForm::BatchForm(model::Date today, const QString &sku, QWidget *parent)
    : Form(tr("New batch"), tr("Stock of one SKU that arrives, or arrived, together."), tr("Add batch"),
           parent)
    , m_reference(addField(tr("Reference"), new QLineEdit))
    , m_sku(addField(tr("SKU"), new QLineEdit(sku)))
    , m_quantity(addField(tr("Quantity"), new QuantityEdit))
    , m_eta(addField(tr("ETA, if it is still to come"), new DateEdit(dateOf(today))))
{
    m_eta->editor()->setPlaceholderText(tr("in the warehouse"));
    finish();
}

std::optional<app::Command> BatchForm::command()
{
    auto reference = valueOf<model::BatchRef>(*m_reference);
    auto sku = valueOf<model::Sku>(*m_sku);
    const auto quantity = valueOf<model::BatchQuantity>(*m_quantity);
    bool isFine = true;
    const auto eta = dayIn(*m_eta, isFine);
    if (!reference || !sku || !quantity || !isFine) {
        focusRefused({m_reference, m_sku, m_quantity, m_eta});
        return std::nullopt;
    }
    return app::CreateBatch{*std::move(reference), *std::move(sku), *quantity, eta};
}

Field *BatchForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::BatchConflict ? m_reference : nullptr;
}

} // namespace ui
