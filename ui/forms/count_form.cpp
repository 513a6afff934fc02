#include "ui/forms/count_form.h"

#include "ui/forms/field_values.h"
#include "ui/look/figures.h"

namespace ui {

CountForm::CountForm(const app::BatchRow &batch, Occasion occasion, QWidget *parent)
    : Form((occasion == Occasion::Arrival ? tr("Receive %1") : tr("Quantity of %1")).arg(text(batch.batch)),
           stockOf(batch), occasion == Occasion::Arrival ? tr("Receive") : tr("Change quantity"), parent)
    , m_batch(batch.batch)
    , m_was(batch.quantity)
    , m_occasion(occasion)
    , m_counted(addField(isArrival() ? tr("Counted") : tr("In batch, as counted"), new QuantityEdit))
{
    m_counted->editor()->setText(QString::number(batch.quantity));
    finish();
}

app::Command CountForm::commandFor(model::BatchQuantity counted) const
{
    auto batch = model::BatchRef::parse(m_batch).value();
    if (isArrival())
        return app::ReceiveBatch{std::move(batch), counted};
    return app::ChangeBatchQuantity{std::move(batch), counted};
}

std::optional<Attempt> CountForm::attempt() const
{
    const auto counted = model::BatchQuantity::parse(utf8(m_counted->editor()->text()));
    const auto isAsExpected = counted && counted->value() == m_was;
    if (!counted || (isAsExpected && !isArrival()))
        return std::nullopt;
    return Attempt{commandFor(*counted), isArrival() ? tr("Receive %1").arg(text(m_batch)) : text(m_batch),
                   isAsExpected ? QString() : numberText(m_was), numberText(counted->value())};
}

std::optional<app::Command> CountForm::command()
{
    const auto counted = valueOf<model::BatchQuantity>(*m_counted);
    if (!counted) {
        focusRefused({m_counted});
        return std::nullopt;
    }
    return commandFor(*counted);
}

Field *CountForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::InvalidValue ? m_counted : nullptr;
}

} // namespace ui
