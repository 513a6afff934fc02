#include "app/event_codec.h"
#include "tests/persistence/sql_desk.h"

#include <QTest>

using namespace support;

/// What is kept beside the aggregates: the journal, the read model, descriptions.
class TestSqlRecords : public QObject, private SqlDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldWriteTheJournalWithCausesAcrossPortions();
    void shouldWriteNoStepWithoutEvents();
    void shouldRebuildTheAllocationsViewInOrderOfAllocation();
    void shouldRaiseADescriptionOnlyWhenItDiffers();
};

void TestSqlRecords::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlRecords::shouldWriteTheJournalWithCausesAcrossPortions()
{
    record("B0", "LAMP", 1);
    m_storage->outbox().switchOn("all", app::Feed::Events);
    const auto work = begin();
    work->beginEarly();
    const auto first = work->journal().append(model::OutOfStock{line("o1", 1, "CLOCK", 4)}, std::nullopt);
    work->flush();
    const auto second = work->journal().append(model::OutOfStock{line("o1", 2, "CLOCK", 4)}, first);
    work->journal().append(model::OutOfStock{line("o1", 3, "CLOCK", 4)}, second);
    work->commit(step);

    const auto entries = m_storage->outboxView().next("all", 10).entries;
    QCOMPARE(entries.size(), 3U);
    QVERIFY(!entries[0].cause);
    QCOMPARE(entries[1].cause, std::optional(entries[0].id));
    QCOMPARE(entries[2].cause, std::optional(entries[1].id));
    QCOMPARE(entries[2].step, entries[0].step);
    QCOMPARE(std::get<model::OutOfStock>(app::decodeEvent(entries[1].type, entries[1].payload)).line,
             line("o1", 2, "CLOCK", 4));
    QCOMPARE(m_storage->ask("SELECT actor || via || command || at FROM steps"), "anadesktopTest1000");
    QCOMPARE(m_storage->ask("SELECT sku || order_id || ifnull(batch, '-') FROM journal"), "CLOCKo1-");
}

void TestSqlRecords::shouldWriteNoStepWithoutEvents()
{
    const auto work = begin();
    work->allocationsView().rebuild();
    work->commit(step);
    QCOMPARE(m_storage->ask("SELECT count(*) FROM steps"), "0");
}

void TestSqlRecords::shouldRebuildTheAllocationsViewInOrderOfAllocation()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 1}, {"CLOCK", 2}, {"CLOCK", 3}});
    for (const auto number : {2, 1, 3, 2}) { // line 2 was released in between, so its last allocation counts
        const auto work = begin();
        const auto taken = line("o1", number, "CLOCK", number);
        auto *product = work->products().find("CLOCK"_sku);
        work->products().recall(*product, taken.id);
        if (product->deallocate(taken.id, model::DeallocationReason::Released))
            work->allocationsView().remove(taken.id);
        product->allocate({taken, {}, number}, today);
        work->allocationsView().add(taken, "B1"_batch, 0);
        for (const auto &event : work->takeEvents())
            work->journal().append(event, std::nullopt);
        work->commit(step);
    }
    const auto exported = [this] {
        std::string quantities;
        m_storage->views().exportAllocations(
            [&](const auto &row) { quantities += std::to_string(row.quantity); });
        return quantities;
    };
    QCOMPARE(exported(), "132");
    m_storage->wipeReadModel();
    QCOMPARE(exported(), "");
    const auto work = begin();
    work->allocationsView().rebuild();
    work->commit(step);
    QCOMPARE(exported(), "132");
    QCOMPARE(m_storage->views().allocations("o1"_order).size(), 3U);
}

void TestSqlRecords::shouldRaiseADescriptionOnlyWhenItDiffers()
{
    const auto clock = model::Label::parse("a clock").value();
    {
        const auto work = begin();
        work->catalogue().describe("CLOCK"_sku, clock);
        work->catalogue().describe("CLOCK"_sku, clock);
        QCOMPARE(work->takeEvents().size(), 1U);
        work->commit(step);
    }
    const auto work = begin();
    QCOMPARE(work->catalogue().description("CLOCK"_sku), clock);
    work->catalogue().describe("CLOCK"_sku, clock);
    QVERIFY(work->takeEvents().empty());
}

QTEST_GUILESS_MAIN(TestSqlRecords)
#include "tst_sql_records.moc"
