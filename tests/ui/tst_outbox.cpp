#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

using namespace support;

namespace {

enum Column { Name, Told, State, Waiting, SetAside, Trouble };

std::vector<ui::Destination> twoDestinations()
{
    const auto at = app::Instant(model::parseDate("2026-05-11").value());
    return {{{.destination = "mail", .feed = app::Feed::Shortages, .waiting = 3, .setAside = 2},
             {{.first = 7, .last = 7, .at = at, .why = "550 no such mailbox"}}},
            {{.destination = "redis",
              .waiting = 41,
              .failing
              = app::DeliveryFailure{.first = 9, .at = at, .refused = false, .why = "connection refused"}},
             {}}};
}

class PostRoom : public WindowDriver
{
public:
    PostRoom()
        : WindowDriver(typicalWarehouse(), {})
    {
        gateway.destinations = twoDestinations();
        open(QStringLiteral("Outbox"));
    }
    ui::TableView *destinations() { return table("Destinations"); }
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayThatNoDestinationIsSwitchedOn()
    {
        WindowDriver s(typicalWarehouse(), QStringLiteral("Outbox"));
        QVERIFY(!s.table("Destinations"));
        QVERIFY(!s.find<QPushButton>(QStringLiteral("Try again")));
    }

    void shouldTellHowEachDestinationStands()
    {
        PostRoom room;
        QAbstractItemModelTester tester(room.destinations()->model());
        QCOMPARE(room.column(room.destinations(), Name), QStringList({"mail", "redis"}));
        QCOMPARE(room.column(room.destinations(), State), QStringList({"Waiting", "Away"}));
        QCOMPARE(room.column(room.destinations(), Waiting), QStringList({"3", "41"}));
        QCOMPARE(room.cell(room.destinations(), 0, Trouble),
                 QStringLiteral("550 no such mailbox, on 11 May 00:00"));
        QCOMPARE(room.cell(room.destinations(), 1, Trouble),
                 QStringLiteral("connection refused, since 11 May 00:00"));
    }

    void shouldSortAndActOnTheOneThatIsChosen()
    {
        PostRoom room;
        auto *table = room.destinations();
        const auto click = [&] {
            auto *header = table->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(Waiting) + 20, 8});
        };
        click();
        click(); // the other way round
        QCOMPARE(room.column(table, Name), QStringList({"redis", "mail"}));
        // THEN what is done is done to the one that stands there
        room.select(table, {1});
        QCOMPARE(room.find<QPushButton>(QStringLiteral("Try again"))->text(),
                 QStringLiteral("Try 2 messages again"));
        room.select(table, {0});
        QVERIFY(!room.find<QPushButton>(QStringLiteral("Try again"))->isEnabled());
        // WHEN the window is opened again THEN it is remembered
        room.open(QStringLiteral("Outbox"));
        QCOMPARE(room.column(room.destinations(), Name), QStringList({"redis", "mail"}));
        // WHEN the header is clicked for the third time THEN they stand as they come
        table = room.destinations();
        click();
        QCOMPARE(room.column(table, Name), QStringList({"mail", "redis"}));
    }

    void shouldTryAgainOrGiveUpWhatWasSetAside()
    {
        PostRoom room;
        auto *retry = room.find<QPushButton>(QStringLiteral("Try again"));
        QCOMPARE(retry->text(), QStringLiteral("Try 2 messages again"));
        retry->click();
        room.find<QPushButton>(QStringLiteral("Give up"))->click();
        QCOMPARE(room.gateway.settled.size(), std::size_t(2));
        QCOMPARE(room.gateway.settled[0].first, std::string("mail"));
        QVERIFY(room.gateway.settled[0].second == ui::Undelivered::TryAgain);
        QVERIFY(room.gateway.settled[1].second == ui::Undelivered::GiveUp);
    }

    void shouldOfferNothingWhereNothingWasSetAside()
    {
        PostRoom room;
        room.destinations()->setCurrentIndex(room.destinations()->model()->index(1, 0));
        QVERIFY(!room.find<QPushButton>(QStringLiteral("Try again"))->isEnabled());
        QVERIFY(!room.find<QPushButton>(QStringLiteral("Give up"))->isEnabled());
    }

    void shouldLookAgainWhileItIsShown()
    {
        PostRoom room;
        auto rows = twoDestinations();
        rows[1].row.waiting = 0;
        rows[1].row.failing.reset();
        room.gateway.destinations = rows;
        QTRY_COMPARE(room.cell(room.destinations(), 1, State), QStringLiteral("Delivered"));
    }
};

QTEST_MAIN(TestOutbox)
#include "tst_outbox.moc"
