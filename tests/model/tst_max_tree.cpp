#include "model/max_tree.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace model;

namespace {

std::optional<std::size_t> firstAtLeast(const std::vector<Pieces> &values, Pieces least)
{
    const auto found = std::ranges::find_if(values, [&](Pieces value) { return value >= least; });
    return found == values.end() ? std::nullopt : std::optional(std::size_t(found - values.begin()));
}

/// The largest before a place; of equal ones the earlier.
std::vector<std::size_t> largestBefore(const std::vector<Pieces> &values, std::size_t end, std::size_t most)
{
    std::vector<std::size_t> places(end);
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::stable_sort(places, [&](auto a, auto b) { return values[a] > values[b]; });
    places.resize(std::min(most, end));
    std::ranges::sort(places);
    return places;
}

} // namespace

/// Found in logarithmic time is what looking at all of them would find.
class MaxTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindWhatLookingAtAllWouldFind()
    {
        QVERIFY(rc::check("a tree of maxima against brute force", [] {
            auto values = *rc::gen::container<std::vector<Pieces>>(rc::gen::inRange<Pieces>(-3, 20));
            MaxTree tree(values);
            for (int i = 0; i < 20; ++i) {
                if (!values.empty()) {
                    const auto place = *rc::gen::inRange<std::size_t>(0, values.size());
                    values[place] = *rc::gen::inRange<Pieces>(-3, 20);
                    tree.update(place, values[place]);
                }
                const auto least = *rc::gen::inRange<Pieces>(1, 22);
                RC_ASSERT(tree.firstAtLeast(least) == firstAtLeast(values, least));
                const auto end = *rc::gen::inRange<std::size_t>(0, values.size() + 1);
                const auto most = *rc::gen::inRange<std::size_t>(0, 7);
                RC_ASSERT(tree.largestBefore(end, most) == largestBefore(values, end, most));
            }
        }));
    }

    void shouldFindNothingInNothing()
    {
        const MaxTree tree{std::span<const Pieces>()};
        QVERIFY(!tree.firstAtLeast(1));
        QVERIFY(tree.largestBefore(0, 5).empty());
    }
};

QTEST_APPLESS_MAIN(MaxTreeTest)

#include "tst_max_tree.moc"
