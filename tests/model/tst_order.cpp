#include "model/order.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace model;
using namespace support;

class OrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveNewLinesTheNextFreeNumber()
    {
        Order order("o"_order, {});
        QCOMPARE(order.place("A"_sku, 1_wanted, {}, 1).line.line.id.number, 1_th);
        QVERIFY(order.placeAs(7_th, "B"_sku, 1_wanted, {}));
        QCOMPARE(order.place("C"_sku, 1_wanted, {}, 1).line.line.id.number, 8_th);
        QCOMPARE(order.version(), 3);
    }

    void shouldTakeTheFirstFreeNumberWhenTheHighestIsTaken()
    {
        Order order("o"_order, {});
        QVERIFY(order.placeAs(LineNumber::of(1'000'000'000).value(), "A"_sku, 1_wanted, {}));
        QVERIFY(order.placeAs(1_th, "B"_sku, 1_wanted, {}));
        QCOMPARE(order.place("C"_sku, 1_wanted, {}, 1).line.line.id.number, 2_th);
    }

    void shouldKnowARepeatedLineByItsMention()
    {
        Order order("o"_order, {});
        QVERIFY(order.place("A"_sku, 2_wanted, {}, 1).isNew);
        QVERIFY(!order.place("A"_sku, 2_wanted, {}, 1).isNew); // the same call again
        const auto second = order.place("A"_sku, 2_wanted, {}, 2);
        QVERIFY(second.isNew); // mentioned twice in one call: a line of its own
        QCOMPARE(second.line.line.id.number, 2_th);
        QVERIFY(order.place("A"_sku, 3_wanted, {}, 1).isNew); // another quantity is another line
        QCOMPARE(order.version(), 3);
    }

    void shouldKnowALineByWhatWasFirstAskedFor()
    {
        // GIVEN a line of 5 of which 8 were asked for at first
        const Order::Line changed{line("o", "A", 5), 8_wanted, {}, false, 1};
        Order order("o"_order, {}, 2, {changed});
        QVERIFY(!order.place("A"_sku, 8_wanted, {}, 1).isNew);
        QVERIFY(order.place("A"_sku, 5_wanted, {}, 1).isNew);
    }

    void shouldRefuseOtherContentUnderAGivenNumber()
    {
        Order order("o"_order, {});
        QVERIFY(order.placeAs(1_th, "A"_sku, 2_wanted, {})->isNew);
        QVERIFY(!order.placeAs(1_th, "A"_sku, 2_wanted, {})->isNew);
        const auto refused = order.placeAs(1_th, "B"_sku, 2_wanted, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().existing, line("o", "A", 2));
        QCOMPARE(refused.error().given, line("o", "B", 2));
    }

    void shouldTellOfItsNewLinesInOneEvent()
    {
        Order order("o"_order, Label::parse("Ann").value());
        order.place("A"_sku, 2_wanted, {}, 1);
        order.place("B"_sku, 2_wanted, {}, 1);
        const auto placed = only<OrderPlaced>(order.takeEvents());
        QCOMPARE(placed.size(), std::size_t(1));
        QCOMPARE(placed.front().lines.size(), std::size_t(2));
        QCOMPARE(placed.front().customer.text(), std::string("Ann"));
        order.place("A"_sku, 2_wanted, {}, 1);
        QVERIFY(order.takeEvents().empty());
    }
};

QTEST_APPLESS_MAIN(OrderTest)

#include "tst_order.moc"
