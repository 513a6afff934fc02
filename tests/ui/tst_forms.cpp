#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/forms/order_rows.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace support;

namespace {

template <class Asked> const Asked *last(const FakeGateway &gateway)
{
    return gateway.commands.empty() ? nullptr : std::get_if<Asked>(&gateway.commands.back());
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRecordABatchAsTyped()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        QVERIFY(desk.field("Reference")->hasFocus());
        desk.field("Reference")->setText(QStringLiteral(" SHIP-08 "));
        desk.field("SKU")->setText(QStringLiteral("85123A"));
        desk.field("Quantity")->setText(QStringLiteral("60"));
        desk.field("ETA, if it is still to come")->setText(QStringLiteral("2026-06-01"));
        QTest::keyClick(desk.field("Quantity"), Qt::Key_Return);
        const auto *asked = last<app::CreateBatch>(desk.gateway);
        QVERIFY(asked);
        QVERIFY(asked->reference == "SHIP-08"_batch);
        QVERIFY(asked->sku == "85123A"_sku);
        QCOMPARE(asked->quantity.value(), std::int64_t(60));
        QVERIFY(asked->eta == "2026-06-01"_day);
        desk.gateway.answer(app::Result(
            app::BatchResult{model::Batch(asked->reference, asked->sku, asked->quantity).state(), true}));
        QCOMPARE(desk.message(), QStringLiteral("Batch SHIP-08 is recorded."));
        QVERIFY(!desk.field("Reference"));
    }

