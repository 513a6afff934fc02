#include "model/inverse.h"
#include "model/order.h"
#include "tests/support/builders.h"

#include <QTest>

#include <functional>
#include <ranges>

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;

std::string told(const Product &product)
{
    std::string text;
    for (const auto &batch : product.batches()) {
        const auto &s = batch.state();
        text += s.reference.text() + ' ' + std::to_string(batch.quantity()) + ' '
            + (s.eta ? isoText(*s.eta) : "-") + ' ' + (s.arrived ? isoText(*s.arrived) : "-")
            + (s.onHold ? " held " : " ") + s.note.text() + ':';
        for (const auto &held : batch.lines())
            text += ' ' + held.line.id.order.text() + ' ' + std::to_string(held.line.quantity.value()) + ' '
                + std::to_string(held.turn) + ' ' + isoText(held.promised);
        text += " = " + std::to_string(batch.allocated()) + '\n';
    }
    for (const auto *order : {"o1", "o2", "o3"})
        text += product.isShort(line(order, "S", 1).id) ? "short " : "- ";
    return text;
}

std::string told(const Order &order)
{
    std::string text = order.customer().text() + '\n';
    for (const auto &line : order.lines())
        text += std::to_string(line.line.id.number.value()) + ' ' + std::to_string(line.line.quantity.value())
            + " first " + std::to_string(line.firstQuantity.value()) + ' '
            + std::to_string(line.standing.priority.value()) + (line.cancelled ? " cancelled" : "")
            + (line.pin.pinned ? " pinned " : " ") + line.pin.note.text() + ' '
            + std::to_string(line.splitFrom ? line.splitFrom->value() : 0) + '\n';
    return text;
}

/// Takes the events back, last first; answers what that raised.
template <class Aggregate> std::vector<Event> takeBack(Aggregate &aggregate, const std::vector<Event> &events)
{
    for (const auto &event : events | std::views::reverse)
        if (const auto inverse = inverseOf(event)) {
            if (!aggregate.isAsLeftBy(event))
                throw std::runtime_error("it is not as it was left");
            aggregate.replay(*inverse);
        }
    return aggregate.takeEvents();
}

/// After the change: back, again, back, again.
template <class Aggregate>
void comesBack(Aggregate &aggregate, const std::function<void(Aggregate &)> &change)
{
    aggregate.takeEvents();
    const auto before = told(aggregate);
    change(aggregate);
    auto events = aggregate.takeEvents();
    const auto after = told(aggregate);
    QVERIFY(before != after);
    for (int times = 0; times < 3; ++times) {
        const auto version = aggregate.version();
        events = takeBack(aggregate, events);
        QCOMPARE(told(aggregate), before);
        QVERIFY(aggregate.version() >= version); // it never goes back
        events = takeBack(aggregate, events);
        QCOMPARE(told(aggregate), after);
    }
}

} // namespace

