#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/columns/columns.h"
#include "ui/columns/columns_model.h"
#include "ui/desk/lines_model.h"
#include "ui/inspector/holders_list.h"
#include "ui/inspector/holders_model.h"
#include "ui/stock/stock_model.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListView>
#include <QTest>

using namespace support;
using ui::Columns;
using ui::HoldersModel;
using ui::LinesModel;
using ui::StockModel;

namespace {

QListView *chooserOf(WindowDriver &desk)
{
    desk.action("Columns…")->trigger();
    return desk.find<QListView>(QStringLiteral("Columns"));
}

QStringList shownBy(const ui::TableView &table) // as they stand, from the leading edge
{
    QStringList names;
    const auto &header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (const auto column = header.logicalIndex(place); !header.isSectionHidden(column))
            names += table.model()->headerData(column, Qt::Horizontal).toString();
    return names;
}

} // namespace

/// Which columns a table shows, in what order, how wide.
class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeAProperModel()
    {
        WindowDriver desk(typicalWarehouse());
        auto &columns = *Columns::of(*desk.lines());
        ui::ColumnsModel model(columns);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!columns.isShown(0));
        columns.move(1, 3);
        columns.reset();
        QVERIFY(columns.isShown(0));
    }

    void shouldHideAndShowAColumnByKey()
    {
        WindowDriver desk(typicalWarehouse());
        auto *list = chooserOf(desk);
        QVERIFY(list && list->hasFocus());
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("State"));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!shownBy(*desk.lines()).contains(QStringLiteral("State")));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(shownBy(*desk.lines()).contains(QStringLiteral("State")));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!desk.find<QListView>(QStringLiteral("Columns")));
    }

    void shouldSortByKey()
    {
        WindowDriver desk(typicalWarehouse());
        auto *list = chooserOf(desk);
        list->setCurrentIndex(list->model()->index(LinesModel::Quantity, 0));
        const auto isSorted = [&](Qt::SortOrder order) {
            const auto &header = *desk.lines()->horizontalHeader();
            return header.sortIndicatorSection() == LinesModel::Quantity
                && header.sortIndicatorOrder() == order;
        };
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(isSorted(Qt::AscendingOrder));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(isSorted(Qt::DescendingOrder));
        QCOMPARE(desk.cell(desk.lines(), 0, LinesModel::Quantity), QStringLiteral("876"));
    }

    void shouldSortAndChooseTheColumnsOfTheHoldersToo()
    {
        WindowDriver desk(typicalWarehouse());
        desk.window().showView(QStringLiteral("Stock"));
        auto *batches = desk.table("Stock");
        Q_EMIT batches->branchClicked(
            batches->model()->index(desk.rowOf(batches, StockModel::Name, QStringLiteral("85123A")), 0));
        desk.select(batches, {desk.rowOf(batches, StockModel::Name, QStringLiteral("SHIP-07"))});
        auto *holders = desk.table("Who holds this batch");
        QVERIFY(holders);
        const QAbstractItemModelTester tester(holders->model());
        QCOMPARE(desk.column(holders, HoldersModel::OrderLine),
                 QStringList({"553010 · 1", "552880 · 3", "553002 · 4"})); // the least to spare first
        // WHEN its header is clicked
        QTest::mouseClick(
            holders->horizontalHeader()->viewport(), Qt::LeftButton, {},
            {holders->horizontalHeader()->sectionViewportPosition(HoldersModel::Quantity) + 20, 8});
        QCOMPARE(desk.column(holders, HoldersModel::Quantity), QStringList({"24", "24", "32"}));
        const auto last = desk.cell(holders, 2, HoldersModel::OrderLine);
        // WHEN its columns are asked for by key
        holders->setFocus();
        auto *list = chooserOf(desk);
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(HoldersModel::ToSpare, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!shownBy(*holders).contains(QStringLiteral("To spare")));
        QTest::keyClick(list, Qt::Key_Escape);
        // WHEN one of them is opened THEN it is the one that stands there
        Q_EMIT holders->activated(holders->model()->index(2, 0));
        QCOMPARE(last, QStringLiteral("553010 · 1"));
        QCOMPARE(desk.lines()->currentIndex().siblingAtColumn(LinesModel::OrderLine).data().toString(), last);
        // THEN both are remembered
        desk.open(QStringLiteral("Stock"));
        auto *again = desk.window().findChild<ui::HoldersList *>()->findChild<ui::TableView *>();
        QVERIFY(!shownBy(*again).contains(QStringLiteral("To spare")));
        QCOMPARE(again->horizontalHeader()->sortIndicatorSection(), int(HoldersModel::Quantity));
    }

    void shouldKeepOneColumn()
    {
        WindowDriver desk(typicalWarehouse());
        auto &columns = *Columns::of(*desk.lines());
        for (int place = 0; place < columns.count(); ++place)
            columns.show(place, false);
        QCOMPARE(shownBy(*desk.lines()), QStringList(QStringLiteral("Promised")));
    }

    void shouldKeepTheColumnThatOpensRowsFirst()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"));
        auto *stock = desk.table("Stock");
        auto &columns = *Columns::of(*stock);
        columns.show(0, false);
        columns.move(0, 2);
        columns.move(2, 0);
        QCOMPARE(shownBy(*stock).constFirst(), stock->model()->headerData(StockModel::Name, Qt::Horizontal));
    }

    void shouldMoveAColumnByKeyAndStayWithIt()
    {
        WindowDriver desk(typicalWarehouse());
        auto *list = chooserOf(desk);
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("State"));
        QCOMPARE(desk.lines()->horizontalHeader()->visualIndex(LinesModel::State), 2);
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.lines()->horizontalHeader()->visualIndex(LinesModel::State), 1);
    }

    void shouldWidenAColumnByKeyButNeverCutWhatStandsThere()
    {
        WindowDriver desk(typicalWarehouse());
        const auto &header = *desk.lines()->horizontalHeader();
        const auto before = header.sectionSize(LinesModel::State);
        auto *list = chooserOf(desk);
        QTest::keyClick(list, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(header.sectionSize(LinesModel::State) > before);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(list, Qt::Key_Left, Qt::ControlModifier);
        auto &table = *desk.lines();
        const auto index = table.model()->index(0, LinesModel::State);
        QStyleOptionViewItem option;
        option.font = table.font();
        QVERIFY(header.sectionSize(LinesModel::State)
                >= table.itemDelegateForIndex(index)->sizeHint(option, index).width());
    }

    void shouldFillTheTableWhicheverColumnIsAway()
    {
        WindowDriver desk(typicalWarehouse());
        auto &columns = *Columns::of(*desk.lines());
        const auto &table = *desk.lines();
        const auto last = table.horizontalHeader()->sectionSize(LinesModel::Promised);
        const auto place = table.horizontalHeader()->visualIndex(LinesModel::Description);
        columns.show(place, false); // it takes what the others leave
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        columns.show(place, true);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        QCOMPARE(table.horizontalHeader()->sectionSize(LinesModel::Promised), last);
    }

    void shouldRememberTheColumnsOfEachTable()
    {
        WindowDriver desk(typicalWarehouse());
        Columns::of(*desk.lines())->show(0, false);
        Columns::of(*desk.lines())->move(1, 4);
        const auto lines = shownBy(*desk.lines());
        Columns::of(*desk.table("Batches"))->show(1, false);
        const auto batches = shownBy(*desk.table("Batches"));
        desk.open();
        QCOMPARE(shownBy(*desk.lines()), lines);
        QCOMPARE(shownBy(*desk.table("Batches")), batches);
    }

    void shouldGoBackToTheColumnsOfTheBeginning()
    {
        WindowDriver desk(typicalWarehouse());
        const auto before = shownBy(*desk.lines());
        auto &columns = *Columns::of(*desk.lines());
        columns.show(3, false);
        columns.move(0, 5);
        desk.open();
        chooserOf(desk);
        desk.button(QStringLiteral("Reset columns"))->click();
        QCOMPARE(shownBy(*desk.lines()), before);
    }

    void shouldBeCalledFromTheHeader()
    {
        WindowDriver desk(typicalWarehouse());
        auto *header = desk.lines()->horizontalHeader()->viewport();
        QContextMenuEvent call(QContextMenuEvent::Mouse, QPoint(60, 10), header->mapToGlobal(QPoint(60, 10)));
        QCoreApplication::sendEvent(header, &call);
        auto *list = desk.find<QListView>(QStringLiteral("Columns"));
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), int(LinesModel::ColumnCount));
    }

    void shouldChooseTheColumnsOfTheTableInUse()
    {
        WindowDriver desk(typicalWarehouse());
        desk.table("Batches")->setFocus();
        auto *list = chooserOf(desk);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Batch"));
    }
};

QTEST_MAIN(ColumnsTest)
#include "tst_columns.moc"
