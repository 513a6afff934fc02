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

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    void warn();

    std::string m_batch;
    model::Pieces m_allocated;
    Field *m_quantity;
    InkLabel *m_warning;
};

} // namespace ui
