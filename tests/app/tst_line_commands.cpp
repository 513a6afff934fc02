#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// What a person can do to order lines.
class LineCommandsTest : public Desk
{
    Q_OBJECT

private:
    static app::ChangeLine quantity(const char *order, std::int64_t quantity)
    {
        return {.line = id(order), .quantity = LineQuantity::of(quantity).value()};
    }

private Q_SLOTS:
    void shouldCancelForGood()
    {
        stock("b", 10);
        serve("o1", 10);
        serve("o2", 5);
        pin("o1");
        const auto result = done<app::LinesResult>(app::Cancel{{id("o1")}});
        QCOMPARE(result.lines.front().state, app::LineState::Cancelled);
        QVERIFY(!result.lines.front().batch);
        QVERIFY(!result.lines.front().pin.pinned);
        QCOMPARE(where("o1"), QStringLiteral("cancelled"));
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(0));
        QCOMPARE(where("o2"), QStringLiteral("short")); // it frees stock and moves nobody
        QCOMPARE(refused(app::AllocateLines{{id("o1")}}).reason, app::Reason::Cancelled);
        QCOMPARE(refused(app::MoveLine{id("o1"), "b"_batch}).reason, app::Reason::Cancelled);
        QCOMPARE(refused(app::PinLines{{id("o1")}, {}}).reason, app::Reason::Cancelled);
        QCOMPARE(refused(app::SplitLine{id("o1"), {1_wanted}}).reason, app::Reason::Cancelled);
        QCOMPARE(refused(quantity("o1", 3)).reason, app::Reason::Cancelled);
        const auto last = steps();
        done(app::Cancel{{id("o1")}});
        QCOMPARE(steps(), last);
    }

    void shouldCancelAShortLineAndAWholeOrder()
    {
        stock("b", 10);
        order("o1", {20, 5, 3});
        done(app::AllocateOrder{"o1"_order});
        QCOMPARE(where("o1", 1), QStringLiteral("short"));
        QCOMPARE(done<app::LinesResult>(app::CancelOrder{"o1"_order}).lines.size(), std::size_t(3));
        QCOMPARE(views().order("o1"_order)->cancelled, 3);
        QCOMPARE(refused(app::AllocateOrder{"o1"_order}).reason, app::Reason::Cancelled);
        done(app::Undo());
        QCOMPARE(where("o1", 1), QStringLiteral("short"));
        QCOMPARE(where("o1", 2), QStringLiteral("b"));
        QCOMPARE(refused(app::CancelOrder{"none"_order}).reason, app::Reason::UnknownOrder);
    }

    void shouldSplitALineThatNoBatchCanTake()
    {
        stock("b1", 6);
        stock("b2", 4, "2026-01-20"_day);
        serve("o1", 10);
        QCOMPARE(where("o1"), QStringLiteral("short"));
        const auto result = done<app::LinesResult>(app::SplitLine{id("o1"), {6_wanted}});
        QCOMPARE(result.lines.size(), std::size_t(2));
        QCOMPARE(result.lines[1].line, line("o1", "S", 4, 2));
        QCOMPARE(where("o1", 1), QStringLiteral("b1"));
        QCOMPARE(where("o1", 2), QStringLiteral("b2"));
    }

    void shouldKeepTheFirstPartWhereTheLineWas()
    {
        stock("b1", 10);
        stock("b2", 10);
        serve("o1", 10);
        done(app::SplitLine{id("o1"), {3_wanted, 2_wanted}});
        QCOMPARE(where("o1", 1), QStringLiteral("b1"));
        QCOMPARE(views().linesOf("o1"_order).size(),
                 std::size_t(3)); // 3 and 2, and the 5 that were left over
        QCOMPARE(views().line(id("o1", 3))->quantity, Pieces(5));
        QCOMPARE(exported(), (std::vector<std::string>{"o1 3 b1", "o1 2 b1", "o1 5 b1"}));
        // AND the parts are no lines anybody asked for by themselves
        order("o1", {10});
        QCOMPARE(views().linesOf("o1"_order).size(), std::size_t(3));
        order("o1", {5});
        QCOMPARE(views().linesOf("o1"_order).size(), std::size_t(4));
    }

    void shouldRefusePartsThatAreMoreThanTheLine()
    {
        order("o1", {10});
        const auto why = refused(app::SplitLine{id("o1"), {6_wanted, 5_wanted}});
        QCOMPARE(why.reason, app::Reason::TooManyParts);
        QCOMPARE(why.wanted, std::optional(Pieces(10)));
        const auto last = steps();
        done(app::SplitLine{id("o1"), {10_wanted}}); // it is in one part
        QCOMPARE(steps(), last);
        QCOMPARE(refused(app::SplitLine{id("o1", 2), {1_wanted}}).reason, app::Reason::UnknownLine);
    }

    void shouldMoveToABatchByHand()
    {
        stock("b1", 10);
        stock("b2", 10, "2026-02-01"_day);
        serve("o1", 6);
        done(app::MoveLine{id("o1"), "b2"_batch});
        QCOMPARE(where("o1"), QStringLiteral("b2"));
        QCOMPARE(views().line(id("o1"))->promised, std::optional(today)); // the promise is kept, and slipped
        QCOMPARE(events(), (std::vector<std::string>{"Deallocated", "Allocated", "PromiseSlipped"}));
        order("o2", {3});
        done(app::MoveLine{id("o2"), "b2"_batch}); // a waiting line is moved in
        QCOMPARE(where("o2"), QStringLiteral("b2"));
        const auto last = steps();
        done(app::MoveLine{id("o2"), "b2"_batch});
        QCOMPARE(steps(), last);
    }

    void shouldRefuseAMoveWithTheFacts()
    {
        stock("b1", 10);
        stock("b2", 10, "2026-02-01"_day);
        serve("o1", 6);
        order("o2", {9});
        const auto tooFull = refused(app::MoveLine{id("o2"), "b1"_batch});
        QCOMPARE(tooFull.reason, app::Reason::DoesNotFit);
        QCOMPARE(tooFull.wanted, std::optional(Pieces(9)));
        QCOMPARE(tooFull.free, std::optional(Pieces(4)));
        QCOMPARE(tooFull.holders.front().line, line("o1", "S", 6));
        done(app::HoldBatch{"b2"_batch, Label::parse("damaged").value()});
        const auto held = refused(app::MoveLine{id("o1"), "b2"_batch});
        QCOMPARE(held.reason, app::Reason::OnHold);
        QCOMPARE(held.note, std::string("damaged"));
        done(app::CreateBatch{"t"_batch, "T"_sku, 10_pieces, std::nullopt});
        QCOMPARE(refused(app::MoveLine{id("o1"), "t"_batch}).reason, app::Reason::OtherSku);
        QCOMPARE(refused(app::MoveLine{id("o1"), "none"_batch}).reason, app::Reason::UnknownBatch);
        QCOMPARE(refused(app::MoveLine{id("o9"), "b1"_batch}).reason, app::Reason::UnknownOrder);
    }

    void shouldMoveSeveralLinesInOneStep()
    {
        stock("b1", 10);
        stock("b2", 12, "2026-02-01"_day);
        serve("o1", 6);
        serve("o2", 4);
        order("o3", {2});
        done(app::MoveLine{id("o2"), "b2"_batch});
        const auto last = steps();
        done(app::MoveLines{{id("o1"), id("o2"), id("o3"), id("o1")}, "b2"_batch}); // o2 is there
        for (const auto *order : {"o1", "o2", "o3"})
            QCOMPARE(where(order), QStringLiteral("b2"));
        QCOMPARE(steps(), last + 1);
        QCOMPARE(events(),
                 (std::vector<std::string>{"Deallocated", "Allocated", "PromiseSlipped", "Allocated"}));
        // WHEN it is taken back THEN each is where it was
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("b1"));
        QCOMPARE(where("o2"), QStringLiteral("b2"));
        QCOMPARE(where("o3"), QStringLiteral("waiting"));
    }

    void shouldMoveAllLinesOrNone()
    {
        stock("b1", 10);
        stock("b2", 9, "2026-02-01"_day);
        serve("o1", 6);
        serve("o2", 4);
        order("o3", {3});
        done(app::MoveLine{id("o3"), "b2"_batch});
        // each of them fits, both together do not
        const auto tooFull = refused(app::MoveLines{{id("o1"), id("o2"), id("o3")}, "b2"_batch});
        QCOMPARE(tooFull.reason, app::Reason::DoesNotFit);
        QCOMPARE(tooFull.wanted, std::optional(Pieces(10)));
        QCOMPARE(tooFull.free, std::optional(Pieces(6)));
        QVERIFY(tooFull.order.empty());
        QVERIFY(tooFull.holders.empty()); // who is there is among them
        // one of them asks for something else
        done(app::PlaceOrder{"o4"_order, {{"T"_sku, 1_wanted}}, {}, {}});
        const auto other = refused(app::MoveLines{{id("o2"), id("o4")}, "b2"_batch});
        QCOMPARE(other.reason, app::Reason::OtherSku);
        QCOMPARE(other.order, std::string("o4"));
        done(app::Cancel{{id("o1")}});
        QCOMPARE(refused(app::MoveLines{{id("o2"), id("o1")}, "b2"_batch}).reason, app::Reason::Cancelled);
        QCOMPARE(where("o2"), QStringLiteral("b1"));
    }

    void shouldNameFirstWhoWouldGiveWayFirst()
    {
        stock("b", 10);
        serve("high", 4, 9);
        serve("low", 4, 1);
        serve("fixed", 2, 0);
        pin("fixed");
        order("o1", {9});
        const auto why = refused(app::MoveLine{id("o1"), "b"_batch});
        std::vector<std::string> orders;
        for (const auto &holder : why.holders)
            orders.push_back(holder.line.id.order.text());
        QCOMPARE(orders, (std::vector<std::string>{"low", "high", "fixed"}));
    }

    void shouldPinWithANoteAndUnpin()
    {
        stock("b", 10);
        serve("o1", 6);
        const auto pinned
            = done<app::LinesResult>(app::PinLines{{id("o1")}, Label::parse("fragile").value()});
        QVERIFY(pinned.lines.front().pin.pinned);
        QCOMPARE(pinned.lines.front().pin.note.text(), std::string("fragile"));
        QVERIFY(views().line(id("o1"))->pinned);
        done(app::UnpinLines{{id("o1")}});
        QVERIFY(!views().line(id("o1"))->pinned);
        pin("o1", "by phone");
        const auto again = done<app::LinesResult>(app::PinLines{{id("o1")}, {}}); // nothing is lost
        QCOMPARE(again.lines.front().pin.note.text(), std::string("by phone"));
        done(app::Deallocate{{id("o1")}}); // a released line's pin goes
        QVERIFY(!views().line(id("o1"))->pinned);
    }

    void shouldFreeTheExcessOfALineThatWantsLess()
    {
        stock("b", 10);
        serve("o1", 8);
        serve("o2", 5);
        done(quantity("o1", 3));
        QCOMPARE(views().batch("b"_batch)->free(), Pieces(7));
        QCOMPARE(where("o1"), QStringLiteral("b"));
        QCOMPARE(where("o2"), QStringLiteral("short"));
        QCOMPARE(exported(), std::vector<std::string>{"o1 3 b"});
    }

    void shouldAskAnewForALineThatWantsMoreThanItsBatchHas()
    {
        stock("b1", 10);
        stock("b2", 30, "2026-02-01"_day);
        serve("o1", 8);
        done(quantity("o1", 10)); // its batch can hold that
        QCOMPARE(where("o1"), QStringLiteral("b1"));
        const auto result = done<app::LinesResult>(quantity("o1", 11));
        QCOMPARE(result.lines.front().batch, std::optional("b2"_batch));
        QCOMPARE(exported(), std::vector<std::string>{"o1 11 b2"});
        done(quantity("o1", 31));
        QCOMPARE(where("o1"), QStringLiteral("short"));
        pin("o1");
        stock("b3", 50);
        done(app::MoveLine{id("o1"), "b3"_batch});
        const auto why = refused(quantity("o1", 51));
        QCOMPARE(why.reason, app::Reason::Pinned);
        QCOMPARE(why.free, std::optional(Pieces(50)));
    }

    void shouldTellWhatAGrownLineGaveBackBeforeItGrew()
    {
        using Told = std::vector<std::string>;
        stock("b1", 10);
        stock("b2", 30);
        serve("o1", 8);
        done(quantity("o1", 15));
        QCOMPARE(pieces(), (Told{"Deallocated 8", "LineQuantityChanged 15", "Allocated 15"}));
        done(app::Undo());
        QCOMPARE(pieces(), (Told{"Deallocated 15", "LineQuantityChanged 8", "Allocated 8"}));
        done(quantity("o1", 31));
        QCOMPARE(pieces(),
                 (Told{"Deallocated 8", "LineQuantityChanged 31", "OutOfStock 31", "PromiseSlipped 31"}));
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("b1"));
    }

    void shouldChangeWhatALineMayClaim()
    {
        stock("b", 10);
        serve("o1", 5, 9);
        serve("o2", 5, 5);
        done(app::ChangeLine{
            .line = id("o1"), .needBy = "2026-03-01"_day, .priority = Priority::of(0).value()});
        QCOMPARE(views().line(id("o1"))->priority, 0);
        QCOMPARE(views().line(id("o1"))->needBy, std::optional("2026-03-01"_day));
        done(app::ChangeBatchQuantity{"b"_batch, 5_pieces});
        QCOMPARE(where("o1"), QStringLiteral("short")); // it gives way now
        QCOMPARE(where("o2"), QStringLiteral("b"));
    }
};

QTEST_GUILESS_MAIN(LineCommandsTest)

#include "tst_line_commands.moc"
