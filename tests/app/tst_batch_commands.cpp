#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// What a person can do to stock.
class BatchCommandsTest : public Desk
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveAnExpectedBatchAndNameTheLinesThatAreLate()
    {
        stock("ship", 20, "2026-01-20"_day);
        order("o1", {5}, 5, "2026-01-22"_day);
        order("o2", {5}, 5, "2026-02-22"_day);
        done(app::AllocateWaiting());
        const auto result = done<app::EtaResult>(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        QCOMPARE(result.was, std::optional("2026-01-20"_day));
        QCOMPARE(result.late.size(), std::size_t(1));
        QCOMPARE(result.late.front().line, line("o1", "S", 5));
        QCOMPARE(result.late.front().promised, "2026-01-20"_day);
        QCOMPARE(result.late.front().eta, "2026-01-25"_day);
        QCOMPARE(where("o1"), QStringLiteral("ship")); // a delay takes no line away
        QCOMPARE(views().batch("ship"_batch)->firstEta, std::optional("2026-01-20"_day));
        QCOMPARE(views().batch("ship"_batch)->eta, std::optional("2026-01-25"_day));
    }

    void shouldRefuseToExpectWhatIsHere()
    {
        stock("here", 20);
        QCOMPARE(refused(app::ChangeBatchEta{"here"_batch, "2026-01-25"_day}).reason,
                 app::Reason::AlreadyHere);
        stock("ship", 20, "2026-01-20"_day);
        done(app::ReceiveBatch{"ship"_batch, std::nullopt});
        QCOMPARE(refused(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day}).reason,
                 app::Reason::AlreadyHere);
        QCOMPARE(refused(app::ChangeBatchEta{"none"_batch, "2026-01-25"_day}).reason,
                 app::Reason::UnknownBatch);
    }

    void shouldReceiveAsExpected()
    {
        stock("ship", 20, "2026-01-20"_day);
        serve("o1", 5);
        const auto result = done<app::QuantityResult>(app::ReceiveBatch{"ship"_batch, std::nullopt});
        QCOMPARE(result.arrived, std::optional(today));
        QCOMPARE(result.quantity, 20_pieces);
        QCOMPARE(views().batch("ship"_batch)->state, app::BatchState::InWarehouse);
        QCOMPARE(where("o1"), QStringLiteral("ship"));
        QCOMPARE(events(), std::vector<std::string>{"BatchArrivalChanged"});
    }

    void shouldReceiveShortAsAShrinkInOneStep()
    {
        stock("ship", 20, "2026-01-20"_day);
        stock("next", 5, "2026-02-20"_day);
        serve("o1", 10);
        serve("o2", 5);
        serve("o3", 5);
        const auto result = done<app::QuantityResult>(app::ReceiveBatch{"ship"_batch, 10_pieces});
        QCOMPARE(result.moved.size(), std::size_t(1));
        QCOMPARE(result.shortLines.size(), std::size_t(1));
        QCOMPARE(where("o1"), QStringLiteral("ship"));
        QCOMPARE(where("o2"), QStringLiteral("next"));
        QCOMPARE(where("o3"), QStringLiteral("short"));
        done(app::Undo());
        QCOMPARE(where("o3"), QStringLiteral("ship"));
        QVERIFY(!views().batch("ship"_batch)->arrived);
    }

    void shouldReceiveAgainOnlyAsACount()
    {
        stock("ship", 20, "2026-01-20"_day);
        done(app::ReceiveBatch{"ship"_batch, 20_pieces});
        m_today += std::chrono::days(3);
        const auto result = done<app::QuantityResult>(app::ReceiveBatch{"ship"_batch, 22_pieces});
        QCOMPARE(result.arrived, std::optional(today)); // it came when it came
        QCOMPARE(result.quantity, 22_pieces);
        QCOMPARE(events(), std::vector<std::string>{"BatchQuantityChanged"});
        const auto last = steps();
        done(app::ReceiveBatch{"ship"_batch, std::nullopt}); // what changes nothing is no step
        QCOMPARE(steps(), last);
    }

    void shouldGiveNothingNewOfABatchOnHold()
    {
        stock("b", 20);
        serve("o1", 5);
        const auto held = done<app::HoldResult>(app::HoldBatch{"b"_batch, Label::parse("damaged").value()});
        QCOMPARE(held.lines.size(), std::size_t(1)); // it keeps what it has
        QVERIFY(held.batch.onHold);
        serve("o2", 5);
        QCOMPARE(where("o1"), QStringLiteral("b"));
        QCOMPARE(where("o2"), QStringLiteral("short"));
        QCOMPARE(views().batch("b"_batch)->note, std::string("damaged"));
        done(app::HoldBatch{"b"_batch, {}}); // the same again without a note: nothing is lost
        QCOMPARE(views().batch("b"_batch)->note, std::string("damaged"));
        done(app::UnholdBatch{"b"_batch});
        QCOMPARE(where("o2"), QStringLiteral("short")); // what frees up moves nobody
        QVERIFY(views().batch("b"_batch)->note.empty());
        const auto last = steps();
        done(app::UnholdBatch{"b"_batch});
        QCOMPARE(steps(), last);
    }

    void shouldAskBeforeACountTakesPinnedLines()
    {
        stock("b", 20);
        stock("other", 20, "2026-02-01"_day);
        serve("o1", 8, 1);
        serve("o2", 8, 9);
        pin("o1", "promised by phone");
        QVERIFY(handle(app::ChangeBatchQuantity{"b"_batch, 10_pieces})); // the other one gives way
        QCOMPARE(where("o2"), QStringLiteral("other"));
        const auto why = refused(app::ChangeBatchQuantity{"b"_batch, 7_pieces});
        QCOMPARE(why.reason, app::Reason::Pinned);
        QCOMPARE(why.holders.size(), std::size_t(1));
        QCOMPARE(why.holders.front().pin.note.text(), std::string("promised by phone"));
        QCOMPARE(refused(app::ReceiveBatch{"b"_batch, 7_pieces}).reason, app::Reason::Pinned);

        const auto result = done<app::QuantityResult>(app::ChangeBatchQuantity{"b"_batch, 7_pieces, true});
        QCOMPARE(result.shortLines.size(), std::size_t(1));
        QCOMPARE(where("o1"), QStringLiteral("short")); // though the other batch has room
        QVERIFY(views().line(id("o1"))->pinned); // it keeps its pin
        done(app::AllocateWaiting());
        QCOMPARE(where("o1"), QStringLiteral("short")); // nor does automation serve it
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("b"));
        QVERIFY(views().line(id("o1"))->pinned);
    }

    void shouldCountAFullBatchToNothing()
    {
        stock("b", 20);
        serve("o1", 20);
        const auto result = done<app::QuantityResult>(app::ChangeBatchQuantity{"b"_batch, 0_pieces});
        QCOMPARE(result.shortLines.size(), std::size_t(1));
        QCOMPARE(views().batch("b"_batch)->state, app::BatchState::Empty);
    }
};

QTEST_GUILESS_MAIN(BatchCommandsTest)

#include "tst_batch_commands.moc"
