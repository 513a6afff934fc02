#pragma once

#include "model/date.h"
#include "ui/forms/form.h"

namespace ui {

/// New batch: reference, SKU, quantity, ETA.
class BatchForm : public Form
{
    Q_OBJECT

public:
    BatchForm(model::Date today, const QString &sku, QWidget *parent = nullptr);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    Field *m_reference;
    Field *m_sku;
    Field *m_quantity;
    Field *m_eta;
};

} // namespace ui
