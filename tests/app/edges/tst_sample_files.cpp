#include "app/edges/open_import.h"
#include "tests/support/sample_files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

class TestSampleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_orders = support::orderFile(m_folder.path());
        m_supply = support::supplyFile(m_folder.path());
        if (!m_orders.isReal || !m_supply.isReal)
            qInfo("The real files are not here: generated ones of the same shape stand in for them.");
    }

    void shouldReadTheOrderFileWhole()
    {
        QElapsedTimer timer;
        timer.start();
        const auto opened = edges::openImport(
            {.path = m_orders.path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}});
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QVERIFY(opened->reading.kind == app::ImportKind::Orders);
        QCOMPARE(opened->reading.separator, ',');
        QCOMPARE(opened->reading.encoding, std::string("UTF-8"));
        auto &source = *std::get<app::ImportOrders>(opened->command).source;

        std::int64_t negative = 0;
        std::int64_t otherwise = 0;
        std::int64_t good = 0;
        std::int64_t lastRow = 1;
        std::set<std::string> codes;
        while (const auto row = source.next()) {
            if (*row) {
                ++good;
                QVERIFY((*row)->row > lastRow);
                lastRow = (*row)->row;
                codes.insert((*row)->sku.text());
                continue;
            }
            const auto &refused = row->error();
            const auto isNegative = refused.why == app::RefusedRow::Why::InvalidValue
                && refused.invalid->fault == model::Fault::Negative && refused.column == "Quantity"
                && refused.value.starts_with('-');
            ++(isNegative ? negative : otherwise);
        }
        qInfo("read in %lld ms", timer.elapsed());

        QCOMPARE(negative, m_orders.refused);
        QCOMPARE(otherwise, 0);
        QCOMPARE(good, m_orders.rows - m_orders.refused);
        QCOMPARE(source.rowsRead(), m_orders.rows);
        QCOMPARE(source.rowsExpected(), m_orders.rows);
        for (const auto *code : {"POST", "BANK CHARGES", "gift_0001_20", "15056bl", "15056BL"})
            QVERIFY2(codes.contains(code), code);
    }

    void shouldReadTheSupplyFileWhole()
    {
        const auto opened = edges::openImport(
            {.path = m_supply.path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}});
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QVERIFY(opened->reading.kind == app::ImportKind::Batches);
        QCOMPARE(opened->reading.separator, ';');
        QCOMPARE(opened->reading.dateFormat, std::string("yyyy-MM-dd"));
        auto &source = *std::get<app::ImportBatches>(opened->command).source;

        std::int64_t here = 0;
        std::int64_t expected = 0;
        while (const auto row = source.next()) {
            QVERIFY2(*row, *row ? "" : row->error().value.c_str());
            ++((*row)->eta ? expected : here);
        }
        QCOMPARE(here + expected, m_supply.rows);
        QVERIFY(here > 0 && expected > here);
    }

    void shouldGenerateTheSameBytesFromTheSameSeed()
    {
        QCOMPARE(support::generatedOrders(7, 2'000, 40), support::generatedOrders(7, 2'000, 40));
        QVERIFY(support::generatedOrders(7, 2'000, 40) != support::generatedOrders(8, 2'000, 40));
    }

    void shouldGenerateAFileOfTheShapeOfTheRealOne()
    {
        const auto path = support::written(m_folder.path(), QStringLiteral("generated.csv"),
                                           support::generatedOrders(7, 20'000, 427));
        const auto opened
            = edges::openImport({.path = path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}});
        QVERIFY(opened);
        auto &source = *std::get<app::ImportOrders>(opened->command).source;
        std::int64_t refused = 0;
        std::set<std::tuple<std::string, std::string, std::int64_t>> contents;
        std::int64_t good = 0;
        auto hasQuotes = false;
        auto hasForeignLetters = false;
        while (const auto row = source.next()) {
            if (!*row) {
                QVERIFY(row->error().invalid && row->error().invalid->fault == model::Fault::Negative);
                ++refused;
                continue;
            }
            ++good;
            contents.emplace((*row)->order.text(), (*row)->sku.text(), (*row)->quantity.value());
            hasQuotes |= (*row)->description.text().contains('"');
            hasForeignLetters |= (*row)->description.text().contains("É");
        }
        QCOMPARE(refused, 427);
        QCOMPARE(good, 20'000 - 427);
        QVERIFY(std::ssize(contents) < good - 100); // lines that repeat an order, code and quantity
        QVERIFY(hasQuotes && hasForeignLetters);
    }

private:
    QTemporaryDir m_folder;
    support::SampleFile m_orders;
    support::SampleFile m_supply;
};

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_sample_files.moc"
