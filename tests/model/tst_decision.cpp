#include "tests/support/builders.h"

#include <QTest>

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;

/// What was decided on a line of so many pieces.
Decision decided(Product &product, std::int64_t quantity)
{
    product.takeEvents();
    product.allocate(demand(line("o", "S", quantity)), today);
    const auto events = product.takeEvents();
    if (const auto allocated = only<Allocated>(events); !allocated.empty())
        return allocated.front().decision;
    return only<OutOfStock>(events).front().decision;
}

std::string text(const Decision &decision)
{
    std::string text;
    for (const auto &candidate : decision.candidates)
        text += candidate.batch.text() + ' ' + std::to_string(candidate.free) + ' '
            + std::to_string(static_cast<int>(candidate.verdict)) + ' ' + std::to_string(candidate.days)
            + "; ";
    return text + "+" + std::to_string(decision.more);
}

} // namespace

/// A decision says which batches were looked at, and what became of each; never more than eight.
class DecisionTest : public QObject
{
    Q_OBJECT

private:
    static void add(Product &product, const std::string &reference, std::int64_t quantity,
                    std::optional<Date> eta = std::nullopt)
    {
        product.addBatch(BatchRef::parse(reference).value(), BatchQuantity::of(quantity).value(), eta);
    }

private Q_SLOTS:
    void shouldNameTheChosenTheNextTwoAndCountTheRest()
    {
        Product product("S"_sku);
        add(product, "here", 10);
        for (int i = 1; i <= 5; ++i)
            add(product, "ship" + std::to_string(i), 10, today + std::chrono::days(i));
        QCOMPARE(text(decided(product, 5)), std::string("here 10 0 0; ship1 10 3 1; ship2 10 3 2; +3"));
    }

    void shouldNameTheFiveRefusedWithMostFree()
    {
        Product product("S"_sku);
        for (int i = 1; i <= 9; ++i)
            add(product, "b" + std::to_string(i), i % 2 == 0 ? 10 + i : i);
        add(product, "last", 100, "2026-02-01"_day);
        // b2 b4 b6 b8 have 12 to 18, b9 has 9; in order of preference
        QCOMPARE(text(decided(product, 50)),
                 std::string("b2 12 1 0; b4 14 1 0; b6 16 1 0; b8 18 1 0; b9 9 1 0; last 100 0 0; +4"));
    }

    void shouldNameFiveForAShortLine()
    {
        Product product("S"_sku);
        for (int i = 1; i <= 7; ++i)
            add(product, "b" + std::to_string(i), i);
        QCOMPARE(text(decided(product, 50)),
                 std::string("b3 3 1 0; b4 4 1 0; b5 5 1 0; b6 6 1 0; b7 7 1 0; +2"));
    }

    void shouldSayOfABatchOnHoldWhyAndWhatItHas()
    {
        Product product("S"_sku);
        add(product, "held", 100);
        product.holdBatch("held"_batch, true, Label::parse("damaged").value());
        add(product, "ship", 10, "2026-02-01"_day);
        const auto decision = decided(product, 5);
        QCOMPARE(text(decision), std::string("held 100 2 0; ship 10 0 0; +0"));
        QCOMPARE(decision.candidates.front().note.text(), std::string("damaged"));
    }

    void shouldCountDaysFromTodayForWhatIsOverdue()
    {
        Product product("S"_sku);
        add(product, "overdue", 10, "2026-01-10"_day);
        add(product, "ship", 10, "2026-01-18"_day);
        QCOMPARE(text(decided(product, 5)), std::string("overdue 10 0 0; ship 10 3 3; +0"));
    }

    void shouldSayWhatWasPassedOverByHand()
    {
        Product product("S"_sku);
        add(product, "here", 10);
        add(product, "small", 2);
        add(product, "ship", 10, "2026-01-18"_day);
        product.takeEvents();
        product.allocateTo(demand(line("o", "S", 5)), "ship"_batch, today);
        const auto decision = only<Allocated>(product.takeEvents()).front().decision;
        QCOMPARE(decision.rule, Rule::ByHand);
        QCOMPARE(text(decision), std::string("here 10 4 0; small 2 1 0; ship 10 0 0; +0"));
    }

    void shouldSayThatAPinnedLineIsServedByNothingElse()
    {
        Product product("S"_sku);
        add(product, "here", 10);
        product.takeEvents();
        product.leaveShort(demand(line("o", "S", 5)), Rule::Pinned, today);
        const auto decision = only<OutOfStock>(product.takeEvents()).front().decision;
        QCOMPARE(decision.rule, Rule::Pinned);
        QVERIFY(decision.candidates.front().verdict != Verdict::Later); // than what? nothing was chosen
    }

    void shouldAnswerForTodayAsIfTheLineAskedNow()
    {
        Product product("S"_sku);
        add(product, "ship", 5, "2026-02-01"_day);
        const auto asked = demand(line("o", "S", 5));
        product.allocate(asked, today);
        QCOMPARE(text(product.decisionNow(asked, today)), std::string("ship 5 0 0; +0"));
        add(product, "here", 5);
        QCOMPARE(text(product.decisionNow(asked, today)), std::string("here 5 0 0; ship 5 3 17; +0"));
        QCOMPARE(product.holderOf(asked.line.id)->reference(), "ship"_batch); // asking moves nothing
    }
};

QTEST_APPLESS_MAIN(DecisionTest)

#include "tst_decision.moc"
