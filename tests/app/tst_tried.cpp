#include "app/tried.h"
#include "tests/support/literals.h"

#include <QTest>

using namespace support;
using app::BatchState;
using app::Board;
using app::LineState;

namespace {

const auto today = "2026-05-12"_day;
const model::OrderLine six{{"o1"_order, 1_th}, "CLOCK"_sku, 6_wanted};
const model::OrderLine four{{"o2"_order, 1_th}, "CLOCK"_sku, 4_wanted};

app::BatchRow batch(const char *reference, int quantity, int allocated, std::optional<model::Date> eta = {})
{
    app::BatchRow row;
    row.batch = reference;
    row.sku = "CLOCK";
    row.quantity = quantity;
    row.allocated = allocated;
    row.eta = eta;
    row.state = eta ? BatchState::Expected : BatchState::InWarehouse;
    return row;
}

app::LineRow line(const model::OrderLine &line, const char *servedBy, std::optional<model::Date> eta = {})
{
    app::LineRow row;
    row.order = line.id.order.text();
    row.line = line.id.number.value();
    row.sku = line.sku.text();
    row.quantity = line.quantity.value();
    row.batch = servedBy;
    row.eta = eta;
    row.state = row.batch.empty() ? LineState::Waiting : LineState::Allocated;
    return row;
}

/// HERE holds o1 (6) of 10, SHIP holds o2 (4) of 20; nothing is wanted.
Board smallBoard()
{
    Board board;
    board.upsert(batch("HERE", 10, 6));
    board.upsert(batch("SHIP", 20, 4, "2026-05-19"_day));
    board.upsert(line(six, "HERE"));
    board.upsert(line(four, "SHIP", "2026-05-19"_day));
    app::SkuRow clock;
    clock.sku = "CLOCK";
    clock.inWarehouse = 10;
    clock.incoming = 20;
    clock.allocated = 10;
    board.upsert(clock);
    return board;
}

model::Deallocated lost(const model::OrderLine &line, model::BatchRef batch)
{
    return {.line = line,
            .batch = std::move(batch),
            .reason = model::DeallocationReason::Displaced,
            .standing = {}};
}

model::Allocated served(const model::OrderLine &line, model::BatchRef batch,
                        std::optional<model::Date> eta = {})
{
    return {.line = line, .batch = std::move(batch), .eta = eta, .promised = today, .standing = {}};
}

} // namespace

