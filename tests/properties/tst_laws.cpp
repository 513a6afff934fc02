#include "app/message_bus.h"
#include "tests/support/builders.h"
#include "tests/support/storages.h"

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace model;
using namespace support;

// Random gestures, one after the other; after each of them the laws must hold.

namespace {

const auto today = "2026-01-15"_day;
const app::Caller anyone{"anyone", "test"};

Sku anySku()
{
    return Sku::parse(*rc::gen::element<std::string>("CLOCK", "LAMP", "VASE")).value();
}

BatchRef anyBatch()
{
    return BatchRef::parse("b" + std::to_string(*rc::gen::inRange(0, 8))).value();
}

OrderId anyOrder()
{
    return OrderId::parse("o" + std::to_string(*rc::gen::inRange(0, 6))).value();
}

Standing anyStanding()
{
    const auto days = *rc::gen::inRange(-2, 5);
    return {Priority::of(*rc::gen::inRange(0, 10)).value(),
            days < 0 ? std::nullopt : std::optional(today + std::chrono::days(days))};
}

app::Command anyCommand()
{
    const auto quantity = [](int most) { return *rc::gen::inRange(1, most); };
    switch (*rc::gen::inRange(0, 8)) {
    case 0: {
        const auto days = *rc::gen::inRange(-3, 6);
        const auto eta = days < 0 ? std::nullopt : std::optional(today + std::chrono::days(days - 2));
        return app::CreateBatch{anyBatch(), anySku(), BatchQuantity::of(*rc::gen::inRange(0, 30)).value(),
                                eta};
    }
    case 1: {
        app::PlaceOrder order{anyOrder(), {}, anyStanding(), {}};
        for (auto n = quantity(5); n > 0; --n)
            order.lines.push_back({anySku(), LineQuantity::of(quantity(12)).value()});
        return order;
    }
    case 2: return app::Allocate{anyOrder(), anySku(), LineQuantity::of(quantity(12)).value()};
    case 3: return app::AllocateOrder{anyOrder()};
    case 4: return app::AllocateWaiting();
    case 5: return app::DeallocateOrder{anyOrder()};
    case 6: return app::Deallocate{{{anyOrder(), LineNumber::of(quantity(5)).value()}}};
    default: return app::ChangeBatchQuantity{anyBatch(), BatchQuantity::of(*rc::gen::inRange(0, 30)).value()};
    }
}

std::map<std::string, app::BatchRow> batchesOf(const app::Views &views)
{
    std::map<std::string, app::BatchRow> batches;
    views.listBatches({}, [&](const app::BatchRow &row) { batches.emplace(row.batch, row); });
    return batches;
}

std::vector<app::LineRow> linesOf(const app::Views &views)
{
    std::vector<app::LineRow> lines;
    views.listLines({}, [&](const app::LineRow &row) { lines.push_back(row); });
    return lines;
}

/// What is wrong, or nothing.
std::string brokenLaw(const app::Views &views)
{
    const auto batches = batchesOf(views);
    std::map<std::string, Pieces> held;
    std::set<std::pair<std::string, std::int64_t>> known;
    std::multiset<std::string> written;
    for (const auto &line : linesOf(views)) {
        if (!known.emplace(line.order, line.line).second)
            return line.order + " has a line twice";
        if ((line.state == app::LineState::Allocated) != !line.batch.empty())
            return line.order + " has a batch without being allocated, or the other way round";
        if (line.batch.empty())
            continue;
        if (batches.at(line.batch).sku != line.sku)
            return line.order + " is on a batch of another SKU";
        held[line.batch] += line.quantity;
        written.insert(line.order + ' ' + line.sku + ' ' + line.batch);
    }
    for (const auto &[reference, batch] : batches) {
        if (batch.allocated != held[reference])
            return reference + " says it holds other than the sum of its lines";
        if (batch.allocated < 0 || batch.allocated > batch.quantity)
            return reference + " is oversold";
    }
    std::multiset<std::string> read;
    views.exportAllocations([&](const app::ExportedAllocation &row) {
        read.insert(row.order + ' ' + row.sku + ' ' + row.batch);
    });
    return read == written ? "" : "the read side says other than the write side";
}

/// Which line lost or changed its batch although nobody asked for it.
std::string movedLine(const std::vector<app::LineRow> &before, const std::vector<app::LineRow> &after)
{
    std::map<std::pair<std::string, std::int64_t>, std::string> now;
    for (const auto &line : after)
        now[{line.order, line.line}] = line.batch;
    for (const auto &line : before)
        if (!line.batch.empty() && now[{line.order, line.line}] != line.batch)
            return line.order;
    return {};
}

bool mayMove(const app::Command &command)
{
    return std::holds_alternative<app::ChangeBatchQuantity>(command)
        || std::holds_alternative<app::Deallocate>(command)
        || std::holds_alternative<app::DeallocateOrder>(command);
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private:
    static app::MessageBus busOver(StorageFixture &storage)
    {
        return {storage.begin(), app::Clock{[] { return today; }, [] { return app::Instant(today); }}};
    }

    static bool holds(const std::string &law, int runs, const std::function<void()> &property)
    {
        rc::detail::TestParams params;
        params.maxSuccess = runs;
        params.maxSize = 60;
        rc::detail::TestMetadata metadata;
        metadata.description = law;
        const auto result = rc::detail::checkTestable(property, metadata, params);
        if (result.template is<rc::detail::SuccessResult>())
            return true;
        std::ostringstream said;
        rc::detail::printResultMessage(result, said);
        qWarning("%s", said.str().c_str());
        return false;
    }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }

