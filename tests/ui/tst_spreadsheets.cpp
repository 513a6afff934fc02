#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/import/pasted_rows.h"
#include "ui/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace support;

/// Rows to and from a spreadsheet, over the clipboard.
class SpreadsheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCopyTheSelectedRowsWithTheirHeaders()
    {
        WindowDriver desk(typicalWarehouse());
        desk.select(desk.lines(), {2, 0});
        QTest::keyClick(desk.lines(), Qt::Key_C, Qt::ControlModifier);
        const auto rows = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 3); // headers, and the rows from the top
        const auto columns = rows.front().split(QLatin1Char('\t'));
        QVERIFY(columns.contains(QStringLiteral("SKU")));
        const auto sku = columns.indexOf(QStringLiteral("SKU"));
        for (int i = 0; i < 2; ++i) {
            const auto cells = rows.at(i + 1).split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), columns.size());
            QVERIFY(!cells.at(sku).isEmpty());
        }
    }

    void shouldCopyNothingWhereNothingIsSelected()
    {
        WindowDriver desk(typicalWarehouse());
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        desk.lines()->clearSelection();
        QTest::keyClick(desk.lines(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
    }

    void shouldReadPastedRows_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("three columns") << "PO-1\tCLOCK\t6\n"
                                       << QByteArray("order\tsku\tquantity\nPO-1\tCLOCK\t6\n");
        QTest::newRow("five columns")
            << "PO-1\t1\tCLOCK\t6\t2026-05-01"
            << QByteArray("order\tline\tsku\tquantity\tneed_by\nPO-1\t1\tCLOCK\t6\t2026-05-01");
        QTest::newRow("with a header") << "Invoice\tStock code\tPieces\nPO-1\tCLOCK\t6"
                                       << QByteArray("Invoice\tStock code\tPieces\nPO-1\tCLOCK\t6");
    }

    void shouldReadPastedRows()
    {
        QFETCH(QString, pasted);
        QFETCH(QByteArray, file);
        QCOMPARE(ui::fileOf(pasted), file);
    }

    void shouldTryPastedRowsBeforeTheyAreTaken()
    {
        WindowDriver desk(typicalWarehouse());
        QGuiApplication::clipboard()->setText(QStringLiteral("PO-1\tCLOCK\t6\n"));
        QTest::keyClick(desk.lines(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.gateway.previewed.size(), std::size_t(1));
        QFile file(QString::fromStdString(desk.gateway.previewed.front().path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("order\tsku\tquantity\nPO-1\tCLOCK\t6\n"));
    }
};

QTEST_MAIN(SpreadsheetsTest)

#include "tst_spreadsheets.moc"
