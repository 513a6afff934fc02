#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/filter_bar.h"
#include "ui/filters/filter_menu.h"
#include "ui/view.h"

#include <QListView>
#include <QTest>

using namespace support;

namespace {

/// The desk, and the saved filters of the view that is shown.
class Desk : public WindowDriver
{
public:
    explicit Desk(const QString &view = QStringLiteral("Allocation desk"))
        : WindowDriver(typicalWarehouse(), view)
    {
    }

    ui::FilterBar *bar()
    {
        for (auto *each : window().findChildren<ui::FilterBar *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

    QStringList menu()
    {
        QStringList texts;
        Q_EMIT bar()->saved()->aboutToShow();
        for (const auto *each : bar()->saved()->actions())
            if (!each->isSeparator())
                texts += each->text();
        return texts;
    }

    QAction *entry(const char *text)
    {
        menu();
        for (auto *each : bar()->saved()->actions())
            if (each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }

    void narrow(const char *text, int chip)
    {
        bar()->setText(QString::fromUtf8(text));
        bar()->setChip(chip);
    }

    void name(const char *name)
    {
        field("Name of the filter")->setText(QString::fromUtf8(name));
        QTest::keyClick(field("Name of the filter"), Qt::Key_Return);
    }

    void save(const char *text, int chip, const char *called)
    {
        narrow(text, chip);
        entry("Save this filter…")->trigger();
        name(called);
    }
};

} // namespace

/// A filter is saved under a name, and found again by it.
class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSaveTheFilterInForceUnderAName()
    {
        Desk desk;
        QVERIFY(!desk.entry("Save this filter…")->isEnabled());
        desk.save("85123A", 1, "Hearts waiting");
        QCOMPARE(desk.menu().constFirst(), QStringLiteral("Hearts waiting"));
        QVERIFY(desk.entry("Hearts waiting")->isChecked());
        QVERIFY(!desk.entry("Save this filter…")->isEnabled()); // it has a name
        QVERIFY(desk.button(QStringLiteral("Hearts waiting"))); // which stands in the bar
        desk.bar()->clear();
        QVERIFY(!desk.button(QStringLiteral("Hearts waiting")));
    }

    void shouldShowWhatWasSavedEvenAfterARestart()
    {
        Desk desk;
        desk.save("85123A", 1, "Hearts waiting");
        const auto shown = desk.column(desk.lines(), 2);
        desk.bar()->clear();
        QVERIFY(desk.column(desk.lines(), 2) != shown);
        desk.open();
        desk.entry("Hearts waiting")->trigger();
        QCOMPARE(desk.column(desk.lines(), 2), shown);
        QCOMPARE(desk.bar()->chip(), 1);
    }

    void shouldReplaceARestrictionByTheFilterThatIsChosen()
    {
        Desk desk;
        desk.save("", 2, "Short ones");
        desk.bar()->clear();
        desk.bar()->setRestriction(QStringLiteral("Batch SHIP-07"));
        desk.entry("Short ones")->trigger();
        QVERIFY(!desk.button(QStringLiteral("Batch SHIP-07")));
    }

    void shouldRunASavedFilterFromThePaletteWhateverViewIsShown()
    {
        Desk desk;
        desk.save("85123A", 0, "Hearts");
        desk.bar()->clear();
        desk.window().showView(QStringLiteral("Stock"));
        QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = desk.find<QLineEdit>(QStringLiteral("Search"));
        QTest::keyClicks(field, QStringLiteral("Hearts"));
        const auto *found = desk.find<QListView>(QStringLiteral("Found"))->model();
        QCOMPARE(found->index(1, 0).data().toString(), QStringLiteral("Allocation desk: Hearts"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.window().windowTitle().contains(QStringLiteral("Allocation desk")));
        QCOMPARE(desk.bar()->text(), QStringLiteral("85123A"));
    }

    void shouldRenameAFilter()
    {
        Desk desk;
        desk.save("85123A", 1, "Hearts");
        desk.entry("Rename “Hearts”…")->trigger();
        desk.name("HEARTS"); // its own name, written otherwise
        QCOMPARE(desk.menu().constFirst(), QStringLiteral("HEARTS"));
        desk.entry("Rename “HEARTS”…")->trigger();
        desk.name("Wood");
        QCOMPARE(desk.menu().constFirst(), QStringLiteral("Wood"));
        QVERIFY(!desk.menu().contains(QStringLiteral("HEARTS")));
    }

    void shouldDeleteAFilterAndKeepItAfterAll()
    {
        Desk desk;
        desk.save("85123A", 1, "Hearts");
        desk.entry("Delete “Hearts”")->trigger();
        QVERIFY(!desk.menu().contains(QStringLiteral("Hearts")));
        QCOMPARE(desk.message(), QStringLiteral("The filter “Hearts” is deleted."));
        desk.button(QStringLiteral("Keep it"))->click();
        QVERIFY(desk.entry("Hearts")->isChecked());
    }

    void shouldRefuseANameThatIsTakenAndNone()
    {
        Desk desk;
        desk.save("85123A", 0, "Hearts");
        desk.narrow("22423", 0);
        desk.entry("Save this filter…")->trigger();
        desk.name("hearts");
        QVERIFY(desk.field("Name of the filter")); // still asks
        desk.name("  ");
        QVERIFY(desk.field("Name of the filter"));
        desk.name("Cakes");
        QVERIFY(!desk.field("Name of the filter"));
        desk.entry("Hearts")->trigger();
        QCOMPARE(desk.bar()->text(), QStringLiteral("85123A"));
    }

    void shouldKeepTheFiltersOfEachViewApart()
    {
        Desk desk;
        desk.save("85123A", 1, "Hearts");
        desk.window().showView(QStringLiteral("Orders"));
        QVERIFY(!desk.menu().contains(QStringLiteral("Hearts")));
        desk.save("552", 2, "Hearts");
        desk.window().showView(QStringLiteral("Allocation desk"));
        desk.bar()->clear();
        desk.entry("Hearts")->trigger();
        QCOMPARE(desk.bar()->text(), QStringLiteral("85123A"));
    }

    void shouldBeReachedByKey()
    {
        Desk desk;
        QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.bar()->saved()->isVisible());
        desk.bar()->saved()->close();
    }
};

QTEST_MAIN(FiltersTest)
#include "tst_filters.moc"