    void shouldNeverOversellNorLoseALine()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("conservation, never oversold, one batch a line, read side equals write side",
                      storage == QLatin1String("memory") ? 300 : 100, [&] {
                          const auto stored = storageOf(storage, today);
                          auto bus = busOver(*stored);
                          for (auto n = *rc::gen::inRange(1, 40); n > 0; --n) {
                              const auto asked = anyCommand();
                              const auto before = linesOf(stored->views());
                              bus.handle(asked, anyone);
                              RC_ASSERT(brokenLaw(stored->views()) == std::string());
                              if (!mayMove(asked)) // stability: stock that comes moves nobody
                                  RC_ASSERT(movedLine(before, linesOf(stored->views())) == std::string());
                          }
                      }));
    }

    void shouldAnswerTheSameToTheSame()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("determinism", 40, [&] {
            const auto one = storageOf(QStringLiteral("memory"), today);
            const auto other = storageOf(storage, today);
            auto busOfOne = busOver(*one);
            auto busOfOther = busOver(*other);
            for (auto n = *rc::gen::inRange(1, 30); n > 0; --n) {
                const auto asked = anyCommand();
                RC_ASSERT(busOfOne.handle(asked, anyone).has_value()
                          == busOfOther.handle(asked, anyone).has_value());
            }
            auto first = linesOf(one->views());
            auto second = linesOf(other->views());
            RC_ASSERT(first.size() == second.size());
            for (std::size_t i = 0; i < first.size(); ++i) {
                RC_ASSERT(first[i].batch == second[i].batch);
                RC_ASSERT(first[i].state == second[i].state);
                RC_ASSERT(first[i].promised == second[i].promised);
            }
        }));
    }

    void shouldNoticeABrokenLaw() // the laws themselves have teeth
    {
        auto wrong = std::make_unique<InMemoryStorage>(today);
        auto bus = busOver(*wrong);
        bus.handle(app::CreateBatch{"b"_batch, "CLOCK"_sku, 5_pieces, std::nullopt}, anyone);
        bus.handle(app::Allocate{"o"_order, "CLOCK"_sku, 5_wanted}, anyone);
        QCOMPARE(brokenLaw(wrong->views()), std::string());
        wrong->wipeReadModel();
        QVERIFY(!brokenLaw(wrong->views()).empty());
    }
};

QTEST_GUILESS_MAIN(LawsTest)

#include "tst_laws.moc"