    void shouldSayBeneathTheFieldWhatIsWrongAndAskNothing_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("blank") << "" << "The quantity is missing.";
        QTest::newRow("no number") << "6O" << "“6O” is not a whole number.";
        QTest::newRow("fraction") << "6.5" << "“6.5” is not a whole number of pieces.";
        QTest::newRow("negative") << "-6" << "“-6” is less than nothing.";
    }

    void shouldSayBeneathTheFieldWhatIsWrongAndAskNothing()
    {
        QFETCH(QString, quantity);
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        desk.field("Reference")->setText(QStringLiteral("SHIP-08"));
        desk.field("SKU")->setText(QStringLiteral("85123A"));
        desk.field("Quantity")->setText(quantity);
        QTest::keyClick(desk.field("Quantity"), Qt::Key_Return);
        QTEST(desk.field("Quantity")->accessibleDescription(), "sentence");
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldKeepWhatWasTypedWhenTheServiceRefuses()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        desk.field("Reference")->setText(QStringLiteral("SHIP-07"));
        desk.field("SKU")->setText(QStringLiteral("85123A"));
        desk.field("Quantity")->setText(QStringLiteral("60"));
        QTest::keyClick(desk.field("Quantity"), Qt::Key_Return);
        app::Rejection conflict{app::Reason::BatchConflict};
        conflict.batch = "SHIP-07";
        conflict.existing = "120 × 85123A";
        desk.gateway.answer(std::unexpected(conflict));
        QCOMPARE(desk.field("Reference")->accessibleDescription(),
                 QStringLiteral("Batch SHIP-07 is there already, with 120 × 85123A."));
        QCOMPARE(desk.field("Reference")->text(), QStringLiteral("SHIP-07"));
        QCOMPARE(desk.field("Quantity")->text(), QStringLiteral("60"));
        // AND it can be tried again
        desk.field("Reference")->setText(QStringLiteral("SHIP-08"));
        QTest::keyClick(desk.field("Reference"), Qt::Key_Return);
        QCOMPARE(desk.gateway.commands.size(), std::size_t(2));
    }

    void shouldAskOnceHoweverOftenEnterIsPressed()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        desk.field("Reference")->setText(QStringLiteral("SHIP-08"));
        desk.field("SKU")->setText(QStringLiteral("85123A"));
        desk.field("Quantity")->setText(QStringLiteral("60"));
        QTest::keyClick(desk.field("Quantity"), Qt::Key_Return);
        QTest::keyClick(desk.field("Quantity"), Qt::Key_Return);
        QCOMPARE(desk.gateway.commands.size(), std::size_t(1));
    }

    void shouldGoBackOnEscapeWithoutHarm()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Batch")->trigger();
        QTest::keyClick(desk.field("Reference"), Qt::Key_Escape);
        QVERIFY(!desk.field("Reference"));
        QVERIFY(desk.gateway.commands.empty());
        QVERIFY(desk.lines()->hasFocus());
    }

    void shouldChangeTheQuantityOfTheBatchThatHoldsTheLine()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553010 · 1"))});
        QTest::keyClick(desk.lines(), Qt::Key_Q);
        QTRY_VERIFY(desk.field("In batch, as counted"));
        auto *quantity = desk.field("In batch, as counted");
        QVERIFY(quantity);
        QCOMPARE(quantity->text(), QStringLiteral("120"));
        quantity->setText(QStringLiteral("60"));
        QTest::keyClick(quantity, Qt::Key_Return); // before it is known what it would come to
        const auto *asked = last<app::ChangeBatchQuantity>(desk.gateway);
        QVERIFY(asked);
        QVERIFY(asked->reference == "SHIP-07"_batch);
        QCOMPARE(asked->quantity.value(), std::int64_t(60));
        app::QuantityResult result{asked->reference, 120_pieces, 60_pieces, {}, {}};
        const model::OrderLine line{{"553002"_order, 4_th}, "85123A"_sku, 24_wanted};
        result.moved = {{line, asked->reference, "PO-1106-85123A"_batch}};
        result.shortLines = {{line, asked->reference, std::nullopt}};
        desk.gateway.answer(app::Result(result));
        QCOMPARE(desk.message(),
                 QStringLiteral("SHIP-07 is now 60 (was 120). 1 line moved to PO-1106-85123A, 1 is short."));
    }

    void shouldPlaceAnOrderFromPastedRows()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Order lines")->trigger();
        desk.field("Order")->setText(QStringLiteral("553100"));
        desk.find<QPlainTextEdit>(QStringLiteral("SKU and quantity, a line each"))
            ->setPlainText(QStringLiteral("85123A\t32\n\n71053 6\n"));
        desk.field("Need by")->setText(QStringLiteral("2026-06-01"));
        desk.field("Priority, 9 is served first")->setText(QStringLiteral("9"));
        desk.field("Customer")->setText(QStringLiteral("13069"));
        QTest::keyClick(desk.field("Customer"), Qt::Key_Return);
        const auto *asked = last<app::PlaceOrder>(desk.gateway);
        QVERIFY(asked);
        QVERIFY(asked->order == "553100"_order);
        QCOMPARE(asked->lines.size(), std::size_t(2));
        QVERIFY(asked->lines[0].sku == "85123A"_sku);
        QCOMPARE(asked->lines[1].quantity.value(), std::int64_t(6));
        QVERIFY(asked->standing.needBy == "2026-06-01"_day);
        QCOMPARE(asked->standing.priority.value(), std::int64_t(9));
        QCOMPARE(asked->customer.text(), std::string("13069"));
    }

    void shouldNameTheRowOfAnOrderThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << "" << 1 << int(model::Fault::Blank);
        QTest::newRow("no quantity") << "85123A 3\n71053" << 2 << int(model::Fault::Blank);
        QTest::newRow("no number") << "85123A x" << 1 << int(model::Fault::NotANumber);
        QTest::newRow("none at all") << "85123A 0" << 1 << int(model::Fault::Zero);
    }

    void shouldNameTheRowOfAnOrderThatCannotBeRead()
    {
        QFETCH(QString, rows);
        const auto read = ui::parseOrderRows(rows);
        QVERIFY(!read);
        QTEST(read.error().row, "row");
        QTEST(int(read.error().why.fault), "fault");
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
