#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/tile.h"
#include "ui/today/arrivals_model.h"
#include "ui/today/concerns_model.h"
#include "ui/trying/consequence_strip.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace support;

namespace {

enum Column { What, First, Second };

class Morning : public WindowDriver
{
public:
    explicit Morning(const app::Changes &records = typicalWarehouse())
        : WindowDriver(records, QStringLiteral("Today"))
    {
    }

    ui::Tile *tile(const char *label)
    {
        for (auto *tile : window().findChildren<ui::Tile *>())
            if (tile->text() == QLatin1String(label))
                return tile;
        return nullptr;
    }
    QString told(const char *label)
    {
        return QStringLiteral("%1: %2").arg(tile(label)->accessibleName(),
                                            tile(label)->accessibleDescription());
    }
    ui::TableView *concerns() { return table("Needs attention"); }
    int concernOf(const QString &start)
    {
        for (int row = 0; row < concerns()->model()->rowCount(); ++row)
            if (cell(concerns(), row, What).startsWith(start))
                return row;
        return -1;
    }
    void click(int row, int column) { Q_EMIT concerns()->clicked(concerns()->model()->index(row, column)); }
    ui::ConsequenceStrip *strip() { return find<ui::ConsequenceStrip>(QStringLiteral("Consequences")); }
    QString view() { return window().windowTitle().section(QStringLiteral(" – "), 1); }
};

/// A line waits for a batch in June, and SHIP-07 has room for it in May.
app::Changes withRoomEarlier()
{
    auto records = typicalWarehouse();
    for (auto &line : records.lines)
        if (line.order == "552990" && line.line == 1)
            line.quantity = 30;
    return records;
}

app::Changes withSlippedPromise()
{
    auto records = typicalWarehouse();
    for (auto &line : records.lines)
        if (line.order == "552880" && line.line == 3)
            line.promised = model::parseDate("2026-05-20").value(); // by SHIP-07, which comes on the 26th
    return records;
}

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTheDayInFigures()
    {
        Morning morning(withSlippedPromise());
        QCOMPARE(morning.told("Waiting"), QStringLiteral("Waiting 4: lines, 128 pieces"));
        QCOMPARE(morning.told("Short"), QStringLiteral("Short 2: lines, 36 pieces"));
        QCOMPARE(morning.told("Arriving today"), QStringLiteral("Arriving today 0: batches, 0 pieces"));
        QCOMPARE(morning.told("Overdue"), QStringLiteral("Overdue 1: batch, oldest 14 d"));
        QCOMPARE(morning.told("Slipped"), QStringLiteral("Slipped 1: promise, worst +6 d"));
        QCOMPARE(morning.told("Outbox"), QStringLiteral("Outbox 0: switched off"));
    }

    void shouldListWhatNeedsSomebodyWorstFirst()
    {
        Morning morning(withSlippedPromise());
        QAbstractItemModelTester tester(morning.concerns()->model());
        const auto all = morning.column(morning.concerns(), What);
        QCOMPARE(all.size(), 4);
        QCOMPARE(
            all[0],
            QStringLiteral("22423 Regency cakestand 3 tier 2 lines short, 36 pieces. nothing is free; first "
                           "needed on 23 May."));
        QCOMPARE(all[1],
                 QStringLiteral(
                     "553010 · 1 is needed by 24 May and comes on 26 May, 2 days late. 32 × 85123A from "
                     "SHIP-07."));
        QVERIFY(all[2].startsWith(QStringLiteral("PO-1104-85123A is 14 days overdue. 60 × 85123A")));
        QVERIFY(all[3].startsWith(QStringLiteral("1 promise slipped, worst by 6 days.")));
    }

    void shouldOpenTheRecordsOfATileInTheirView_data()
    {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QString>("view");
        QTest::newRow("waiting") << QStringLiteral("Waiting") << QStringLiteral("Allocation desk");
        QTest::newRow("short") << QStringLiteral("Short") << QStringLiteral("Shortages");
        QTest::newRow("overdue") << QStringLiteral("Overdue") << QStringLiteral("Stock");
        QTest::newRow("slipped") << QStringLiteral("Slipped") << QStringLiteral("Allocation desk");
        QTest::newRow("arriving") << QStringLiteral("Arriving today") << QStringLiteral("Stock");
        QTest::newRow("outbox") << QStringLiteral("Outbox") << QStringLiteral("Outbox");
    }

