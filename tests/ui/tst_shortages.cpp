#include "tests/support/literals.h"
#include "tests/ui/past.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/language.h"
#include "ui/look/rail_delegate.h"
#include "ui/shortages/shortages_model.h"
#include "ui/shortages/way_row.h"
#include "ui/shortages/way_words.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace support;
using ui::ShortagesModel;

namespace {

class Shortages : public WindowDriver
{
public:
    explicit Shortages(const app::Changes &records = typicalWarehouse())
        : WindowDriver(records, {})
    {
        gateway.ways = typicalWays();
        open(QStringLiteral("Shortages"));
    }

    ui::TableView *list() { return table("Shortages"); }

    QStringList ways()
    {
        QStringList names;
        for (const auto *row : window().findChildren<ui::WayRow *>()) {
            if (row->isVisible())
                names += row->accessibleName();
        }
        return names;
    }

    QPushButton *way(const QString &verb) // nullptr: none is offered
    {
        for (const auto *row : window().findChildren<ui::WayRow *>()) {
            auto *button = row->findChild<QPushButton *>();
            if (row->isVisible() && button && button->accessibleName() == verb)
                return button;
        }
        return nullptr;
    }

    qint64 countInRail(const QString &view)
    {
        const auto *rail = find<QListView>(QStringLiteral("Views"))->model();
        const auto found = rail->match(rail->index(0, 0), Qt::DisplayRole, view, 1, Qt::MatchExactly);
        return found.value(0).data(ui::RailDelegate::CountRole).toLongLong();
    }
};

app::LineRow &lineNamed(FakeGateway &gateway, const char *order, int line)
{
    return *std::ranges::find_if(gateway.records.lines, [&](const app::LineRow &row) {
        return row.order == order && row.line == line;
    });
}

QString harmOf(const app::WayOut &way)
{
    return ui::wordsOf(way, "2026-05-23"_day, "2026-05-12"_day).harm;
}

} // namespace

