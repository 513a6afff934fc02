#include "ui/forms/form_desk.h"

#include "ui/clerk.h"
#include "ui/facts.h"
#include "ui/forms/batch_form.h"
#include "ui/forms/count_form.h"
#include "ui/forms/line_forms.h"
#include "ui/forms/order_form.h"
#include "ui/forms/supply_forms.h"
#include "ui/inspector/inspector.h"

#include <utility>

namespace ui {

namespace {

/// A form, by the name and the record under which its draft is kept.
Draft named(const char *form, const QString &subject = {})
{
    return {QString::fromLatin1(form), subject};
}

} // namespace

FormDesk::FormDesk(Inspector &inspector, Clerk &clerk, Trial &trial, const BoardKeeper &keeper,
                   QSettings &settings, const QString &database, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_clerk(clerk)
    , m_trial(trial)
    , m_keeper(keeper)
    , m_drafts(settings, database)
{
    connect(&clerk, &Clerk::accepted, this, [this](const Form *form) {
        if (form == m_form)
            close();
    });
    connect(&trial, &Trial::changed, this, [this] {
        if (m_form)
            m_form->setTried(m_trial.isOn());
    });
}

void FormDesk::newOrder()
{
    open(new OrderForm(m_keeper.today()), named("new-order"));
}

void FormDesk::newBatch(const QString &sku)
{
    open(new BatchForm(m_keeper.today(), sku), named("new-batch"));
}

void FormDesk::openFor(const QString &batch, const char *name,
                       const std::function<Form *(const app::BatchRow &)> &make)
{
    const auto index = m_keeper.board().findBatch(utf8(batch));
    if (index != app::Board::none)
        open(make(m_keeper.board().batch(index)), named(name, batch));
}

void FormDesk::changeQuantity(const QString &batch)
{
    openFor(batch, "quantity",
            [](const app::BatchRow &row) { return new CountForm(row, CountForm::Occasion::Correction); });
}

void FormDesk::changeEta(const QString &batch)
{
    openFor(batch, "eta", [this](const app::BatchRow &row) { return new EtaForm(row, m_keeper.today()); });
}

void FormDesk::tryEta(const QString &batch, const QDate &eta)
{
    auto *form = qobject_cast<EtaForm *>(m_form.data());
    if (!form || form->batch() != utf8(batch)) {
        const auto index = m_keeper.board().findBatch(utf8(batch));
        if (index == app::Board::none)
            return;
        form = new EtaForm(m_keeper.board().batch(index), m_keeper.today());
        m_drafts.forget(named("eta", batch)); // the day is said anew
        open(form, named("eta", batch), Focus::Leave);
    }
    form->setEta(eta);
}

void FormDesk::receive(const QString &batch)
{
    openFor(batch, "receive",
            [](const app::BatchRow &row) { return new CountForm(row, CountForm::Occasion::Arrival); });
}

void FormDesk::hold(const QString &batch)
{
    openFor(batch, "hold", [](const app::BatchRow &row) { return new HoldForm(row); });
}

void FormDesk::move(const std::vector<std::int32_t> &lines)
{
    open(new MoveForm(m_keeper.board(), lines, m_keeper.today()), named("move", subjectOf(lines)));
}

void FormDesk::tryMove(const std::vector<std::int32_t> &lines, const QString &batch)
{
    auto *form = new MoveForm(m_keeper.board(), lines, m_keeper.today());
    m_drafts.forget(named("move", subjectOf(lines))); // the batch is said anew
    open(form, named("move", subjectOf(lines)));
    form->setTarget(batch);
}

void FormDesk::split(std::int32_t line)
{
    open(new SplitForm(m_keeper.board(), line), named("split", subjectOf({line})));
}

void FormDesk::changeLine(std::int32_t line)
{
    open(new LineForm(m_keeper.board(), line, m_keeper.today()), named("line", subjectOf({line})));
}

void FormDesk::pin(const std::vector<std::int32_t> &lines)
{
    open(new PinForm(m_clerk.idsOf(lines)), named("pin", subjectOf(lines)));
}

void FormDesk::open(Form *form, const Draft &draft, Focus focus)
{
    m_trial.end();
    m_form = form;
    m_draft = draft;
    m_inspector.openForm(form);
    if (const auto kept = m_drafts.find(draft))
        form->setTexts(kept->texts);
    form->onSubmit([this](const app::Command &command) { submit(command); });
    connect(form, &Form::left, this, &FormDesk::close);
    connect(form, &Form::typed, this, &FormDesk::follow);
    Q_EMIT opened();
    if (focus == Focus::Take)
        form->takeFocus();
    follow();
}

void FormDesk::follow()
{
    keepDraft();
    if (auto attempt = m_form->attempt())
        m_trial.tryOut(*std::move(attempt));
    else
        m_trial.end();
}

void FormDesk::tryOut(Attempt attempt)
{
    if (m_form)
        close();
    m_trial.tryOut(std::move(attempt));
}

void FormDesk::apply()
{
    const auto *tried = m_trial.preview();
    if (m_form)
        m_form->submit();
    else if (tried && tried->outcome)
        m_clerk.apply(nullptr, m_trial);
}

bool FormDesk::isOpen() const
{
    return m_form || m_trial.isOn();
}

void FormDesk::submit(const app::Command &command)
{
    const auto *tried = m_trial.preview();
    if (tried && tried->outcome) // with what was seen, pinned lines included
        m_clerk.apply(m_form, m_trial);
    else
        m_clerk.submit(m_form, command);
}

void FormDesk::close()
{
    m_trial.end();
    if (std::exchange(m_form, nullptr))
        m_drafts.forget(m_draft);
    m_inspector.closeForm();
    Q_EMIT closed();
}

} // namespace ui
