#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// What was promised stays promised; every slip is told, with its cause.
class PromisesTest : public Desk
{
    Q_OBJECT

private:
    std::vector<app::BrokenPromiseRow> broken(Date from = "2026-01-01"_day, Date to = "2026-12-31"_day)
    {
        std::vector<app::BrokenPromiseRow> rows;
        views().brokenPromises(from, to, [&](const app::BrokenPromiseRow &row) { rows.push_back(row); });
        return rows;
    }
    void passTo(Date day)
    {
        m_today = day;
        m_storage->setToday(day);
    }

private Q_SLOTS:
    void shouldPromiseTheDayTheBatchIsDueOrToday()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        QCOMPARE(views().line(id("o1"))->promised, std::optional("2026-01-20"_day));
        stock("overdue", 10, "2026-01-10"_day);
        serve("o2", 5);
        QCOMPARE(views().line(id("o2"))->promised, std::optional(today));
        done(app::CreateBatch{"t"_batch, "T"_sku, 5_pieces, std::nullopt});
        done(app::Allocate{"t1"_order, "T"_sku, 5_wanted});
        QCOMPARE(views().line(id("t1"))->promised, std::optional(today));
    }

    void shouldTellEveryLineOfADelayedBatch()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        serve("o2", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        const auto rows = broken();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.front().order, std::string("o1"));
        QCOMPARE(rows.front().batch, std::string("ship"));
        QCOMPARE(rows.front().promised, "2026-01-20"_day);
        QCOMPARE(rows.front().was, "2026-01-20"_day);
        QCOMPARE(rows.front().now, std::optional("2026-01-25"_day));
        QCOMPARE(rows.front().command, std::string("ChangeBatchEta"));
        QCOMPARE(rows.front().actor, std::string("ana"));
        QCOMPARE(rows.front().step, steps());
        QCOMPARE(views().line(id("o1"))->promised, std::optional("2026-01-20"_day)); // it stays what it was
    }

    void shouldTellThatALateArrivalBrokeThePromise()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        m_today = "2026-01-25"_day;
        done(app::ReceiveBatch{"ship"_batch, std::nullopt});
        const auto rows = broken();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().was, "2026-01-20"_day);
        QCOMPARE(rows.front().now, std::optional("2026-01-25"_day));
        QCOMPARE(rows.front().command, std::string("ReceiveBatch"));
    }

    void shouldTellWhatTheBatchDidNotComeFor()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        passTo("2026-01-20"_day);
        QVERIFY(broken().empty()); // it may still come
        passTo("2026-01-22"_day);
        const auto rows = broken();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().order, std::string("o1"));
        QCOMPARE(rows.front().promised, "2026-01-20"_day);
        QCOMPARE(rows.front().was, "2026-01-20"_day);
        QCOMPARE(rows.front().now, std::optional("2026-01-22"_day));
        QCOMPARE(rows.front().step, std::int64_t(0)); // nobody's gesture
        QVERIFY(broken("2026-01-21"_day).empty());
        done(app::HoldBatch{"ship"_batch, {}});
        QCOMPARE(broken().size(), std::size_t(1));
        done(app::ReceiveBatch{"ship"_batch, {}});
        QCOMPARE(broken().size(), std::size_t(1)); // now the slip that its arrival told
        QVERIFY(broken().front().step != 0);
    }

    void shouldForgetASlipThatWasMadeGood()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        QCOMPARE(broken().size(), std::size_t(1));
        passTo("2026-01-18"_day);
        done(app::ReceiveBatch{"ship"_batch, {}});
        QVERIFY(broken().empty());
        QVERIFY(!views().line(id("o1"))->eta); // it is here
        QCOMPARE(views().line(id("o1"))->promised, std::optional("2026-01-20"_day));
    }

    void shouldNotCallItASlipWhenTheDelayStaysWithinThePromise()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-18"_day});
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-20"_day});
        QVERIFY(broken().empty());
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-21"_day});
        QCOMPARE(broken().size(), std::size_t(1));
    }

    void shouldTellLinesThatLostTheirStock()
    {
        stock("here", 10);
        stock("ship", 5, "2026-01-20"_day);
        serve("o1", 5);
        serve("o2", 5);
        done(app::ChangeBatchQuantity{"here"_batch, 0_pieces});
        const auto rows = broken();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].batch, std::string("ship"));
        QCOMPARE(rows[0].now, std::optional("2026-01-20"_day));
        QVERIFY(rows[1].batch.empty());
        QVERIFY(!rows[1].now); // short: nobody knows
        QCOMPARE(views().line(id("o1"))->promised, std::optional(today)); // still what was promised first
    }

    void shouldTellNoSlipOfWhatIsServedAsEarly()
    {
        stock("b1", 5);
        stock("b2", 5);
        serve("o1", 5);
        done(app::ChangeBatchQuantity{"b1"_batch, 0_pieces});
        QCOMPARE(where("o1"), QStringLiteral("b2"));
        QVERIFY(broken().empty());
    }

    void shouldKeepToThePeriod()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        QCOMPARE(broken("2026-01-20"_day, "2026-01-20"_day).size(), std::size_t(1));
        QVERIFY(broken("2026-01-21"_day, "2026-12-31"_day).empty());
        QVERIFY(broken("2026-01-01"_day, "2026-01-19"_day).empty());
    }

    void shouldForgetSlipsThatWereTakenBackUntilTheyAreDoneAgain()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        done(app::Undo());
        QVERIFY(broken().empty());
        done(app::Redo());
        QCOMPARE(broken().size(), std::size_t(1));
    }

    void shouldPromiseAnewWhereALineWasReleased()
    {
        stock("ship", 10, "2026-01-20"_day);
        serve("o1", 5);
        done(app::ChangeBatchEta{"ship"_batch, "2026-01-25"_day});
        done(app::Deallocate{{id("o1")}});
        done(app::AllocateOrder{"o1"_order});
        QCOMPARE(views().line(id("o1"))->promised, std::optional("2026-01-25"_day));
    }
};

QTEST_GUILESS_MAIN(PromisesTest)

#include "tst_promises.moc"
