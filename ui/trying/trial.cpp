#include "ui/trying/trial.h"

namespace ui {

namespace {

/// The same, though pinned lines lose their stock; nothing: it does not ask about pins.
std::optional<app::Command> releasingPinned(const app::Command &command)
{
    if (auto change = command; auto *quantity = std::get_if<app::ChangeBatchQuantity>(&change)) {
        quantity->releasePinned = true;
        return change;
    }
    if (auto change = command; auto *receive = std::get_if<app::ReceiveBatch>(&change)) {
        receive->releasePinned = true;
        return change;
    }
    return std::nullopt;
}

} // namespace

Trial::Trial(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
}

void Trial::tryOut(Attempt attempt)
{
    m_attempt = std::move(attempt);
    m_pinned = 0;
    if (m_isAsking)
        m_isStale = true;
    else
        ask();
    Q_EMIT changed();
}

void Trial::end()
{
    if (!m_attempt)
        return;
    m_attempt.reset();
    m_preview.reset();
    m_isStale = m_isAsking; // what is still on its way is not heard
    Q_EMIT changed();
}

const app::Preview *Trial::preview() const
{
    return m_attempt && m_preview && !m_isAsking ? &*m_preview : nullptr;
}

void Trial::ask()
{
    m_isAsking = true;
    m_isStale = false;
    m_gateway.tryOut(m_attempt->command, this, [this](const PreviewAnswer &answer) { hear(answer); });
}

void Trial::hear(const PreviewAnswer &answer)
{
    m_isAsking = false;
    if (!m_attempt)
        return;
    if (m_isStale) {
        ask();
        return;
    }
    auto preview = answer ? *answer : app::Preview{.outcome = std::unexpected(answer.error())};
    if (!preview.outcome && preview.outcome.error().reason == app::Reason::Pinned) {
        if (auto command = releasingPinned(m_attempt->command)) {
            m_pinned = static_cast<int>(preview.outcome.error().holders.size());
            m_attempt->command = *std::move(command);
            ask();
            return;
        }
    }
    take(std::move(preview));
}

void Trial::take(app::Preview preview)
{
    m_preview = std::move(preview);
    Q_EMIT changed();
}

} // namespace ui
