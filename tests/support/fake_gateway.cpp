#include "tests/support/fake_gateway.h"

#include <algorithm>

namespace support {

namespace {

/// Replaces the records of the same identity, adds the others.
template <class Row, class SameRecord>
void put(std::vector<Row> &rows, const std::vector<Row> &news, SameRecord isSame)
{
    for (const auto &row : news) {
        const auto known = std::ranges::find_if(rows, [&](const Row &other) { return isSame(row, other); });
        if (known == rows.end())
            rows.push_back(row);
        else
            *known = row;
    }
}

} // namespace

void FakeGateway::submit(app::Command command, QObject *asker, const ui::Then<app::Outcome> &then)
{
    commands.push_back(std::move(command));
    m_outcomes.push_back({asker, then});
}

void FakeGateway::board(QObject *asker, const ui::Then<ui::BoardAnswer> &then)
{
    ++boardsAsked;
    m_boards.push_back({asker, then});
    if (answersBoard)
        deliverBoard();
}

void FakeGateway::outbox(QObject * /*asker*/, const ui::Then<ui::OutboxAnswer> &then)
{
    then(destinations);
}

void FakeGateway::settle(const std::string &destination, ui::Undelivered how, QObject * /*asker*/,
                         const ui::Then<ui::SettledAnswer> &then)
{
    settled.emplace_back(destination, how);
    then(std::int64_t(1));
}

void FakeGateway::pastBoard(model::Date asOf, QObject * /*asker*/, const ui::Then<ui::BoardAnswer> &then)
{
    pastAsked.push_back(asOf);
    auto board = std::make_shared<app::Board>();
    board->upsert(pastRecords);
    then(board);
}

void FakeGateway::previewImport(const app::ImportRequest &request, QObject *asker,
                                const ui::Then<ui::ImportAnswer> &then)
{
    previewed.push_back(request);
    m_previews.push_back({asker, then});
}

void FakeGateway::import(const app::ImportRequest &request, QObject *asker,
                         const ui::Then<app::Outcome> &then)
{
    imported.push_back(request);
    m_outcomes.push_back({asker, then});
}

void FakeGateway::loadSample(QObject *asker, const ui::Then<app::Outcome> &then)
{
    ++samples;
    m_outcomes.push_back({asker, then});
}

void FakeGateway::answer(const app::Outcome &outcome)
{
    if (m_outcomes.empty())
        qFatal("answered what nobody asked");
    const auto question = m_outcomes.front();
    m_outcomes.pop_front();
    if (question.asker)
        question.then(outcome);
}

void FakeGateway::answerPreview(const ui::ImportAnswer &preview)
{
    const auto question = m_previews.front();
    m_previews.pop_front();
    if (question.asker)
        question.then(preview);
}

void FakeGateway::deliverBoard()
{
    const auto question = m_boards.front();
    m_boards.pop_front();
    auto board = std::make_shared<app::Board>();
    board->upsert(records);
    if (question.asker)
        question.then(board);
}

void FakeGateway::store(const app::Changes &changes)
{
    put(records.lines, changes.lines,
        [](const app::LineRow &a, const app::LineRow &b) { return a.order == b.order && a.line == b.line; });
    put(records.batches, changes.batches,
        [](const app::BatchRow &a, const app::BatchRow &b) { return a.batch == b.batch; });
    put(records.skus, changes.skus,
        [](const app::SkuRow &a, const app::SkuRow &b) { return a.sku == b.sku; });
    Q_EMIT changed(changes);
}

void FakeGateway::tryOut(app::Command command, QObject *asker, const ui::Then<ui::PreviewAnswer> &then)
{
    tried.push_back(std::move(command));
    m_trials.push_back({asker, then});
}

void FakeGateway::apply(app::Command command, const app::Preview & /*preview*/, QObject *asker,
                        const ui::Then<ui::AppliedAnswer> &then)
{
    commands.push_back(std::move(command));
    m_applied.push_back({asker, then});
}

void FakeGateway::why(const model::LineId & /*line*/, QObject * /*asker*/,
                      const ui::Then<ui::WhyAnswer> &then)
{
    then(reason);
}

void FakeGateway::waysOut(const model::LineId &line, QObject * /*asker*/,
                          const ui::Then<ui::WaysOutAnswer> &then)
{
    waysAsked.push_back(line);
    then(ways);
}

void FakeGateway::history(const app::HistoryFilter &filter, QObject * /*asker*/,
                          const ui::Then<ui::HistoryAnswer> &then)
{
    historyAsked.push_back(filter);
    if (!past) {
        then(past);
        return;
    }
    std::vector<app::HistoryRow> rows;
    for (const auto &row : *past) {
        const auto isIn = row.id > filter.after && (filter.before == 0 || row.id < filter.before)
            && (filter.beforeStep == 0 || row.step < filter.beforeStep)
            && (!filter.step || row.step == *filter.step) && row.payload.contains(filter.text)
            && row.payload.contains(filter.batch) && row.payload.contains(filter.order)
            && row.payload.contains(filter.sku);
        if (isIn && std::ssize(rows) < filter.limit)
            rows.push_back(row);
    }
    then(rows);
}

void FakeGateway::undoable(QObject * /*asker*/, const ui::Then<ui::UndoableAnswer> &then)
{
    then(steps);
}

void FakeGateway::answerTried(const ui::PreviewAnswer &preview)
{
    const auto question = m_trials.front();
    m_trials.pop_front();
    if (question.asker)
        question.then(preview);
}

void FakeGateway::answerApplied(const ui::AppliedAnswer &applied)
{
    const auto question = m_applied.front();
    m_applied.pop_front();
    if (question.asker)
        question.then(applied);
}

} // namespace support
