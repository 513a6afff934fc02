#include "ui/forms/supply_forms.h"

#include "ui/forms/field_values.h"
#include "ui/look/figures.h"
#include "ui/words.h"

namespace ui {

namespace {

model::BatchRef referenceOf(const std::string &batch)
{
    return model::BatchRef::parse(batch).value();
}

} // namespace

EtaForm::EtaForm(const app::BatchRow &batch, model::Date today, QWidget *parent)
    : Form(tr("ETA of %1").arg(text(batch.batch)), stockOf(batch), tr("Change ETA"), parent)
    , m_batch(batch.batch)
    , m_was(batch.eta)
    , m_today(today)
    , m_eta(addField(tr("Expected on"), new DateEdit(dateOf(today))))
{
    if (batch.eta)
        static_cast<DateEdit *>(m_eta->editor())->setDate(dateOf(batch.eta));
    finish();
}

void EtaForm::setEta(const QDate &eta)
{
    static_cast<DateEdit *>(m_eta->editor())->setDate(eta);
}

std::optional<Attempt> EtaForm::attempt() const
{
    const auto day = static_cast<DateEdit *>(m_eta->editor())->date();
    const auto eta = day ? dayOf(*day) : std::nullopt;
    if (!eta || eta == m_was)
        return std::nullopt;
    const auto today = dateOf(m_today);
    return Attempt{app::ChangeBatchEta{referenceOf(m_batch), *eta}, text(m_batch),
                   m_was ? dateText(dateOf(m_was), today) : QString(), dateText(*day, today)};
}

std::optional<app::Command> EtaForm::command()
{
    bool isFine = true;
    const auto eta = dayIn(*m_eta, isFine);
    if (!isFine || !eta) {
        if (isFine)
            m_eta->refuse(tr("The day is missing."));
        focusRefused({m_eta});
        return std::nullopt;
    }
    return app::ChangeBatchEta{referenceOf(m_batch), *eta};
}

Field *EtaForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::AlreadyHere ? m_eta : nullptr;
}

HoldForm::HoldForm(const app::BatchRow &batch, QWidget *parent)
    : Form(tr("Put %1 on hold").arg(text(batch.batch)),
           tr("It keeps what it has promised (%1) and takes nothing new.").arg(piecesText(batch.allocated)),
           tr("Put on hold"), parent)
    , m_batch(batch.batch)
    , m_note(addField(tr("Why, for whoever looks at it"), new QLineEdit))
{
    finish();
}

std::optional<app::Command> HoldForm::command()
{
    auto note = valueOf<model::Label>(*m_note);
    if (!note) {
        focusRefused({m_note});
        return std::nullopt;
    }
    return app::HoldBatch{referenceOf(m_batch), *std::move(note)};
}

Field *HoldForm::fieldOf(const app::Rejection &) const
{
    return nullptr;
}

} // namespace ui