    void shouldOpenTheRecordsOfATileInTheirView()
    {
        QFETCH(QString, tile);
        Morning morning(withSlippedPromise());
        morning.tile(qPrintable(tile))->click();
        QTEST(morning.view(), "view");
    }

    void shouldShowExactlyWhatTheTileCounts()
    {
        Morning morning(withSlippedPromise());
        morning.tile("Waiting")->click();
        QCOMPARE(morning.lines()->model()->rowCount(), 4);
        morning.window().showView(QStringLiteral("Today"));
        morning.tile("Slipped")->click();
        QCOMPARE(morning.column(morning.lines(), 2), QStringList(QStringLiteral("552880 · 3")));
        morning.window().showView(QStringLiteral("Today"));
        morning.tile("Overdue")->click();
        QCOMPARE(morning.cell(morning.table("Stock"), 0, 0), QStringLiteral("85123A"));
        QCOMPARE(morning.table("Stock")->model()->rowCount(), 1);
    }

    void shouldShowTheSkusThatArriveToday()
    {
        auto records = typicalWarehouse();
        auto &batch = *std::ranges::find(records.batches, "PO-1105-47566", &app::BatchRow::batch);
        batch.eta = batch.firstEta = model::parseDate("2026-05-12").value();
        Morning morning(records);
        QCOMPARE(morning.told("Arriving today"), QStringLiteral("Arriving today 1: batch, 210 pieces"));
        morning.tile("Arriving today")->click();
        QCOMPARE(morning.column(morning.table("Stock"), 0), QStringList({"47566", "PO-1105-47566"}));
        morning.button(QStringLiteral("Arriving today"))->click(); // lifts it
        QCOMPARE(morning.table("Stock")->model()->rowCount(), 6);
    }

    void shouldLeadFromAConcernToWhatCanBeDone()
    {
        Morning morning;
        morning.click(0, First); // ways out
        QCOMPARE(morning.view(), QStringLiteral("Shortages"));
        morning.window().showView(QStringLiteral("Today"));
        morning.click(0, Second); // show 2 lines
        QCOMPARE(morning.lines()->model()->rowCount(), 2);
        morning.window().showView(QStringLiteral("Today"));
        morning.click(morning.concernOf(QStringLiteral("553010")), Second); // timeline
        QCOMPARE(morning.view(), QStringLiteral("Timeline"));
        QCOMPARE(morning.field("SKU")->text(), QStringLiteral("85123A"));
        morning.window().showView(QStringLiteral("Today"));
        morning.click(morning.concernOf(QStringLiteral("PO-1104")), First); // receive
        QVERIFY(morning.button(QStringLiteral("Receive")));
    }

    void shouldAllocateWhatCanBeFilled()
    {
        auto records = typicalWarehouse();
        auto more = batchRow("COUNT-22423", "22423", 30);
        more.stored = 99;
        records.batches.push_back(more);
        Morning morning(records);
        const auto row = morning.concernOf(QStringLiteral("2 short lines can be filled now"));
        QVERIFY(row >= 0);
        QCOMPARE(morning.cell(morning.concerns(), row, First), QStringLiteral("Allocate 2 lines"));
        morning.click(row, First);
        const auto &command = std::get<app::AllocateLines>(morning.gateway.commands.back());
        QCOMPARE(command.lines.size(), std::size_t(2));
    }

    void shouldActByKeyToo()
    {
        Morning morning;
        morning.concerns()->setFocus();
        morning.concerns()->setCurrentIndex(morning.concerns()->model()->index(0, First));
        QTest::keyClick(morning.concerns(), Qt::Key_Return);
        QCOMPARE(morning.view(), QStringLiteral("Shortages"));
    }

    void shouldFollowTheNews()
    {
        Morning morning;
        auto overdue = typicalWarehouse().batches[1];
        overdue.arrived = model::parseDate("2026-05-12").value();
        overdue.state = app::BatchState::InWarehouse;
        morning.gateway.store({{}, {overdue}, {}});
        QTRY_COMPARE(morning.told("Overdue"), QStringLiteral("Overdue 0: nothing is overdue"));
        QCOMPARE(morning.concernOf(QStringLiteral("PO-1104")), -1);
    }

