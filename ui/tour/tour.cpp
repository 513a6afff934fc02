#include "ui/tour/tour.h"

#include "ui/trying/trial.h"

#include <algorithm>

namespace ui {

Tour::Tour(const BoardKeeper &keeper, const Trial &trial, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_trial(trial)
{
    connect(&keeper, &BoardKeeper::changed, this, &Tour::hearNews);
    connect(&keeper, &BoardKeeper::replaced, this, &Tour::hearNews);
    connect(&trial, &Trial::changed, this, &Tour::hearTrial);
}

void Tour::begin()
{
    using enum app::LineState;
    const auto &board = m_keeper.board();
    m_isOn = true;
    m_allocated = board.inState(Allocated);
    go(board.inState(Waiting) + board.inState(Short) > 0 ? Step::Allocate : Step::Shrink);
}

void Tour::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    Q_EMIT changed();
}

void Tour::go(Step step)
{
    m_step = step;
    m_seen = m_subject;
    Q_EMIT changed();
}

model::Pieces Tour::quantity() const
{
    const auto batch = m_keeper.board().findBatch(m_batch);
    return batch == app::Board::none ? 0 : m_keeper.board().batch(batch).quantity;
}

void Tour::hearNews()
{
    if (!m_isOn)
        return;
    const auto allocated = m_keeper.board().inState(app::LineState::Allocated);
    switch (m_step) {
    case Step::Allocate:
        if (allocated > m_allocated)
            go(Step::Shrink);
        m_allocated = std::min(m_allocated, allocated);
        break;
    case Step::Weigh:
        if (quantity() < m_before)
            go(Step::AskWhy);
        break;
    case Step::AskWhy:
    case Step::TakeBack:
        if (quantity() >= m_before)
            go(Step::Finished);
        break;
    case Step::Shrink:
    case Step::Finished: break;
    }
}

/// A smaller quantity is being tried, and what it comes to is known.
bool Tour::isShrinking()
{
    if (!m_trial.isOn() || !m_trial.preview() || !m_trial.preview()->outcome)
        return false;
    const auto *change = std::get_if<app::ChangeBatchQuantity>(&m_trial.attempt().command);
    const auto batch = change ? m_keeper.board().findBatch(change->reference.text()) : app::Board::none;
    if (batch == app::Board::none)
        return false;
    m_batch = change->reference.text();
    m_before = quantity();
    return change->quantity.value() < m_before;
}

void Tour::hearTrial()
{
    if (!m_isOn)
        return;
    if (m_step == Step::Shrink && isShrinking())
        go(Step::Weigh);
    else if (m_step == Step::Weigh && !m_trial.isOn())
        go(Step::Shrink); // it was left with Esc
}

void Tour::hear(const Subject &subject)
{
    m_subject = subject;
    if (m_isOn && m_step == Step::AskWhy && subject.kind == Subject::Kind::Line && !(subject == m_seen))
        go(Step::TakeBack);
}

} // namespace ui
