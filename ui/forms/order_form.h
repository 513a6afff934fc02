#pragma once

#include "model/date.h"
#include "ui/forms/form.h"

class QPlainTextEdit;

namespace ui {

/// New order: its lines typed or pasted, and what they may claim.
class OrderForm : public Form
{
    Q_OBJECT

public:
    explicit OrderForm(model::Date today, QWidget *parent = nullptr);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    void addRowsPart();

    Field *m_order;
    QPlainTextEdit *m_rows;
    InkLabel *m_rowsRefusal;
    Field *m_needBy;
    Field *m_priority;
    Field *m_customer;
};

} // namespace ui
