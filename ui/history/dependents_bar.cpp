#include "ui/history/dependents_bar.h"

#include "ui/history/history_log.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/message_bar.h"
#include "ui/result_message.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pause = 200; // ms
constexpr std::size_t mostEntries = 200; // of a step; a longer one is asked about when it is taken back

} // namespace

DependentsBar::DependentsBar(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_message(new MessageBar)
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 8);
    row->addWidget(m_message);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DependentsBar::askNow);
    connect(m_message, &MessageBar::dismissed, this, &QWidget::hide);
    hide();
}

void DependentsBar::ask(const LoggedStep *step)
{
    const auto canBeTaken = step && step->stands && step->takesBack == 0;
    const auto id = canBeTaken && step->isWhole && step->entries.size() <= mostEntries ? step->id : 0;
    if (id == m_step && id != 0)
        return;
    m_step = id;
    hide();
    m_message->dismiss();
    if (id != 0)
        m_pause.start();
    else
        m_pause.stop();
}

void DependentsBar::askNow()
{
    m_gateway.tryOut(app::Undo{.step = m_step}, this, [this, step = m_step](const PreviewAnswer &answer) {
        if (step != m_step || !answer || answer->outcome)
            return;
        if (const auto &refusal = answer->outcome.error(); refusal.reason == app::Reason::Depends)
            tell(refusal);
    });
}

void DependentsBar::tell(const app::Rejection &refusal)
{
    Message message;
    message.kind = Message::Kind::Hint;
    const auto step = numberText(qint64(m_step));
    message.lead = refusal.steps.empty()
        ? tr("Step %1 cannot be taken back: what it left has changed since.").arg(step)
        : tr("%Ln later steps stand on step %1.", nullptr, static_cast<int>(refusal.steps.size())).arg(step);
    message.rest = refusal.steps.empty() ? QString() : tr("To be taken back first:");
    message.actions = linksTo(refusal.steps, [this](std::int64_t id) { Q_EMIT stepChosen(id); });
    show();
    m_message->show(message);
}

} // namespace ui
