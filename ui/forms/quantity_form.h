#pragma once

#include "app/views.h"
#include "ui/forms/form.h"

namespace ui {

/// A batch's quantity, corrected after a count.
class QuantityForm : public Form
{
    Q_OBJECT

public:
    explicit QuantityForm(const app::BatchRow &batch, QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    std::string m_batch;
    model::Pieces m_was;
    Field *m_quantity;
};

} // namespace ui
