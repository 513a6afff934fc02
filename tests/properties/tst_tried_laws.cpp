#include "app/tried.h"
#include "tests/properties/law.h"

using namespace properties;

namespace {

app::Board boardOf(const app::Views &views)
{
    app::Board board;
    views.listSkus({}, [&](const app::SkuRow &row) { board.upsert(row); });
    views.listBatches({}, [&](const app::BatchRow &row) { board.upsert(row); });
    views.listLines({}, [&](const app::LineRow &row) { board.upsert(row); });
    return board;
}

/// What a screen brushes of a line.
auto shownOf(const app::LineRow &row)
{
    return std::tuple(row.state, row.batch, row.eta, row.needBy, row.quantity, row.priority);
}

auto shownOf(const app::BatchRow &row)
{
    return std::tuple(row.quantity, row.allocated, row.eta, row.arrived, row.state);
}

auto shownOf(const app::SkuRow &row)
{
    return std::tuple(row.inWarehouse, row.incoming, row.onHold, row.allocated, row.waiting, row.shortPieces);
}

} // namespace

/// What the screens brush while something is tried is what they show once it is done.
class TriedLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { support::addStorages(); }

    void shouldShowOfEachRecordWhatBecomesOfIt()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("tried rows are the rows after", storage == QLatin1String("memory") ? 400 : 60, [&] {
            World world(storage);
            world.begin(ana);
            for (auto n = any(1, 30); n > 0; --n) {
                const auto command = any(0, 9) == 0 ? app::Command(app::Undo()) : anyCommand(world.views());
                const auto before = boardOf(world.views());
                const app::Tried tried(before, world.bus().preview(command, ana).events, firstDay);
                if (!world.handle(again(command), ana))
                    continue;
                RC_LOG(world.log());
                const auto after = boardOf(world.views());
                for (std::int32_t row = 0; row < before.lineCount(); ++row) {
                    const auto line = before.line(row);
                    const auto now = after.findLine(line.order, line.line);
                    if (now == app::Board::none)
                        continue; // its placing was taken back
                    const auto shown
                        = tried.line(row) ? shownOf(*tried.line(row)) : shownOf(app::rowOf(line));
                    RC_ASSERT(shown == shownOf(app::rowOf(after.line(now))));
                }
                for (std::int32_t was = 0; was < before.batchCount(); ++was) {
                    const auto now = after.findBatch(before.batch(was).batch);
                    if (now == app::Board::none)
                        continue;
                    RC_ASSERT(shownOf(tried.batch(was) ? tried.batch(was)->row : before.batch(was))
                              == shownOf(after.batch(now)));
                }
                if (before.batchCount() != after.batchCount() || before.lineCount() != after.lineCount())
                    continue; // what comes new or goes is not brushed
                for (std::int32_t sku = 0; sku < before.skuCount(); ++sku)
                    RC_ASSERT(shownOf(tried.sku(before, sku))
                              == shownOf(after.sku(after.findSku(before.sku(sku).sku))));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TriedLawsTest)

#include "tst_tried_laws.moc"