    void shouldSayWhatWaitsInTheOutbox()
    {
        WindowDriver s(typicalWarehouse(), {});
        s.gateway.destinations
            = std::vector<ui::Destination>{{{.destination = "redis", .waiting = 41, .setAside = 2}, {}}};
        s.open(QStringLiteral("Today"));
        for (auto *tile : s.window().findChildren<ui::Tile *>())
            if (tile->text() == QStringLiteral("Outbox")) {
                QCOMPARE(tile->accessibleName(), QStringLiteral("Outbox 41"));
                QCOMPARE(tile->accessibleDescription(), QStringLiteral("waiting, 2 set aside"));
            }
    }

    void shouldTryWhatCouldBeEarlierAndApplyItByKey()
    {
        Morning morning(withRoomEarlier());
        const auto row = morning.concernOf(QStringLiteral("1 line could be earlier, none later"));
        QVERIFY(row >= 0);
        QCOMPARE(morning.cell(morning.concerns(), row, First), QStringLiteral("Try it first"));
        morning.click(row, First);
        // THEN it is tried, with nothing to type
        QCOMPARE(morning.gateway.tried.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::ImprovePromises>(morning.gateway.tried.back()));
        QVERIFY(morning.strip());
        QVERIFY(morning.gateway.commands.empty());
        // WHEN it is left THEN nothing is done
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!morning.strip());
        morning.gateway.answerTried(app::Preview{.outcome = app::Result(app::ImproveResult{})});
        // WHEN it is tried again and applied THEN that is done, and the trial is over
        morning.click(row, First);
        morning.gateway.answerTried(app::Preview{.outcome = app::Result(app::ImproveResult{})});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(morning.gateway.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::ImprovePromises>(morning.gateway.commands.back()));
        morning.gateway.answerApplied(app::Applied{app::Result(app::ImproveResult{})});
        QVERIFY(!morning.strip());
        QVERIFY(morning.concerns()->hasFocus());
    }

    void shouldListWhatArrivesInTheNextDays()
    {
        Morning morning;
        auto *arriving = morning.table("Arriving");
        QVERIFY(arriving);
        QCOMPARE(morning.column(arriving, ui::ArrivalsModel::Batch),
                 QStringList({"PO-1105-85123A", "PO-1105-22423"}));
        QCOMPARE(morning.cell(arriving, 0, ui::ArrivalsModel::When), QStringLiteral("18 May"));
        const QAbstractItemModelTester tester(arriving->model());
        // WHEN one of them is chosen THEN it is the one that keys are about
        arriving->setFocus();
        arriving->setCurrentIndex(arriving->model()->index(1, 0));
        QTest::keyClick(arriving, Qt::Key_E);
        QTRY_VERIFY(morning.field("Expected on"));
        QTest::keyClick(morning.field("Expected on"), Qt::Key_Escape);
        // WHEN what needs somebody is touched again THEN it is about that
        morning.concerns()->setFocus();
        morning.concerns()->setCurrentIndex(morning.concerns()->model()->index(1, 0));
        Q_EMIT morning.concerns()->clicked(morning.concerns()->currentIndex());
        QVERIFY(!morning.action("Move")->isEnabled() || !morning.field("Expected on"));
        // WHEN it is opened THEN the stock shows it
        Q_EMIT arriving->activated(arriving->model()->index(0, 0));
        QCOMPARE(morning.view(), QStringLiteral("Stock"));
    }

    void shouldSortWhatArrivesByKey()
    {
        Morning morning;
        auto *arriving = morning.table("Arriving");
        arriving->setFocus();
        morning.action("Columns…")->trigger();
        auto *list = morning.find<QListView>(QStringLiteral("Columns"));
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(ui::ArrivalsModel::InBatch, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(morning.column(arriving, ui::ArrivalsModel::Batch),
                 QStringList({"PO-1105-22423", "PO-1105-85123A"}));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(morning.column(arriving, ui::ArrivalsModel::Batch),
                 QStringList({"PO-1105-85123A", "PO-1105-22423"}));
    }

    void shouldSayThatNothingNeedsAnybody()
    {
        WindowDriver s({}, {});
        s.gateway.records.batches = {batchRow("OPEN-85123A", "85123A", 180)};
        s.open(QStringLiteral("Today"));
        QVERIFY(!s.table("Needs attention"));
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
