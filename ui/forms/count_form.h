#pragma once

#include "app/views.h"
#include "ui/forms/form.h"

namespace ui {

/// How many pieces a batch has: counted anew, or counted as it arrives.
class CountForm : public Form
{
    Q_OBJECT

public:
    enum class Occasion { Correction, Arrival };

    CountForm(const app::BatchRow &batch, Occasion occasion, QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    bool isArrival() const { return m_occasion == Occasion::Arrival; }
    app::Command commandFor(model::BatchQuantity counted) const;

    std::string m_batch;
    model::Pieces m_was;
    Occasion m_occasion;
    Field *m_counted;
};

} // namespace ui
