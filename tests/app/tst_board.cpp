#include "app/board.h"

#include <QTest>

using app::Board;
using app::LineColumn;
using app::LineQuery;
using app::LineState;

namespace {

std::optional<model::Date> day(const char *text)
{
    return model::parseDate(text).value();
}

app::LineRow line(const char *order, int number, const char *sku, int quantity)
{
    app::LineRow row;
    row.order = order;
    row.line = number;
    row.sku = sku;
    row.quantity = quantity;
    return row;
}

app::BatchRow batch(const char *reference, const char *sku, int quantity, std::int64_t stored)
{
    app::BatchRow row;
    row.batch = reference;
    row.sku = sku;
    row.quantity = quantity;
    row.stored = stored;
    return row;
}

std::vector<std::string> names(const Board &board, const LineQuery &query)
{
    std::vector<std::string> names;
    for (const auto row : board.lines(query).rows) {
        const auto shown = board.line(row);
        names.push_back(std::string(shown.order) + "/" + std::to_string(shown.line));
    }
    return names;
}

using Names = std::vector<std::string>;

/// Two orders, one SKU with a description, one batch that holds a line.
Board smallBoard()
{
    Board board;
    auto clock = app::SkuRow();
    clock.sku = "CLOCK";
    clock.description = "Wanduhr, Übergröße";
    board.upsert(clock);
    auto ship = batch("SHIP-07", "CLOCK", 60, 1);
    ship.eta = day("2026-05-19");
    board.upsert(ship);
    auto held = line("PO-10", 1, "CLOCK", 6);
    held.state = LineState::Allocated;
    held.batch = "SHIP-07";
    held.promised = day("2026-05-19");
    held.needBy = day("2026-05-20");
    held.priority = 9;
    held.customer = "Ana";
    held.pinned = true;
    board.upsert(held);
    board.upsert(line("PO-9", 2, "LAMP", 4));
    auto lacking = line("PO-9", 1, "CLOCK", 30);
    lacking.state = LineState::Short;
    lacking.needBy = day("2026-05-18");
    board.upsert(lacking);
    return board;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepEveryFactOfALine()
    {
        const auto board = smallBoard();
        const auto row = board.findLine("PO-10", 1);
        QVERIFY(row != Board::none);
        const auto shown = board.line(row);
        QCOMPARE(shown.sku, std::string_view("CLOCK"));
        QCOMPARE(shown.quantity, model::Pieces(6));
        QVERIFY(shown.state == LineState::Allocated);
        QCOMPARE(shown.batch, std::string_view("SHIP-07"));
        QVERIFY(shown.eta == day("2026-05-19"));
        QVERIFY(shown.promised == day("2026-05-19"));
        QVERIFY(shown.needBy == day("2026-05-20"));
        QCOMPARE(shown.priority, 9);
        QCOMPARE(shown.customer, std::string_view("Ana"));
        QVERIFY(shown.pinned);
        QVERIFY(!board.line(board.findLine("PO-9", 2)).needBy);
    }

    void shouldTakeALineOfTheSameIdentityAsNews()
    {
        auto board = smallBoard();
        auto released = line("PO-10", 1, "CLOCK", 6);
        board.upsert(released);
        QCOMPARE(board.lineCount(), 3);
        QVERIFY(board.stateOf(board.findLine("PO-10", 1)) == LineState::Waiting);
        QVERIFY(board.linesHeldBy(board.findBatch("SHIP-07")).empty());
        QCOMPARE(board.inState(LineState::Waiting), std::int64_t(2));
        QCOMPARE(board.inState(LineState::Allocated), std::int64_t(0));
    }

    void shouldNotKnowABatchThatOnlyALineSpeaksOf()
    {
        Board board;
        auto held = line("PO-1", 1, "CLOCK", 6);
        held.batch = "SHIP-07";
        board.upsert(held);
        QCOMPARE(board.findBatch("SHIP-07"), Board::none);
        QCOMPARE(board.batchCount(), 0);
        board.upsert(batch("SHIP-07", "CLOCK", 60, 1));
        QCOMPARE(board.batchCount(), 1);
        QCOMPARE(board.linesHeldBy(board.findBatch("SHIP-07")).size(), std::size_t(1));
    }

    void shouldListBatchesOfAnSkuInOrderOfRecording()
    {
        Board board;
        board.upsert(batch("LATER", "CLOCK", 1, 7));
        board.upsert(batch("EARLIER", "CLOCK", 1, 3));
        board.upsert(batch("OTHER", "LAMP", 1, 1));
        const auto &batches = board.batchesOf(board.findSku("CLOCK"));
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(board.batch(batches[0]).batch, std::string("EARLIER"));
    }

    void shouldFindWordsInAnyTextWhateverTheCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << "" << 3;
        QTest::newRow("order") << "po-9" << 2;
        QTest::newRow("SKU") << "lAmP" << 1;
        QTest::newRow("description, beyond ASCII") << "übergröße" << 2;
        QTest::newRow("and in capitals") << "ÜBERGRÖßE" << 2;
        QTest::newRow("customer") << "ana" << 1;
        QTest::newRow("batch") << "ship" << 1;
        QTest::newRow("every word, in different columns") << "clock  PO-9" << 1;
        QTest::newRow("no such text") << "xyz" << 0;
    }

    void shouldFindWordsInAnyTextWhateverTheCase()
    {
        QFETCH(QString, text);
        LineQuery query;
        query.text = text.toStdString();
        QTEST(static_cast<int>(smallBoard().lines(query).rows.size()), "found");
    }

