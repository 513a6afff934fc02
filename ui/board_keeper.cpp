#include "ui/board_keeper.h"

#include <QThreadPool>

namespace ui {

BoardKeeper::BoardKeeper(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(&gateway)
    , m_board(std::make_shared<app::Board>())
{
    connect(&gateway, &Gateway::changed, this, qOverload<const app::Changes &>(&BoardKeeper::take));
    connect(&gateway, &Gateway::replaced, this, &BoardKeeper::load);
}

BoardKeeper::BoardKeeper(QObject *parent)
    : QObject(parent)
    , m_board(std::make_shared<app::Board>())
{
}

void BoardKeeper::show(std::shared_ptr<app::Board> board, model::Date day)
{
    m_day = day;
    put(std::move(board));
}

void BoardKeeper::load()
{
    const auto asked = ++m_asked;
    m_heardMeanwhile.clear(); // the answer will hold it
    m_gateway->board(this, [this, asked](const BoardAnswer &answer) {
        if (asked == m_asked) // else a newer one is on its way
            take(answer);
    });
}

void BoardKeeper::take(const app::Changes &changes)
{
    if (m_asked != m_answered)
        m_heardMeanwhile.push_back(changes);
    if (!m_isLoaded)
        return;
    m_board->upsert(changes);
    Q_EMIT changed(changes);
}

void BoardKeeper::take(const BoardAnswer &answer)
{
    if (answer && (*answer)->isPart()) {
        m_board = *answer;
        Q_EMIT begun();
        return;
    }
    m_answered = m_asked;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    put(*answer);
}

void BoardKeeper::put(std::shared_ptr<app::Board> board)
{
    m_before = std::exchange(m_board, std::move(board));
    for (const auto &changes : std::exchange(m_heardMeanwhile, {}))
        m_board->upsert(changes);
    m_isLoaded = true;
    Q_EMIT replaced();
    // A million records take a while to go.
    QThreadPool::globalInstance()->start([gone = std::move(m_before)]() mutable { gone.reset(); });
}

void BoardKeeper::offer()
{
    if (m_isLoaded)
        Q_EMIT replaced();
    else
        load();
}

std::int32_t BoardKeeper::lineNow(std::int32_t row) const
{
    if (!m_before || row == app::Board::none)
        return row;
    const auto line = m_before->line(row);
    return m_board->findLine(line.order, line.line);
}

std::int32_t BoardKeeper::batchNow(std::int32_t index) const
{
    return !m_before || index == app::Board::none ? index : m_board->findBatch(m_before->batch(index).batch);
}

std::int32_t BoardKeeper::skuNow(std::int32_t index) const
{
    return !m_before || index == app::Board::none ? index : m_board->findSku(m_before->sku(index).sku);
}

std::int32_t BoardKeeper::orderNow(std::int32_t index) const
{
    return !m_before || index == app::Board::none ? index : m_board->findOrder(m_before->orderName(index));
}

} // namespace ui
