#include "tests/properties/law.h"
#include "tests/support/builders.h"

#include <map>
#include <set>

using namespace model;
using namespace properties;
using namespace support;

// Random gestures, one after the other; after each of them the laws must hold.

namespace {

std::vector<std::string> sortedLines(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    std::ranges::sort(lines);
    return lines;
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

template <class... Asked> bool isOneOf(const app::Command &command)
{
    return (std::holds_alternative<Asked>(command) || ...);
}

bool mayMove(const app::Command &command)
{
    return isOneOf<app::ChangeBatchQuantity, app::ReceiveBatch, app::Deallocate, app::DeallocateOrder,
                   app::Cancel, app::CancelOrder, app::MoveLine, app::MoveLines, app::ChangeLine,
                   app::ImprovePromises, app::FollowWayOut>(command);
}

/// Says a person what becomes of a line, or that pinned lines lose their stock?
bool mayTakePinned(const app::Command &command)
{
    if (const auto *count = std::get_if<app::ChangeBatchQuantity>(&command))
        return count->releasePinned;
    if (const auto *count = std::get_if<app::ReceiveBatch>(&command))
        return count->releasePinned;
    return isOneOf<app::Deallocate, app::DeallocateOrder, app::Cancel, app::CancelOrder, app::MoveLine,
                   app::MoveLines, app::FollowWayOut>(command);
}

/// A count takes pinned stock at most; where the line goes then is a person's word.
bool mayServeElsewhere(const app::Command &command)
{
    return !isOneOf<app::ChangeBatchQuantity, app::ReceiveBatch>(command);
}

/// Is the command's own will to serve lines that are named?
bool mayServePinned(const app::Command &command)
{
    return isOneOf<app::Allocate, app::AllocateLines, app::AllocateOrder, app::SplitLine, app::MoveLine,
                   app::MoveLines, app::FollowWayOut>(command);
}

/// A pinned line that lost its stock, was moved, or got some, although nobody said so.
std::string pinnedLineTouched(const app::Command &asked, const std::vector<app::LineRow> &before,
                              const std::vector<app::LineRow> &after)
{
    std::map<std::pair<std::string, std::int64_t>, std::string> now;
    for (const auto &line : after)
        now[{line.order, line.line}] = line.batch;
    for (const auto &line : before) {
        const auto &batch = now[{line.order, line.line}];
        if (line.pinned && batch != line.batch
            && !(line.batch.empty() ? mayServePinned(asked) : mayTakePinned(asked)))
            return line.order;
        if (line.pinned && batch != line.batch && !batch.empty() && !mayServeElsewhere(asked))
            return line.order;
    }
    return {};
}

std::map<std::pair<std::string, std::int64_t>, app::LineRow> byName(const std::vector<app::LineRow> &lines)
{
    std::map<std::pair<std::string, std::int64_t>, app::LineRow> named;
    for (const auto &line : lines)
        named.emplace(std::pair(line.order, line.line), line);
    return named;
}

/// A line that a count took from its batch although it would have fitted.
std::string takenInVain(const model::BatchRef &counted, const std::vector<app::LineRow> &before,
                        const app::Views &views)
{
    const auto now = byName(linesOf(views));
    const auto batch = views.batch(counted);
    for (const auto &line : before)
        if (line.batch == counted.text() && now.at({line.order, line.line}).batch != line.batch
            && line.quantity <= batch->free())
            return line.order;
    return {};
}

/// A line that was asked for and is short although a batch has room for it.
std::string shortInVain(const app::Views &views)
{
    for (const auto &line : linesOf(views))
        for (const auto &[reference, batch] : batchesOf(views))
            if (line.state == app::LineState::Short && !line.pinned && batch.sku == line.sku
                && batch.state != app::BatchState::OnHold && batch.free() >= line.quantity)
                return line.order;
    return {};
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private:
    static int runs(const QString &storage) { return storage == QLatin1String("memory") ? 300 : 60; }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }

    void shouldNeverOversellNorLoseALine()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("conservation, never oversold, one batch a line, read side equals write side",
                      runs(storage), [&] {
                          World world(storage);
                          world.begin(ana);
                          for (auto n = any(1, 30); n > 0; --n) {
                              const auto asked = anyCommand(world.views());
                              world.handle(asked, ana);
                              if (any(0, 5) == 0)
                                  world.handle(app::Undo(), ana);
                              RC_LOG(world.log());
                              RC_ASSERT(brokenLaw(world.views()) == std::string());
                          }
                      }));
    }

    void shouldMoveNobodyUnasked()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("stability, and pinned never moved", runs(storage), [&] {
            World world(storage);
            world.begin(ana);
            for (auto n = any(1, 30); n > 0; --n) {
                const auto asked = anyCommand(world.views());
                const auto before = linesOf(world.views());
                world.handle(asked, ana);
                const auto after = linesOf(world.views());
                RC_LOG(world.log());
                if (!mayMove(asked)) // stock that comes moves nobody
                    RC_ASSERT(movedLine(before, after) == std::string());
                RC_ASSERT(pinnedLineTouched(asked, before, after) == std::string());
            }
        }));
    }

    void shouldTakeOnlyWhatDoesNotFit()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("stability: a shrink takes no line that fits", runs(storage), [&] {
            World world(storage);
            world.begin(ana);
            for (auto n = any(1, 20); n > 0; --n) {
                const auto asked = anyCommand(world.views());
                const auto before = linesOf(world.views());
                const auto done = world.handle(asked, ana);
                RC_LOG(world.log());
                if (const auto *count = std::get_if<app::ChangeBatchQuantity>(&asked); count && done)
                    RC_ASSERT(takenInVain(count->reference, before, world.views()) == std::string());
            }
        }));
    }

    void shouldServeWhatFits()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("no line is left short that fits somewhere", runs(storage), [&] {
            World world(storage);
            world.begin(ana);
            for (auto n = any(1, 20); n > 0; --n)
                world.handle(anyCommand(world.views()), ana);
            world.handle(app::AllocateWaiting(), ana);
            RC_LOG(world.log());
            RC_ASSERT(shortInVain(world.views()) == std::string());
        }));
    }

    void shouldAnswerTheSameToTheSame()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("determinism", 60, [&] {
            World one(QStringLiteral("memory"));
            World other(storage);
            for (auto n = any(1, 40); n > 0; --n) {
                auto asked = anyCommand(one.views());
                if (const auto what = any(0, 9); what < 2)
                    asked = what == 0 ? app::Command(app::Undo()) : app::Command(app::Redo());
                one.handle(asked, ana);
                other.handle(again(asked), ana);
                RC_LOG(one.log());
                RC_ASSERT(sortedLines(one.told())
                          == sortedLines(other.told())); // orders and SKUs have no rank here
            }
        }));
    }

    void shouldNoticeABrokenLaw() // the laws themselves have teeth
    {
        auto wrong = std::make_unique<InMemoryStorage>(firstDay);
        app::MessageBus bus(wrong->begin(),
                            app::Clock{[] { return firstDay; }, [] { return app::Instant(firstDay); }});
        bus.handle(app::CreateBatch{"b"_batch, "CLOCK"_sku, 5_pieces, std::nullopt}, ana);
        bus.handle(app::Allocate{"o"_order, "CLOCK"_sku, 5_wanted}, ana);
        QCOMPARE(brokenLaw(wrong->views()), std::string());
        wrong->wipeReadModel();
        QVERIFY(!brokenLaw(wrong->views()).empty());
    }
};

QTEST_GUILESS_MAIN(LawsTest)

#include "tst_laws.moc"
