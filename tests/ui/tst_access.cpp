#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/chip_row.h"
#include "ui/look/equation_widget.h"

#include <QAccessible>
#include <QListView>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace support;

namespace {

QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString nameOf(QObject *object)
{
    return spoken(object)->text(QAccessible::Name);
}

/// Does what assistive technology is offered first: "Press", "Toggle".
void act(QAccessibleInterface *thing)
{
    auto *actions = thing->actionInterface();
    actions->doAction(actions->actionNames().value(0));
}

/// Whether a notification with these words stands in the window: its appearing is what is announced.
bool isNotified(WindowDriver &desk, const QString &sentence)
{
    const auto widgets = desk.window().findChildren<QWidget *>();
    return std::ranges::any_of(widgets, [&](QWidget *each) {
        return each->isVisible() && spoken(each)->role() == QAccessible::Notification
            && nameOf(each) == sentence;
    });
}

QAccessibleTableInterface *cells(QWidget *table)
{
    return spoken(table)->tableInterface();
}

} // namespace

/// What a person does who hears the window instead of seeing it: everything through the accessible
/// interfaces.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheViewThatIsChosenInTheRail()
    {
        WindowDriver desk(typicalWarehouse());
        auto *rail = spoken(desk.find<QListView>(QStringLiteral("Views")));
        QCOMPARE(rail->role(), QAccessible::List);
        for (int place = 0; place < rail->childCount(); ++place) {
            auto *item = rail->child(place);
            act(item);
            QCOMPARE(desk.window().windowTitle(),
                     QStringLiteral("Stockroom – %1").arg(item->text(QAccessible::Name)));
        }
    }

    void shouldFilterByAChip()
    {
        WindowDriver desk(typicalWarehouse());
        const auto chips = desk.window().findChildren<ui::Chip *>();
        auto *chip = *std::ranges::find_if(chips, [](const ui::Chip *each) {
            return each->isVisible() && each->text() == QStringLiteral("Short");
        });
        QCOMPARE(spoken(chip)->role(), QAccessible::RadioButton);
        act(spoken(chip));
        auto states = desk.column(desk.lines(), 0);
        states.removeDuplicates();
        QCOMPARE(states, QStringList({"Short"}));
        act(spoken(chip)); // one is always on
        QVERIFY(chip->isChecked());
    }

    void shouldBeAboutTheRowThatIsSelected()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"));
        auto *stock = desk.table("Stock");
        const auto lantern = desk.rowOf(stock, 0, QStringLiteral("71053"));
        QVERIFY(lantern > 0);
        cells(stock)->selectRow(lantern);
        QCOMPARE(stock->currentIndex().row(), lantern);
        QCOMPARE(cells(stock)->selectedRows(), QList<int>{lantern});
    }

    void shouldLeaveTheCurrentRowWhereMoreAreSelected()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {1});
        cells(desk.lines())->selectRow(3);
        QCOMPARE(desk.lines()->currentIndex().row(), 1);
        QCOMPARE(cells(desk.lines())->selectedRows(), QList<int>({1, 3}));
    }

    void shouldOpenAndCloseARow()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"));
        auto *stock = desk.table("Stock");
        const auto sku = desk.rowOf(stock, 0, QStringLiteral("85123A"));
        const auto closed = stock->model()->rowCount();
        cells(stock)->selectRow(sku);
        QCOMPARE(cells(stock)->cellAt(sku, 0)->text(QAccessible::Description), QStringLiteral("closed"));
        desk.action("Open or close the row")->trigger();
        QVERIFY(stock->model()->rowCount() > closed);
        QCOMPARE(cells(stock)->cellAt(sku, 0)->text(QAccessible::Description), QStringLiteral("open"));
        const auto ship = desk.rowOf(stock, 0, QStringLiteral("SHIP-07"));
        QCOMPARE(cells(stock)->cellAt(ship, 2)->text(QAccessible::Name),
                 QStringLiteral("Batch SHIP-07, expected 26 May, 120 in batch, 80 allocated, 40 free"));
        desk.action("Open or close the row")->trigger();
        QCOMPARE(stock->model()->rowCount(), closed);
    }

    void shouldAnnounceResults()
    {
        WindowDriver desk(typicalWarehouse());
        desk.command("Allocate")->click();
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
        QCOMPARE(nameOf(desk.window().statusBar()), desk.message());
        QVERIFY(isNotified(desk, desk.message()));
    }

    void shouldAnnounceWhatATrialComesTo()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553010 · 1"))});
        desk.action("Quantity")->trigger();
        auto *field = desk.field("In batch, as counted");
        spoken(field)->editableTextInterface()->replaceText(0, static_cast<int>(field->text().size()),
                                                            QStringLiteral("60"));
        QCOMPARE(field->text(), QStringLiteral("60"));
        const app::Preview nothing{
            .outcome = app::Result(app::QuantityResult{"SHIP-07"_batch, 120_pieces, 60_pieces, {}, {}})};
        desk.gateway.answerTried(nothing);
        QVERIFY(isNotified(desk, QStringLiteral("No line changes.")));
        QCOMPARE(spoken(desk.find<QWidget>(QStringLiteral("Consequences")))->role(), QAccessible::Grouping);
    }

    void shouldAnnounceARefusalBeneathItsField()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553010 · 1"))});
        desk.action("Quantity")->trigger();
        auto *field = desk.field("In batch, as counted");
        field->setText(QStringLiteral("6x"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QVERIFY(isNotified(desk, field->accessibleDescription()));
    }

    void shouldSayFiguresWithWhatTheyCount()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {1, 2});
        QVERIFY(desk.find<QWidget>(QStringLiteral("Lines: 2")));
    }

    void shouldSayWhatIsPaintedAsText()
    {
        WindowDriver desk(typicalWarehouse());
        desk.gateway.reason->decision.reset();
        desk.gateway.reason->today.decision.candidates
            = {{"SHIP-07"_batch, "2026-05-26"_day, 20, model::Verdict::Chosen, 0, {}}};
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553010 · 1"))});
        auto *why = desk.find<QWidget>(QStringLiteral("Why"));
        QCOMPARE(spoken(why)->role(), QAccessible::Grouping);
        auto *row = desk.find<QWidget>(QStringLiteral("SHIP-07, ETA 26 May, 20 free then, chosen"));
        QVERIFY(row);
        QCOMPARE(spoken(row)->role(), QAccessible::ListItem);
        QCOMPARE(spoken(row)->parent()->role(), QAccessible::List);
        const auto equations = desk.window().findChildren<ui::EquationWidget *>();
        const auto shown = std::ranges::find_if(equations, &QWidget::isVisible);
        QVERIFY(shown != equations.end());
        auto *equation = *shown;
        QCOMPARE(spoken(equation)->role(), QAccessible::StaticText);
        QVERIFY(nameOf(equation).startsWith(QStringLiteral("85123A: in warehouse")));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