class TestTried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeEmptyWhereNothingWouldChange()
    {
        QVERIFY(app::Tried().isEmpty());
        QVERIFY(app::Tried(smallBoard(), {}, today).isEmpty());
    }

    void shouldFollowALineFromABatchThatShrinksToOneWithRoom()
    {
        const auto board = smallBoard();
        const std::vector<model::Event> events{
            model::BatchQuantityChanged{"HERE"_batch, "CLOCK"_sku, 10_pieces, 5_pieces},
            lost(six, "HERE"_batch), served(six, "SHIP"_batch, "2026-05-19"_day)};
        const app::Tried tried(board, events, today);
        const auto *here = tried.batch(board.findBatch("HERE"));
        const auto *ship = tried.batch(board.findBatch("SHIP"));
        QCOMPARE(here->row.quantity, model::Pieces(5));
        QCOMPARE(here->row.allocated, model::Pieces(0));
        QCOMPARE(here->lost.size(), std::size_t(1));
        QVERIFY(!here->lost.front().becomesShort);
        QCOMPARE(ship->row.allocated, model::Pieces(10));
        QCOMPARE(ship->gained.front().line, board.findLine("o1", 1));
        QCOMPARE(ship->gained.front().quantity, model::Pieces(6));
        const auto *moved = tried.line(board.findLine("o1", 1));
        QCOMPARE(moved->batch, std::string("SHIP"));
        QVERIFY(moved->eta == "2026-05-19"_day);
        QVERIFY(!tried.line(board.findLine("o2", 1)));
        const auto sums = tried.sku(board, board.findSku("CLOCK"));
        QCOMPARE(sums.inWarehouse, model::Pieces(5));
        QCOMPARE(sums.incoming, model::Pieces(20));
        QCOMPARE(sums.allocated, model::Pieces(10));
    }

    void shouldSayWhatNothingElseTakes()
    {
        const auto board = smallBoard();
        const std::vector<model::Event> events{
            model::BatchQuantityChanged{"HERE"_batch, "CLOCK"_sku, 10_pieces, 0_pieces},
            lost(six, "HERE"_batch), model::OutOfStock{.line = six}};
        const app::Tried tried(board, events, today);
        const auto *here = tried.batch(board.findBatch("HERE"));
        QVERIFY(here->row.state == BatchState::Empty);
        QVERIFY(here->lost.front().becomesShort);
        QVERIFY(tried.line(board.findLine("o1", 1))->state == LineState::Short);
        QCOMPARE(tried.sku(board, board.findSku("CLOCK")).shortPieces, model::Pieces(6));
    }

    void shouldNotCountAsMovedWhatComesBackToWhereItWas()
    {
        const auto board = smallBoard();
        const std::vector<model::Event> events{lost(six, "HERE"_batch), served(six, "HERE"_batch)};
        auto same = board.line(board.findLine("o1", 1));
        const app::Tried tried(board, events, today);
        QVERIFY(!tried.batch(board.findBatch("HERE")));
        QVERIFY(!same.promised); // which it would have now
        QVERIFY(tried.line(board.findLine("o1", 1))->promised == today);
    }

    void shouldTellTheLinesOfABatchThatComesLater()
    {
        const auto board = smallBoard();
        const std::vector<model::Event> events{
            model::BatchEtaChanged{"SHIP"_batch, "CLOCK"_sku, "2026-05-19"_day, "2026-05-25"_day}};
        const app::Tried tried(board, events, today);
        QVERIFY(tried.line(board.findLine("o2", 1))->eta == "2026-05-25"_day);
        QVERIFY(!tried.line(board.findLine("o1", 1)));
        QVERIFY(tried.batch(board.findBatch("SHIP"))->row.state == BatchState::Expected);
    }

    void shouldBringInWhatArrives()
    {
        const auto board = smallBoard();
        const std::vector<model::Event> events{
            model::BatchArrivalChanged{"SHIP"_batch, "CLOCK"_sku, std::nullopt, today}};
        const app::Tried tried(board, events, today);
        const auto sums = tried.sku(board, board.findSku("CLOCK"));
        QCOMPARE(sums.inWarehouse, model::Pieces(30));
        QCOMPARE(sums.incoming, model::Pieces(0));
        QVERIFY(tried.batch(board.findBatch("SHIP"))->row.state == BatchState::InWarehouse);
    }

    void shouldTakeMoreOfTheBatchForALineThatGrowsThere()
    {
        const auto board = smallBoard();
        const model::OrderLine eight{six.id, six.sku, 8_wanted};
        const std::vector<model::Event> events{model::LineQuantityChanged{eight, 6_wanted}};
        const app::Tried tried(board, events, today);
        QCOMPARE(tried.batch(board.findBatch("HERE"))->row.allocated, model::Pieces(8));
        QCOMPARE(tried.line(board.findLine("o1", 1))->quantity, model::Pieces(8));
    }

    void shouldKeepOnHoldWhatIs()
    {
        auto board = smallBoard();
        const std::vector<model::Event> held{
            model::BatchHoldChanged{
                "HERE"_batch, "CLOCK"_sku, {}, {true, model::Label::parse("wet").value()}},
            model::BatchQuantityChanged{"HERE"_batch, "CLOCK"_sku, 10_pieces, 12_pieces}};
        const app::Tried tried(board, held, today);
        QVERIFY(tried.batch(board.findBatch("HERE"))->row.state == BatchState::OnHold);
        QCOMPARE(tried.sku(board, board.findSku("CLOCK")).onHold, model::Pieces(12));
    }

    void shouldLeaveOutWhatTheBoardDoesNotKnow()
    {
        const auto board = smallBoard();
        const model::OrderLine unknown{{"o9"_order, 1_th}, "CLOCK"_sku, 3_wanted};
        const std::vector<model::Event> events{served(unknown, "HERE"_batch),
                                               model::OutOfStock{.line = unknown}};
        const app::Tried tried(board, events, today);
        QCOMPARE(tried.batch(board.findBatch("HERE"))->gained.front().line, Board::none);
        QVERIFY(tried.lines().empty());
    }
};

QTEST_GUILESS_MAIN(TestTried)
#include "tst_tried.moc"
