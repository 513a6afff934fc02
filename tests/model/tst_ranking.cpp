#include "model/allocation_rule.h"
#include "model/ranking.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace model;
using namespace support;

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldChooseAsLookingAtEveryBatchWould()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<Batch> batches;
            for (auto n = random() % 40; n > 0; --n) {
                const auto reference = "b" + std::to_string(n);
                const auto eta = random() % 3 == 0
                    ? std::nullopt
                    : std::optional("2026-01-01"_day + std::chrono::days(random() % 5));
                batches.push_back(batch(reference.c_str(), "S", random() % 20, eta));
            }
            Ranking ranking(batches);
            for (int ask = 0; ask < 30; ++ask) {
                const auto wanted = line("o", "S", 1 + random() % 12, ask + 1);
                // GIVEN the rule as the book writes it: sort, then the first that can
                std::vector<std::size_t> ranked(batches.size());
                for (std::size_t i = 0; i < ranked.size(); ++i)
                    ranked[i] = i;
                std::ranges::stable_sort(
                    ranked, [&](auto a, auto b) { return isPreferredTo(batches[a], batches[b]); });
                const auto expected
                    = std::ranges::find_if(ranked, [&](auto i) { return batches[i].canAllocate(wanted); });
                // THEN the tree finds the same
                const auto found = ranking.firstWithRoom(wanted.quantity.value());
                QCOMPARE(found.has_value(), expected != ranked.end());
                if (!found)
                    continue;
                QCOMPARE(*found, *expected);
                batches[*found].allocate({wanted, {}, false, ask, "2026-01-15"_day, 0});
                ranking.update(*found, batches[*found]);
            }
        }
    }

    void shouldPassOverBatchesOnHold()
    {
        auto held = batch("held", "S", 10).state();
        held.onHold = true;
        const std::vector<Batch> batches{Batch(held), batch("free", "S", 10, "2026-01-20"_day)};
        QCOMPARE(Ranking(batches).firstWithRoom(1), std::optional(std::size_t(1)));
        QVERIFY(!Ranking(std::span(batches).first(1)).firstWithRoom(1));
        QVERIFY(!Ranking().firstWithRoom(1));
    }
};

QTEST_APPLESS_MAIN(RankingTest)

#include "tst_ranking.moc"
