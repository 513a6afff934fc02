#pragma once

#include "app/views.h"
#include "ui/forms/form.h"

namespace ui {

/// An expected batch comes on another day.
class EtaForm : public Form
{
    Q_OBJECT

public:
    EtaForm(const app::BatchRow &batch, model::Date today, QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;
    const std::string &batch() const { return m_batch; }
    void setEta(const QDate &eta);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    std::string m_batch;
    std::optional<model::Date> m_was;
    model::Date m_today;
    Field *m_eta;
};

/// A batch takes nothing new for a while, and why.
class HoldForm : public Form
{
    Q_OBJECT

public:
    explicit HoldForm(const app::BatchRow &batch, QWidget *parent = nullptr);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    std::string m_batch;
    Field *m_note;
};

} // namespace ui