/// An event and its inverse come to nothing, as often as you like.
class InverseTest : public QObject
{
    Q_OBJECT

private:
    static Product shop()
    {
        Product product("S"_sku);
        product.addBatch("b1"_batch, 20_pieces, std::nullopt);
        product.addBatch("b2"_batch, 10_pieces, "2026-02-01"_day);
        product.allocate(demand(line("o1", "S", 10)), today);
        product.allocate(demand(line("o2", "S", 8)), today);
        product.allocate(demand(line("o3", "S", 50)), today);
        return product;
    }
    static Order basket()
    {
        Order order("o1"_order, Label::parse("Ann").value());
        order.place("S"_sku, 10_wanted, {}, 1);
        order.place("S"_sku, 10_wanted, {}, 2);
        return order;
    }

private Q_SLOTS:
    void shouldTakeBackWhatProductsDo_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 10; ++what)
            QTest::addRow("change %d", what) << what;
    }

    void shouldTakeBackWhatProductsDo()
    {
        QFETCH(int, what);
        const std::vector<std::function<void(Product &)>> changes{
            [](Product &p) { p.addBatch("b3"_batch, 5_pieces, std::nullopt); },
            [](Product &p) { p.changeBatchQuantity("b1"_batch, 5_pieces); },
            [](Product &p) { p.changeBatchEta("b2"_batch, "2026-03-01"_day, today); },
            [](Product &p) { p.receiveBatch("b2"_batch, today); },
            [](Product &p) { p.holdBatch("b1"_batch, true, Label::parse("damaged").value()); },
            [](Product &p) { p.deallocate(line("o1", "S", 10).id, DeallocationReason::Released); },
            [](Product &p) { p.move(line("o1", "S", 10).id, "b2"_batch, Rule::ByHand, today); },
            [](Product &p) { p.liftShortage(line("o3", "S", 50), 0); },
            [](Product &p) {
                p.addBatch("b3"_batch, 50_pieces, std::nullopt);
                p.allocate(demand(line("o3", "S", 50)), today); // it was short
            },
            [](Product &p) {
                p.move(line("o1", "S", 10).id, "b2"_batch, Rule::ByHand, today);
                p.changeBatchQuantity("b1"_batch, 8_pieces);
                p.receiveBatch("b2"_batch, today);
            }};
        auto product = shop();
        comesBack(product, changes.at(static_cast<std::size_t>(what)));
    }

    void shouldTakeBackWhatOrdersDo_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 7; ++what)
            QTest::addRow("change %d", what) << what;
    }

    void shouldTakeBackWhatOrdersDo()
    {
        QFETCH(int, what);
        const std::vector<std::function<void(Order &)>> changes{
            [](Order &o) { o.place("S"_sku, 7_wanted, {}, 1); },
            [](Order &o) { o.split(1_th, {3_wanted, 4_wanted, 3_wanted}); },
            [](Order &o) { o.changeQuantity(1_th, 12_wanted); },
            [](Order &o) { o.changeStanding(2_th, {Priority::of(9).value(), today}); },
            [](Order &o) { o.cancel(1_th); },
            [](Order &o) { o.pin(1_th, {true, Label::parse("fragile").value()}); },
            [](Order &o) {
                o.pin(1_th, {true, {}});
                o.changeQuantity(1_th, 6_wanted);
                o.split(1_th, {3_wanted, 3_wanted});
                o.pin(1_th, {});
                o.cancel(1_th);
            }};
        auto order = basket();
        comesBack(order, changes.at(static_cast<std::size_t>(what)));
    }

    void shouldNoticeThatAProductIsNotAsItWasLeft()
    {
        auto product = shop();
        product.takeEvents();
        product.changeBatchQuantity("b1"_batch, 19_pieces);
        product.deallocate(line("o1", "S", 10).id, DeallocationReason::Released);
        const auto events = product.takeEvents();
        product.changeBatchQuantity("b1"_batch, 30_pieces);
        QVERIFY(!product.isAsLeftBy(events[0]));
        QVERIFY(product.isAsLeftBy(events[1]));
        product.allocate(demand(line("o1", "S", 10)), today);
        QVERIFY(!product.isAsLeftBy(events[1]));
    }

    void shouldNotTakeBackWhatWasWrittenBeforeTurnsWereKept()
    {
        auto product = shop();
        product.deallocate(line("o1", "S", 10).id, DeallocationReason::Released);
        QVERIFY(!product.isAsLeftBy(
            Deallocated{line("o1", "S", 10), "b1"_batch, DeallocationReason::Released, {}}));
    }

    void shouldPutRecordsBackIntoTheirOldPlace()
    {
        auto order = basket();
        order.settle(1_th, 11);
        order.settle(2_th, 12);
        order.replay(OrderLinesRemoved{"o1"_order, {}, {{line("o1", "S", 10, 1), {}, 11}}});
        QCOMPARE(order.lines().front().line.id.number, 2_th);
        order.replay(OrderPlaced{"o1"_order, {}, {{line("o1", "S", 10, 1), {}, 11}}});
        QCOMPARE(order.lines().front().line.id.number, 1_th);
        QCOMPARE(order.place("S"_sku, 10_wanted, {}, 1).line.line.id.number, 1_th); // the first mention again
        QCOMPARE(order.place("S"_sku, 10_wanted, {}, 2).line.line.id.number, 2_th);
    }

    void shouldHaveNoInverseOfWhatIsOnlyTold()
    {
        QVERIFY(!inverseOf(ReallocationFailed{line("o1", "S", 1)}));
        QVERIFY(!inverseOf(PromiseSlipped{line("o1", "S", 1), std::nullopt, today, today, std::nullopt}));
    }
};

QTEST_APPLESS_MAIN(InverseTest)

#include "tst_inverse.moc"
