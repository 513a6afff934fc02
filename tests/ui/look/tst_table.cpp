#include "pictures.h"
#include "sample_table.h"

#include "ui/look/bar_delegate.h"
#include "ui/look/delegates.h"
#include "ui/look/style.h"
#include "ui/look/table_view.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

/// A million rows that cost nothing to hold.
class Million : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex & = {}) const override { return 1'000'000; }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

    mutable qint64 asked = 0;
};

/// Notes which part of the table is drawn anew.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

/// The manners of a table: whole rows, light on its feet, open to the keyboard.
class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void shouldAskAMillionRowsForThoseInSightOnly();
    void shouldRepaintTwoRowsOnHover();
    void shouldSelectWholeRows();
    void shouldGoByKeyboard();
    void shouldShowTheFocusToTheKeyboardOnly();
    void shouldLeaveLettersToTheCommands();
    void shouldOpenABranch();
    void shouldTellTheSegmentPointedAt();
    void shouldReadToAScreenReader();
};

void TestTable::shouldAskAMillionRowsForThoseInSightOnly()
{
    Million model;
    TableView view;
    view.resize(400, 300);
    view.show();
    view.setModel(&model);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    QCOMPARE_LT(model.asked, 5000);

    model.asked = 0;
    view.scrollToBottom();
    view.grab();

    QCOMPARE(view.rowAt(view.viewport()->height() - 2), 999'999);
    QCOMPARE_LT(model.asked, 5000);
    QCOMPARE(view.rowHeight(0), view.rowHeight(999'999));
    QCOMPARE_GE(view.rowHeight(0), 28);
}

void TestTable::shouldRepaintTwoRowsOnHover()
{
    Million model;
    TableView view;
    view.setModel(&model);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int height = view.rowHeight(0);
    QTest::mouseMove(view.viewport(), {50, height / 2});
    QTRY_COMPARE(view.hoveredRow(), 0);
    QSignalSpy hovered(&view, &TableView::rowHovered);
    QCoreApplication::processEvents();
    PaintWatch watch(view.viewport());

    QTest::mouseMove(view.viewport(), {50, 3 * height + height / 2});
    QTest::mouseMove(view.viewport(), {90, 3 * height + height / 2}); // the same row
    QTRY_VERIFY(!watch.region.isEmpty());

    QCOMPARE(view.hoveredRow(), 3);
    QCOMPARE(hovered.size(), 1);
    QVERIFY(!watch.region.intersects(QRect(0, height, 400, 2 * height)));
    QVERIFY(!watch.region.intersects(QRect(0, 4 * height, 400, height)));
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(200, 3 * height + 3), tokens().hover); // across the whole row
    QCOMPARE(image.pixelColor(200, 2 * height + 3), tokens().surface);
}

void TestTable::shouldSelectWholeRows()
{
    Million model;
    TableView view;
    view.setModel(&model);
    view.resize(400, 300);
    view.show();
    const int height = view.rowHeight(0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {150, height + 3});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, {20, 3 * height + 3});
    QCOMPARE(view.selectionModel()->selectedRows().size(), 3);
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(1, height + 10), tokens().accentInk); // the mark at the left
    QCOMPARE(image.pixelColor(200, height + 3), tokens().selection);
    QVERIFY(image.pixelColor(view.columnViewportPosition(1) + 1, height + 10) != tokens().accentInk);
}

void TestTable::shouldGoByKeyboard()
{
    Million model;
    TableView view;
    view.setModel(&model);
    view.show();
    view.setFocus();
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.currentIndex().row(), 999'999);
}

void TestTable::shouldShowTheFocusToTheKeyboardOnly()
{
    Million model;
    TableView view;
    view.setModel(&model);
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {20, 3});
    QVERIFY(!view.showsFocus());
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.showsFocus());
    const int height = view.rowHeight(0);
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(150, height), tokens().accentInk); // the ring, within the row
    QCOMPARE(image.pixelColor(150, height + 1), tokens().accentInk);
    QCOMPARE(image.pixelColor(150, height + 2), tokens().selection);
}

void TestTable::shouldLeaveLettersToTheCommands()
{
    Million model;
    TableView view;
    view.setModel(&model);
    view.show();
    view.selectRow(5);
    QTest::keyClicks(&view, QStringLiteral("9"));
    QCOMPARE(view.currentIndex().row(), 5);
}

void TestTable::shouldOpenABranch()
{
    SampleTable model({QStringLiteral("SKU"), QStringLiteral("Description")});
    SampleTable::Cell sku = text(QStringLiteral("85123A"));
    sku[BranchRole] = QVariant::fromValue(Branch::Closed);
    model.add({sku, text(QStringLiteral("Heart"))});
    TableView view;
    view.setModel(&model);
    view.setItemDelegateForColumn(0, new BranchDelegate(&view));
    view.show();
    QSignalSpy opened(&view, &TableView::branchClicked);
    const QRect chevron = BranchDelegate::chevronIn(view.visualRect(model.index(0, 0)), Qt::LeftToRight);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, chevron.center());
    QCOMPARE(opened.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, chevron.center() + QPoint(40, 0)); // the name
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(opened.size(), 2);
    QTest::keyClick(&view, Qt::Key_Left); // it is closed
    QCOMPARE(opened.size(), 2);
}

void TestTable::shouldTellTheSegmentPointedAt()
{
    SampleTable model({QStringLiteral("Batch"), QStringLiteral("Stock")});
    BatchBar bar;
    bar.quantity = 100;
    bar.allocated = 50;
    bar.segments = {{7, 30, false}, {8, 20, false}};
    model.add({text(QStringLiteral("SHIP-07")),
               {{BarRole, QVariant::fromValue(bar)}, {ScaleRole, QVariant::fromValue(BarScale{100, 0})}}});
    TableView view;
    view.resize(500, 200);
    view.setModel(&model);
    view.setColumnWidth(1, 224); // two pixels a piece
    view.setBarColumn(1, new BarDelegate(16, &view));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy hovered(&view, &TableView::segmentHovered);
    QSignalSpy clicked(&view, &TableView::segmentClicked);
    const QPoint start = view.visualRect(model.index(0, 1)).topLeft() + QPoint(12, 14);
    QTest::mouseMove(view.viewport(), start + QPoint(70, 0));
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.at(0).at(1).value<std::optional<qint64>>(), 8);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, start + QPoint(10, 0));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(1).toLongLong(), 7);
    QTest::mouseMove(view.viewport(), start + QPoint(150, 0)); // free stock
    QTRY_COMPARE(hovered.last().at(1).value<std::optional<qint64>>(), std::nullopt);
}

void TestTable::shouldReadToAScreenReader()
{
    SampleTable model({QStringLiteral("Stock")});
    model.add({{{Qt::AccessibleTextRole, QStringLiteral("Batch SHIP-07, 60 in batch")}}});
    TableView view;
    view.setModel(&model);
    view.setAccessibleName(QStringLiteral("Batches"));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Batches"));
    QVERIFY(table->tableInterface());
    QCOMPARE(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
             QStringLiteral("Batch SHIP-07, 60 in batch"));
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
