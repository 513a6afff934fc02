#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
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

bool isSaid(ShownWindow &shown, const QString &sentence)
{
    return std::ranges::any_of(shown.window().findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(sentence);
    });
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

Q_DECLARE_METATYPE(ui::Door)

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

    void shouldSayHowOtherProgramsReachThisOne_data()
    {
        using Kind = ui::Door::Kind;
        QTest::addColumn<ui::Door>("door");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const ui::Door &door, const char *said) {
            QTest::newRow(name) << door << QString::fromUtf8(said);
        };
        const app::Rejection taken{.reason = app::Reason::CannotListen,
                                   .given = "127.0.0.1:5005",
                                   .detail = "Address already in use"};
        const app::Rejection noAddress{.reason = app::Reason::InvalidValue,
                                       .given = "here",
                                       .detail = "'here' is no address to listen at"};
        const app::Rejection noFolder{.reason = app::Reason::InvalidCall,
                                      .detail = "[watch] folder cannot be '/in': there is no such folder"};
        row("it listens", {Kind::Http, "http://127.0.0.1:5005"},
            "Other programs reach this one at http://127.0.0.1:5005.");
        row("the port is taken", {Kind::Http, "127.0.0.1:5005", taken},
            "Other programs cannot reach this one. Nothing can listen at 127.0.0.1:5005: Address already in "
            "use");
        row("no address", {Kind::Http, "here", noAddress},
            "Other programs cannot reach this one. That could not be understood: 'here' is no address to "
            "listen at");
        row("a folder", {Kind::Folder, "/srv/incoming"}, "Lists dropped into /srv/incoming are imported.");
        row("no folder", {Kind::Folder, "/in", noFolder},
            "No folder is watched. That could not be understood: [watch] folder cannot be '/in': there is no "
            "such folder");
        row("no deliveries", {Kind::Deliveries, "", noFolder},
            "Nothing is delivered. That could not be understood: [watch] folder cannot be '/in': there is no "
            "such folder");
    }
    void shouldSayHowOtherProgramsReachThisOne()
    {
        QFETCH(ui::Door, door);
        QFETCH(QString, said);
        WindowDriver s(typicalWarehouse(), {});
        s.gateway.open = {door};
        s.open(QStringLiteral("Outbox"));
        QVERIFY2(isSaid(s, said), qPrintable(said));
    }

    void shouldSayNothingOfHttpWhereItIsSwitchedOff()
    {
        WindowDriver s(typicalWarehouse(), {});
        s.gateway.open.clear();
        s.open(QStringLiteral("Outbox"));
        QVERIFY(!isSaid(s, QStringLiteral("Other programs")));
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
