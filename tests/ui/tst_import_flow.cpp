#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/columns/columns.h"

#include <QCheckBox>
#include <QDialog>
#include <QTest>

using support::WindowDriver;

namespace {

app::ImportPreview orders()
{
    app::ImportPreview preview;
    preview.reading.kind = app::ImportKind::Orders;
    preview.reading.encoding = "Windows-1252";
    preview.reading.separator = ';';
    preview.reading.columns = {{"Invoice", "order"}, {"StockCode", "sku"}, {"Quantity", "quantity"}};
    preview.reading.firstRows = {{"536365", "85123A", "6"}};
    preview.result.rows = 4;
    preview.result.created = 3;
    preview.result.rejected = 1;
    preview.result.refused
        = {{5,
            "Quantity",
            "-1",
            app::RefusedRow::Why::InvalidValue,
            model::InvalidValue{model::ValueKind::LineQuantity, model::Fault::Negative, "-1"},
            {}}};
    return preview;
}

QPushButton *buttonOf(QDialog *dialog, const char *name)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QString::fromUtf8(name) || button->text() == QString::fromUtf8(name))
            return button;
    }
    return nullptr;
}

} // namespace

class TestImportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldImportWhatThePreviewShowed()
    {
        // GIVEN a chosen file, and what it would come to
        WindowDriver desk(support::typicalWarehouse());
        desk.action("Import")->trigger();
        QCOMPARE(desk.gateway.previewed.at(0).path, std::string("/tmp/orders-0512.csv"));
        QVERIFY(desk.gateway.imported.empty());
        desk.gateway.answerPreview(orders());
        auto *dialog = desk.window().findChild<QDialog *>();
        QVERIFY(dialog);
        auto *refused = dialog->findChildren<ui::TableView *>().constLast();
        QCOMPARE(desk.cell(refused, 0, 3),
                 QStringLiteral("-1 is less than nothing: a return or credit note is no order line."));
        // WHEN it is confirmed, to be allocated too
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(buttonOf(dialog, "Import")->text(), QStringLiteral("Import 3 lines"));
        buttonOf(dialog, "Import")->click();
        // THEN it is imported so, with a count and Cancel meanwhile
        QVERIFY(desk.gateway.imported.at(0).allocate);
        Q_EMIT desk.gateway.progressed(QStringLiteral("Importing orders-0512.csv"), 2, 4);
        QVERIFY(desk.button(QStringLiteral("Cancel")));
        QVERIFY(!desk.action("Import")->isEnabled());
        // AND said what came of it
        auto result = orders().result;
        result.linesAllocated = 2;
        result.linesShort = 1;
        desk.gateway.answer(app::Result(result));
        QCOMPARE(desk.message(),
                 QStringLiteral("Imported 3 of 4 rows. 2 lines are allocated. 1 is short. 1 was refused."));
        QVERIFY(!desk.button(QStringLiteral("Cancel")));
        desk.button(QStringLiteral("Show refused rows"))->click();
        auto *inPage = desk.table("Refused rows");
        QCOMPARE(desk.cell(inPage, 0, 0), QStringLiteral("5"));
        QVERIFY(ui::Columns::of(*inPage));
        QVERIFY(inPage->isSortingEnabled());
        desk.button(QStringLiteral("Back"))->click();
        QVERIFY(desk.lines());
    }

    void shouldImportNothingWhenThePreviewIsLeft()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.action("Import")->trigger();
        desk.gateway.answerPreview(orders());
        QTest::keyClick(desk.window().findChild<QDialog *>(), Qt::Key_Escape);
        QVERIFY(desk.gateway.imported.empty());
        QVERIFY(desk.action("Import")->isEnabled());
    }

    void shouldSayWhyAFileCannotBeRead()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.action("Import")->trigger();
        app::Rejection unreadable{app::Reason::FileUnreadable};
        unreadable.file = "/tmp/orders-0512.csv";
        unreadable.detail = "permission denied";
        desk.gateway.answerPreview(std::unexpected(unreadable));
        QCOMPARE(desk.message(), QStringLiteral("/tmp/orders-0512.csv cannot be read: permission denied"));
        QVERIFY(!desk.window().findChild<QDialog *>());
    }

    void shouldCancelLongWorkWholly()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.command("Allocate")->click();
        Q_EMIT desk.gateway.progressed(QStringLiteral("Allocating everything waiting"), 1, 9);
        desk.button(QStringLiteral("Cancel"))->click();
        QCOMPARE(desk.gateway.cancelled, 1);
        Q_EMIT desk.gateway.progressed(QStringLiteral("Allocating everything waiting"), 2, 9);
        QVERIFY(!desk.button(QStringLiteral("Cancel"))); // it is being obeyed
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::Interrupted}));
        QCOMPARE(desk.message(), QStringLiteral("Cancelled. Nothing was changed."));
    }
};

QTEST_MAIN(TestImportFlow)
#include "tst_import_flow.moc"