class TestShortages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSortByTheColumnThatIsClicked()
    {
        Shortages desk;
        QCOMPARE(desk.column(desk.list(), ShortagesModel::Wanted), QStringList({"12", "24"})); // worst first
        desk.list()->sortByColumn(ShortagesModel::Wanted, Qt::DescendingOrder);
        QCOMPARE(desk.column(desk.list(), ShortagesModel::Wanted), QStringList({"24", "12"}));
        desk.list()->sortByColumn(ShortagesModel::Sku, Qt::DescendingOrder); // of one SKU
        QCOMPARE(desk.column(desk.list(), ShortagesModel::Wanted), QStringList({"12", "24"}));
        desk.list()->sortByColumn(ShortagesModel::OrderLine, Qt::DescendingOrder);
        QCOMPARE(desk.column(desk.list(), ShortagesModel::OrderLine),
                 QStringList({"552888 · 1", "552880 · 4"}));
    }

    void shouldListWhatIsShortWorstFirst()
    {
        Shortages desk;
        const QAbstractItemModelTester tester(desk.list()->model());
        QCOMPARE(desk.column(desk.list(), ShortagesModel::OrderLine),
                 QStringList({"552880 · 4", "552888 · 1"}));
        QCOMPARE(desk.column(desk.list(), ShortagesModel::NeedBy),
                 QStringList({"23 May, in 11 d", "26 May, in 14 d"}));
        QCOMPARE(desk.column(desk.list(), ShortagesModel::Missing), QStringList({"12", "24"}));
        QCOMPARE(desk.column(desk.list(), ShortagesModel::LargestFree), QStringList({"0", "0"}));
    }

    void shouldCountWhatIsShortInTheRail()
    {
        Shortages desk;
        QCOMPARE(desk.countInRail(QStringLiteral("Shortages")), 2);
        auto served = lineNamed(desk.gateway, "552888", 1);
        served.state = app::LineState::Waiting;
        app::Changes news;
        news.lines = {served};
        desk.gateway.store(news);
        QCOMPARE(desk.countInRail(QStringLiteral("Shortages")), 1);
        QCOMPARE(desk.list()->model()->rowCount(), 1);
    }

    void shouldOfferTheWaysOutOfTheCurrentLine()
    {
        Shortages desk;
        QTRY_COMPARE(desk.ways().size(), 5);
        QCOMPARE(desk.gateway.waysAsked.back(), (model::LineId{"552880"_order, 4_th}));
        const QStringList expected{
            "Split 8 + 4, each part from one batch, 18 May, in time, harms nobody",
            "Wait for SHIP-07 (on hold), 26 May, 3 days after need-by, harms nobody",
            "Reduce to 8, which one batch has, 18 May, in time, 4 pieces stay unserved",
            "Move 552819 · 1 to PO-1105-22423, then allocate here from OPEN-22423, today from the warehouse, "
            "in time, 552819 · 1 slips 6 days",
            "Take from 3 lines of lower priority in PO-1105-22423, 25 May, 2 days after need-by, "
            "3 lines are worse off, 132 pieces, 1 becomes short, the worst slips 32 days"};
        QCOMPARE(desk.ways(), expected);
        // WHEN another line is chosen
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTRY_COMPARE(desk.gateway.waysAsked.back(), (model::LineId{"552888"_order, 1_th}));
    }

    void shouldTakeExactlyTheWayThatIsPressed()
    {
        Shortages desk;
        QTRY_VERIFY(desk.way(QStringLiteral("Move")));
        auto *move = desk.way(QStringLiteral("Move"));
        QVERIFY(move->accessibleDescription().contains(QStringLiteral("552819 · 1")));
        move->setFocus();
        QTest::keyClick(move, Qt::Key_Space);
        const auto *way = std::get_if<app::FollowWayOut>(&desk.gateway.commands.back());
        QVERIFY(way);
        QCOMPARE(way->line, (model::LineId{"552880"_order, 4_th}));
        QCOMPARE(way->parts.size(), std::size_t(2));
        const auto *aside = std::get_if<app::MoveLine>(&way->parts.front());
        QVERIFY(aside);
        QCOMPARE(aside->to, "PO-1105-22423"_batch);
        // WHEN it cannot be done any more
        desk.gateway.answer(std::unexpected(app::Rejection{
            .reason = app::Reason::DoesNotFit, .batch = "PO-1105-22423", .wanted = 40, .free = 3}));
        QCOMPARE(desk.message(), QStringLiteral("40 wanted, PO-1105-22423 has 3 free."));
    }

    void shouldAskAnewWhenSomethingChanged()
    {
        Shortages desk;
        QTRY_COMPARE(desk.ways().size(), 5);
        const auto asked = desk.gateway.waysAsked.size();
        desk.gateway.ways->erase(desk.gateway.ways->begin() + 1, desk.gateway.ways->end());
        desk.gateway.store({});
        QTRY_COMPARE(desk.ways().size(), 1);
        QCOMPARE(desk.gateway.waysAsked.size(), asked + 1);
    }

    void shouldGoOnToTheNextLineWhenOneIsServed()
    {
        Shortages desk;
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate 1 line"));
        app::Changes news;
        news.lines = {
            allocated(lineNamed(desk.gateway, "552880", 4), desk.gateway.records.batches[6], "2026-05-12")};
        desk.gateway.store(news);
        QCOMPARE(desk.column(desk.list(), ShortagesModel::OrderLine), QStringList({"552888 · 1"}));
        QCOMPARE(desk.list()->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(!desk.gateway.waysAsked.empty());
        QCOMPARE(desk.gateway.waysAsked.back(), (model::LineId{"552888"_order, 1_th}));
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate 1 line"));
        desk.command("Allocate")->click();
        QCOMPARE(desk.gateway.commands.size(), std::size_t(1));
        const auto *asked = std::get_if<app::AllocateLines>(&desk.gateway.commands.back());
        QVERIFY(asked);
        QCOMPARE(asked->lines.front(), (model::LineId{"552888"_order, 1_th}));
    }

    void shouldSayWhyThereIsNoWay()
    {
        Shortages desk;
        desk.gateway.ways = std::unexpected(app::Rejection{
            .reason = app::Reason::NotShort, .batch = "SHIP-07", .order = "552888", .line = 1});
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTRY_VERIFY(desk.ways().isEmpty());
        const auto labels = desk.window().findChildren<QLabel *>();
        QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible()
                && label->text() == QStringLiteral("Line 552888 · 1 is served by SHIP-07.");
        }));
    }

    void shouldNameWhoIsHarmed()
    {
        const ui::Language english; // for its plurals
        const model::OrderLine other{{"1"_order, 2_th}, "A"_sku, 7_wanted};
        app::WayOut way{.kind = app::WayOut::Kind::Take, .command = {{"9"_order, 1_th}, {}}};
        QCOMPARE(harmOf(way), QStringLiteral("harms nobody"));
        way.worsened = {{other, "2026-05-18"_day, "2026-05-19"_day}};
        QCOMPARE(harmOf(way), QStringLiteral("1 · 2 slips 1 day"));
        way.worsened = {{other, "2026-05-18"_day, std::nullopt}};
        QCOMPARE(harmOf(way), QStringLiteral("1 · 2 becomes short"));
    }

    void shouldFilterAsSomebodyTypes()
    {
        Shortages desk;
        desk.field("Filter shortages")->setText(QStringLiteral("552888"));
        QCOMPARE(desk.column(desk.list(), ShortagesModel::OrderLine), QStringList({"552888 · 1"}));
        desk.field("Filter shortages")->setText(QStringLiteral("no such line"));
        QVERIFY(desk.button(QStringLiteral("Clear filter")));
        desk.button(QStringLiteral("Clear filter"))->click();
        QCOMPARE(desk.list()->model()->rowCount(), 2);
    }

    void shouldKeepTheLineWhenTheWholeBoardIsReplaced()
    {
        Shortages desk;
        desk.select(desk.list(), {1});
        desk.gateway.records.lines.insert(desk.gateway.records.lines.begin(),
                                          lineRow("1", 1, "85123A", 1, "2026-05-01"));
        Q_EMIT desk.gateway.replaced();
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate 1 line"));
    }

    void shouldSayThatNothingIsShort()
    {
        auto records = typicalWarehouse();
        std::erase_if(records.lines,
                      [](const app::LineRow &line) { return line.state == app::LineState::Short; });
        Shortages desk(records);
        QVERIFY(!desk.list());
        const auto labels = desk.window().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Nothing is short");
        }));
        QVERIFY(!desk.button(QStringLiteral("Clear filter")));
        QCOMPARE(desk.countInRail(QStringLiteral("Shortages")), 0);
    }
};

QTEST_MAIN(TestShortages)
#include "tst_shortages.moc"
