#include "tests/persistence/sql_desk.h"

#include <QTest>

using namespace support;

/// The order of placing, and the order of service.
class TestSqlOrders : public QObject, private SqlDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldServeLinesInOrder();
    void shouldServeUnwrittenLinesInAPreview();
    void shouldKeepTheOrderOfPlacingAcrossOrders();
};

void TestSqlOrders::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlOrders::shouldServeLinesInOrder()
{
    place("plain", {{"CLOCK", 1}, {"CLOCK", 2}});
    place("late", {{"CLOCK", 3}}, {model::Priority::of(5).value(), "2026-05-01"_day});
    place("early", {{"CLOCK", 4}}, {model::Priority::of(5).value(), "2026-02-01"_day});
    place("high", {{"CLOCK", 5}}, {model::Priority::of(9).value(), std::nullopt});
    place("low", {{"CLOCK", 6}}, {model::Priority::of(0).value(), "2026-01-16"_day});
    place("short", {{"CLOCK", 7}});
    place("other", {{"CLOCK", 8}, {"CLOCK", 9}, {"CLOCK", 10}});
    m_storage->database().query("UPDATE order_lines SET state = 2 WHERE quantity = 7").run();
    m_storage->database().query("UPDATE order_lines SET pinned = 1 WHERE quantity = 8").run();
    m_storage->database().query("UPDATE order_lines SET state = 3 WHERE quantity = 9").run();

    const auto work = begin();
    const auto queue = work->orders().unserved();
    QCOMPARE(queue->size(), 8);
    std::vector<std::int64_t> quantities;
    for (auto portion = queue->next(3); !portion.empty(); portion = queue->next(3)) {
        for (const auto &demand : portion) {
            quantities.push_back(demand.line.quantity.value());
            QCOMPARE(demand.isShort, demand.line.quantity.value() == 7);
            QVERIFY(demand.stored > 0);
        }
        m_storage->database()
            .query("UPDATE order_lines SET priority = 9 - priority")
            .run(); // not asked again
    }
    QCOMPARE(quantities, (std::vector<std::int64_t>{5, 4, 3, 1, 2, 7, 10, 6}));
}

void TestSqlOrders::shouldServeUnwrittenLinesInAPreview()
{
    place("plain", {{"CLOCK", 1}});
    const auto work = begin(app::Intent::Preview);
    work->beginEarly();
    auto &order = work->orders().add(model::Order("new"_order, {}));
    order.place("CLOCK"_sku, 2_wanted, {}, 1);
    order.place("CLOCK"_sku, 3_wanted, {model::Priority::of(9).value(), std::nullopt}, 1);
    work->flush();
    std::vector<std::int64_t> quantities;
    for (const auto &demand : work->orders().unserved()->next(10))
        quantities.push_back(demand.line.quantity.value());
    QCOMPARE(quantities, (std::vector<std::int64_t>{3, 1, 2}));
}

void TestSqlOrders::shouldKeepTheOrderOfPlacingAcrossOrders()
{
    const auto work = begin();
    auto &a = work->orders().add(model::Order("a"_order, {}));
    auto &b = work->orders().add(model::Order("b"_order, {}));
    work->orders().find("b"_order)->place("CLOCK"_sku, 1_wanted, {}, 1);
    work->orders().find("a"_order)->place("CLOCK"_sku, 2_wanted, {}, 1);
    work->orders().find("b"_order)->place("CLOCK"_sku, 3_wanted, {}, 1);
    work->commit(step);
    QCOMPARE(
        m_storage->ask("SELECT group_concat(quantity) FROM (SELECT quantity FROM order_lines ORDER BY id)"),
        "1,2,3");
    QCOMPARE(b.lines()[1].stored, 3);
    QCOMPARE(a.lines()[0].stored, 2);
}

QTEST_GUILESS_MAIN(TestSqlOrders)
#include "tst_sql_orders.moc"