    void shouldSortByEveryColumnWithWhatIsMissingLast_data()
    {
        QTest::addColumn<LineColumn>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<Names>("order");
        QTest::newRow("need by") << LineColumn::NeedBy << false << Names{"PO-9/1", "PO-10/1", "PO-9/2"};
        QTest::newRow("need by, latest first")
            << LineColumn::NeedBy << true << Names{"PO-10/1", "PO-9/1", "PO-9/2"};
        QTest::newRow("order, as numbers")
            << LineColumn::OrderLine << false << Names{"PO-9/1", "PO-9/2", "PO-10/1"};
        QTest::newRow("state, short first")
            << LineColumn::State << false << Names{"PO-9/1", "PO-9/2", "PO-10/1"};
        QTest::newRow("SKU, equal ones as stored")
            << LineColumn::Sku << false << Names{"PO-10/1", "PO-9/1", "PO-9/2"};
        QTest::newRow("quantity") << LineColumn::Quantity << true << Names{"PO-9/1", "PO-10/1", "PO-9/2"};
        QTest::newRow("batch") << LineColumn::Batch << true << Names{"PO-10/1", "PO-9/2", "PO-9/1"};
        QTest::newRow("promised") << LineColumn::Promised << false << Names{"PO-10/1", "PO-9/2", "PO-9/1"};
        QTest::newRow("description") << LineColumn::Description << true
                                     << Names{"PO-10/1", "PO-9/1", "PO-9/2"};
    }

    void shouldSortByEveryColumnWithWhatIsMissingLast()
    {
        QFETCH(LineColumn, column);
        QFETCH(bool, descending);
        LineQuery query;
        query.sort = column;
        query.descending = descending;
        QTEST(names(smallBoard(), query), "order");
    }

    void shouldSortAgainWhenALineChanged()
    {
        auto board = smallBoard();
        QCOMPARE(names(board, {}).back(), std::string("PO-9/2"));
        auto urgent = line("PO-9", 2, "LAMP", 4);
        urgent.needBy = day("2026-05-01");
        board.upsert(urgent);
        QCOMPARE(names(board, {}).front(), std::string("PO-9/2"));
    }

    void shouldNarrowToStateBatchSkuOrGivenLines()
    {
        const auto board = smallBoard();
        LineQuery lacking;
        lacking.state = LineState::Short;
        QCOMPARE(names(board, lacking), Names{"PO-9/1"});
        QCOMPARE(board.lines(lacking).inState[static_cast<std::size_t>(LineState::Waiting)], std::int64_t(1));
        LineQuery held;
        held.batch = board.findBatch("SHIP-07");
        QCOMPARE(names(board, held), Names{"PO-10/1"});
        held.batch = board.findBatch("never recorded");
        QVERIFY(names(board, held).empty()); // and not the lines that no batch holds
        LineQuery lamps;
        lamps.sku = board.findSku("LAMP");
        QCOMPARE(names(board, lamps), Names{"PO-9/2"});
        LineQuery given;
        given.among = {board.findLine("PO-9", 1)};
        QCOMPARE(names(board, given), Names{"PO-9/1"});
    }

    void shouldTellPinnedLinesFromOthers()
    {
        auto board = smallBoard();
        auto other = line("PO-11", 1, "CLOCK", 2);
        other.state = LineState::Allocated;
        other.batch = "SHIP-07";
        board.upsert(other);
        LineQuery held;
        held.batch = board.findBatch("SHIP-07");
        held.pinned = true;
        QCOMPARE(names(board, held), Names{"PO-10/1"});
        held.pinned = false;
        QCOMPARE(names(board, held), Names{"PO-11/1"});
    }

    void shouldFindSkusThatLackStockOrAreOverdue()
    {
        auto board = smallBoard();
        auto late = batch("LATE", "LAMP", 4, 2);
        late.state = app::BatchState::Overdue;
        board.upsert(late);
        auto clock = board.sku(board.findSku("CLOCK"));
        clock.shortPieces = 30;
        board.upsert(clock);
        const auto all = board.skus({});
        QCOMPARE(all.skus.size(), std::size_t(2));
        QCOMPARE(all.ofKind[static_cast<std::size_t>(app::SkuKind::WantedOverFree)], std::int64_t(1));
        app::SkuQuery overdue;
        overdue.kind = app::SkuKind::Overdue;
        QCOMPARE(board.skus(overdue).skus, std::vector{board.findSku("LAMP")});
        app::SkuQuery byBatch;
        byBatch.text = "late";
        QCOMPARE(board.skus(byBatch).skus, std::vector{board.findSku("LAMP")});
    }

    void shouldFindWhatIsCalledSo()
    {
        auto board = smallBoard();
        board.upsert(batch("AIR-SHIP-07", "CLOCK", 5, 2));
        board.upsert(batch("SHIP-070", "CLOCK", 5, 3));
        const auto found = board.named("ship-07", 5);
        QCOMPARE(found.batches,
                 (std::vector{board.findBatch("SHIP-07"), board.findBatch("SHIP-070"),
                              board.findBatch("AIR-SHIP-07")}));
        QVERIFY(found.skus.empty());
        QCOMPARE(board.named("po", 5).orders,
                 (std::vector{board.findOrder("PO-9"), board.findOrder("PO-10")}));
        QCOMPARE(board.named("po", 1).orders.size(), std::size_t(1));
        QCOMPARE(board.named("lam", 5).skus, std::vector{board.findSku("LAMP")});
        QVERIFY(board.named("", 5).orders.empty());
    }

    void shouldNotFindABatchThatNobodyRecordedYet()
    {
        Board board;
        auto held = line("PO-1", 1, "CLOCK", 6);
        held.batch = "LATER";
        board.upsert(held);
        QVERIFY(board.named("later", 5).batches.empty());
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
