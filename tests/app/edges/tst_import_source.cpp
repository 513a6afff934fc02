#include "app/edges/open_import.h"
#include "tests/support/literals.h"
#include "tests/support/sample_files.h"

#include <QTemporaryDir>
#include <QTest>

using app::RefusedRow;
using model::Fault;
using model::ValueKind;
using Why = app::RefusedRow::Why;
using namespace support;

namespace {

struct Rows
{
    std::vector<app::ImportedBatch> batches;
    std::vector<app::ImportedLine> lines;
    std::vector<RefusedRow> refused;
    std::int64_t read = 0;
};

template <class Row> void drain(app::ImportSource<Row> &source, std::vector<Row> &good, Rows &rows)
{
    while (auto row = source.next()) {
        if (*row)
            good.push_back(**std::move(row));
        else
            rows.refused.push_back(row->error());
    }
    rows.read = source.rowsRead();
    if (source.rowsExpected() != rows.read || source.next())
        throw std::logic_error("the end is not the end");
}

} // namespace

class TestImportSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBatches()
    {
        const auto rows = read("ref,sku,qty,eta,description\n"
                               "B-1,CLOCK,100,,\n"
                               " B-2 ,café,6.0,2026-02-03T08:00,\"A café, blue\"\n"
                               "B-3,CLOCK,0,2026-02-04\n");
        QCOMPARE(rows.refused.size(), 0U);
        QCOMPARE(rows.batches.size(), 3U);
        QVERIFY(rows.batches[0].reference == "B-1"_batch && !rows.batches[0].eta
                && rows.batches[0].description.isEmpty());
        QVERIFY(rows.batches[0].quantity == 100_pieces && rows.batches[0].row == 2);
        QVERIFY(rows.batches[1].reference == "B-2"_batch && rows.batches[1].sku == "café"_sku);
        QVERIFY(rows.batches[1].quantity == 6_pieces && rows.batches[1].eta == "2026-02-03"_day);
        QCOMPARE(rows.batches[1].description.text(), std::string("A café, blue"));
        QVERIFY(rows.batches[2].quantity == 0_pieces && rows.batches[2].eta == "2026-02-04"_day);
    }

    void shouldReadOrderLines()
    {
        const auto rows = read("order;line;sku;quantity;need by;priority;customer;description\n"
                               "o1;;CLOCK;3;;;;\n"
                               "o1;7;CLOCK;4;2026-02-03;9;ACME;A clock\n"
                               "o2;;CLOCK;5\n");
        QCOMPARE(rows.refused.size(), 0U);
        QCOMPARE(rows.lines.size(), 3U);
        QVERIFY(!rows.lines[0].number
                && rows.lines[0].standing == model::Standing{}); // priority 5, no need-by
        QVERIFY(rows.lines[1].number == 7_th && rows.lines[1].quantity == 4_wanted);
        QCOMPARE(rows.lines[1].standing.priority.value(), 9);
        QVERIFY(rows.lines[1].standing.needBy == "2026-02-03"_day);
        QCOMPARE(rows.lines[1].customer.text(), std::string("ACME"));
        QCOMPARE(rows.lines[1].description.text(), std::string("A clock"));
        QVERIFY(rows.lines[2].order == "o2"_order && rows.lines[2].sku == "CLOCK"_sku
                && rows.lines[2].quantity == 5_wanted);
    }

    void shouldRefuseAValueWithItsRowAndColumn_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fault");

        const auto row
            = [](const char *text, const char *column, const QString &value, ValueKind kind, Fault fault) {
                  QTest::newRow(text)
                      << QByteArray(text) << QString::fromUtf8(column) << value << int(kind) << int(fault);
              };
        row("o,,S,0,,,,", "Qty", "0", ValueKind::LineQuantity, Fault::Zero);
        row("o,,S,-6,,,,", "Qty", "-6", ValueKind::LineQuantity, Fault::Negative);
        row("o,,S,1.5,,,,", "Qty", "1.5", ValueKind::LineQuantity, Fault::Fraction);
        row("o,,S,\"1,200\",,,,", "Qty", "1,200", ValueKind::LineQuantity, Fault::ThousandsSeparator);
        row("o,,S,many,,,,", "Qty", "many", ValueKind::LineQuantity, Fault::NotANumber);
        row("o,,S,1000000001,,,,", "Qty", "1000000001", ValueKind::LineQuantity, Fault::TooLarge);
        row("o,,S,,,,,", "Qty", "", ValueKind::LineQuantity, Fault::Blank);
        row("o,, ,6,,,,", "Stock Code", "", ValueKind::Sku, Fault::Blank);
        row(",,S,6,,,,", "Invoice", "", ValueKind::OrderId, Fault::Blank);
        row("o,0,S,6,,,,", "Line", "0", ValueKind::LineNumber, Fault::Zero);
        row("o,,S,6,soon,,,", "Due", "soon", ValueKind::Date, Fault::NotADate);
        row("o,,S,6,1776-07-04,,,", "Due", "1776-07-04", ValueKind::Date, Fault::YearOutOfRange);
        row("o,,S,6,,10,,", "Priority", "10", ValueKind::Priority, Fault::TooLarge);
        row("o,,\"a\nb\",6,,,,", "Stock Code", "a\nb", ValueKind::Sku, Fault::ControlCharacter);
        row("o,,-S,-6,soon,,,", "Qty", "-6", ValueKind::LineQuantity, Fault::Negative); // the first of two
    }
    void shouldRefuseAValueWithItsRowAndColumn()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, kind);
        QFETCH(int, fault);
        const auto rows = read("Invoice,Line,Stock Code,Qty,Due,Priority,CustomerID,Name\n"
                               "first,,S,1,2026-01-02,,,\n\n"
                               + row + "\nlast,,S,1,,,,\n");
        QCOMPARE(rows.lines.size(), 2U);
        QVERIFY(rows.lines[1].order == "last"_order);
        QCOMPARE(rows.refused.size(), 1U);
        const auto &refused = rows.refused.front();
        QCOMPARE(refused.row, 4);
        QTEST(QString::fromStdString(refused.column), "column");
        QTEST(QString::fromStdString(refused.value).trimmed(), "value");
        QVERIFY(refused.why == Why::InvalidValue);
        QCOMPARE(int(refused.invalid->kind), kind);
        QCOMPARE(int(refused.invalid->fault), fault);
        QCOMPARE(rows.read, 3);
    }

    void shouldRefuseARowThatEndsBeforeARequiredColumn()
    {
        const auto rows = read("order,sku,quantity,customer\no1\no2,S\no3,S,1\n");
        QCOMPARE(rows.lines.size(), 1U);
        QCOMPARE(rows.refused.size(), 2U);
        QVERIFY(rows.refused[0].why == Why::MissingValue && rows.refused[0].row == 2);
        QCOMPARE(rows.refused[0].column, std::string("sku"));
        QVERIFY(!rows.refused[0].invalid);
        QVERIFY(rows.refused[1].why == Why::MissingValue && rows.refused[1].row == 3);
        QCOMPARE(rows.refused[1].column, std::string("quantity"));
    }

    void shouldRefuseRowsThatCannotBeRead()
    {
        const auto rows = read("\xEF\xBB\xBForder,sku,quantity\n"
                               "o1,\"S\"x,1\n"
                               "o2,S\xFF,1\n"
                               "o3,"
                               + QByteArray(70'000, 'x')
                               + ",1\n"
                                 "o4,S,1\n"
                                 "o5,\"S,1\n"
                                 "o6,S,1\n");
        QCOMPARE(rows.lines.size(), 2U);
        QCOMPARE(rows.lines[0].row, 5);
        QCOMPARE(rows.lines[1].row, 7);
        QCOMPARE(rows.refused.size(), 4U);
        const std::array expected{std::pair(2, Why::BrokenQuoting), std::pair(3, Why::UnreadableText),
                                  std::pair(4, Why::FieldTooLong), std::pair(6, Why::BrokenQuoting)};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows.refused[i].row, expected[i].first);
            QVERIFY(rows.refused[i].why == expected[i].second);
            QCOMPARE(rows.refused[i].column, std::string("sku"));
            QVERIFY(rows.refused[i].value.starts_with("o") && rows.refused[i].value.size() < 200);
        }
        QCOMPARE(rows.read, 6);
    }

    void shouldTakeNoNoticeOfColumnsNobodyAskedFor()
    {
        const auto rows = read("Country,order,sku,eta,quantity,\nUK,o1,S,soon,3,x,y,z\n");
        QCOMPARE(rows.refused.size(), 0U);
        QCOMPARE(rows.lines.size(), 1U);
    }

    void shouldEstimateHowManyRowsThereAre()
    {
        const auto path = written(m_folder.path(), QStringLiteral("many.csv"), generatedOrders(1, 20'000, 0));
        const auto opened
            = edges::openImport({.path = path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}});
        QVERIFY(opened);
        auto &source = *std::get<app::ImportOrders>(opened->command).source;
        QCOMPARE(source.rowsRead(), 0);
        QVERIFY(source.rowsExpected() > 5'000 && source.rowsExpected() < 60'000);
        for (int i = 0; i < 5'000; ++i)
            QVERIFY(source.next().has_value());
        QCOMPARE(source.rowsRead(), 5'000);
        QVERIFY(source.rowsExpected() > 17'000 && source.rowsExpected() < 23'000);
        QCOMPARE(source.name(), std::string("many.csv"));
    }

private:
    Rows read(const QByteArray &content)
    {
        const auto path = written(m_folder.path(), QStringLiteral("list.csv"), content);
        const auto opened
            = edges::openImport({.path = path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}});
        if (!opened)
            throw std::runtime_error(opened.error().detail);
        Rows rows;
        if (const auto *batches = std::get_if<app::ImportBatches>(&opened->command))
            drain(*batches->source, rows.batches, rows);
        else
            drain(*std::get<app::ImportOrders>(opened->command).source, rows.lines, rows);
        return rows;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportSource)
#include "tst_import_source.moc"
