#include "app/tidings.h"
#include "tests/support/literals.h"

#include <QTest>

using namespace support;
using app::LineState;
using app::News;
using app::Tidings;

namespace {

const model::OrderLine first{{"o1"_order, 1_th}, "CLOCK"_sku, 10_wanted};
const model::OrderLine second{{"o2"_order, 1_th}, "CLOCK"_sku, 4_wanted};

app::BatchRow batch(const char *reference, int quantity)
{
    app::BatchRow row;
    row.batch = reference;
    row.sku = "CLOCK";
    row.quantity = quantity;
    return row;
}

/// The two lines as they stand after all that was heard.
app::Board board(LineState of1, LineState of2, const app::BatchRow &stock = batch("SHIP", 0))
{
    app::Board board;
    app::SkuRow clock;
    clock.sku = "CLOCK";
    board.upsert(clock);
    board.upsert(stock);
    for (const auto &[line, state] : {std::pair(first, of1), std::pair(second, of2)}) {
        app::LineRow row;
        row.order = line.id.order.text();
        row.line = line.id.number.value();
        row.sku = line.sku.text();
        row.quantity = line.quantity.value();
        row.state = state;
        row.stored = row.quantity;
        board.upsert(row);
    }
    return board;
}

model::PromiseSlipped slip(const model::OrderLine &line, const char *promised, std::optional<model::Date> now)
{
    const auto was = model::parseDate(promised).value();
    return {line, "SHIP"_batch, was, was, now};
}

} // namespace

/// What others' gestures came to, told once.
class TestTidings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountEachLineThatBecameShortOnce()
    {
        Tidings tidings;
        QVERIFY(tidings.isEmpty());
        tidings.take(std::vector<model::Event>{model::OutOfStock{first}, model::OutOfStock{second}});
        tidings.take(std::vector<model::Event>{model::OutOfStock{first}});
        QVERIFY(!tidings.isEmpty());
        QCOMPARE(tidings.tell(board(LineState::Short, LineState::Short)), (News{.becameShort = 2}));
        QVERIFY(tidings.isEmpty());
        QCOMPARE(tidings.tell(board(LineState::Short, LineState::Short)), News());
    }

    void shouldNotTellOfALineThatIsServedAgainMeanwhile()
    {
        Tidings tidings;
        tidings.take(std::vector<model::Event>{model::OutOfStock{first}, model::OutOfStock{second}});
        QCOMPARE(tidings.tell(board(LineState::Allocated, LineState::Short)), (News{.becameShort = 1}));
    }

    void shouldTellTheWorstSlip()
    {
        Tidings tidings;
        tidings.take(std::vector<model::Event>{slip(first, "2026-05-18", "2026-05-26"_day),
                                               slip(second, "2026-05-18", "2026-05-20"_day)});
        QCOMPARE(tidings.tell(board(LineState::Allocated, LineState::Allocated)),
                 (News{.slipped = 2, .worst = 8}));
        // who lost all stock is short: that says it
        tidings.take(
            std::vector<model::Event>{slip(first, "2026-05-18", std::nullopt), model::OutOfStock{first}});
        QCOMPARE(tidings.tell(board(LineState::Short, LineState::Allocated)), (News{.becameShort = 1}));
    }

    void shouldTellOfABatchThatCameLateAndNotOfOneInTime()
    {
        auto late = batch("SHIP", 10);
        late.eta = "2026-05-10"_day;
        late.arrived = "2026-05-12"_day;
        const model::BatchArrivalChanged arrival{"SHIP"_batch, "CLOCK"_sku, {}, late.arrived};
        Tidings tidings;
        tidings.take(std::vector<model::Event>{arrival});
        QCOMPARE(tidings.tell(board(LineState::Allocated, LineState::Allocated, late)), (News{.late = 1}));
        late.eta = late.arrived;
        tidings.take(std::vector<model::Event>{arrival});
        QCOMPARE(tidings.tell(board(LineState::Allocated, LineState::Allocated, late)), News());
    }

    void shouldTellWhatCanBeFilledNowOnlyWhereStockWasFreed()
    {
        // GIVEN two short lines, of 10 and 4, and 5 free
        const auto now = board(LineState::Short, LineState::Short, batch("SHIP", 5));
        Tidings tidings;
        tidings.take(std::vector<model::Event>{model::BatchCreated{"SHIP"_batch, "CLOCK"_sku, 5_pieces, {}}});
        QCOMPARE(tidings.tell(now), (News{.fillable = 1}));
        // a shrink frees nothing, more does
        tidings.take(std::vector<model::Event>{
            model::BatchQuantityChanged{"SHIP"_batch, "CLOCK"_sku, 9_pieces, 5_pieces}});
        QCOMPARE(tidings.tell(now), News());
        tidings.take(std::vector<model::Event>{
            model::BatchQuantityChanged{"SHIP"_batch, "CLOCK"_sku, 3_pieces, 5_pieces}});
        QCOMPARE(tidings.tell(now), (News{.fillable = 1}));
        // who gives stock back leaves room for others
        tidings.take(
            std::vector<model::Event>{model::Deallocated{.line = first,
                                                         .batch = "SHIP"_batch,
                                                         .reason = model::DeallocationReason::Cancelled,
                                                         .standing = {}}});
        QCOMPARE(tidings.tell(board(LineState::Cancelled, LineState::Short, batch("SHIP", 5))),
                 (News{.fillable = 1}));
    }

    void shouldCompareWhatNamesNoEvents()
    {
        app::Attention before;
        before.shortLines.count = 3;
        before.overdue.count = 1;
        before.fillable = 5;
        auto after = before;
        after.shortLines.count = 7;
        after.slipped = {2, 40, 9};
        after.overdue.count = 2;
        after.fillable = 4; // fewer: nothing to tell
        Tidings tidings;
        tidings.take(before, after);
        QCOMPARE(tidings.tell(app::Board()), (News{.becameShort = 4, .slipped = 2, .worst = 9, .late = 1}));
        tidings.take(after, after);
        QVERIFY(tidings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTidings)
#include "tst_tidings.moc"
