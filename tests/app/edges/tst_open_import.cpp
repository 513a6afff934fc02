#include "app/edges/open_import.h"
#include "tests/support/sample_files.h"

#include <QDir>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using support::written;

class TestOpenImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayHowAFileWasRead()
    {
        QByteArray text("Order;SKU;Pieces;Due;Colour\n");
        for (int i = 1; i <= 20; ++i)
            text += "o" + QByteArray::number(i) + ";caf\xE9;1;31.12.2026;\"red;\"\"dark\"\"\"\n";
        const auto opened = open(text);
        QVERIFY2(opened, why(opened));

        const auto &reading = opened->reading;
        QVERIFY(reading.kind == app::ImportKind::Orders);
        QCOMPARE(reading.separator, ';');
        QCOMPARE(reading.encoding, std::string("Windows-1252"));
        QCOMPARE(reading.dateFormat, std::string("dd.MM.yyyy"));
        QCOMPARE(reading.columns.size(), 5U);
        QCOMPARE(reading.columns[2].name, std::string("Pieces"));
        QCOMPARE(reading.columns[2].field, std::string("quantity"));
        QCOMPARE(reading.columns[3].field, std::string("need_by"));
        QVERIFY(reading.columns[4].field.empty());
        QCOMPARE(reading.firstRows.size(), 8U);
        QCOMPARE(reading.firstRows[0],
                 (std::vector<std::string>{"o1", "café", "1", "31.12.2026", "red;\"dark\""}));
    }

    void shouldReadTheSameTextInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const auto text = QStringLiteral("order\tsku\tqty\to1\nö\tcafé–€\t1\n");
        const auto in = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
            QStringEncoder encoder(encoding, flag);
            return QByteArray(encoder(text));
        };
        using Converter = QStringConverter;
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with a mark")
            << in(Converter::Utf8, Converter::Flag::WriteBom) << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16LE") << in(Converter::Utf16LE, Converter::Flag::WriteBom)
                                  << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16BE") << in(Converter::Utf16BE, Converter::Flag::WriteBom)
                                  << QStringLiteral("UTF-16");
        QTest::newRow("Windows-1252") << QByteArray("order\tsku\tqty\to1\n\xF6\tcaf\xE9\x96\x80\t1\n")
                                      << QStringLiteral("Windows-1252");
    }
    void shouldReadTheSameTextInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto opened = open(bytes);
        QVERIFY2(opened, why(opened));
        QTEST(QString::fromStdString(opened->reading.encoding), "name");
        const auto row = std::get<app::ImportOrders>(opened->command).source->next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->order.text(), std::string("ö"));
        QCOMPARE((*row)->sku.text(), std::string("café–€"));
    }

    void shouldLookAtTheWholeFileForItsEncoding()
    {
        // GIVEN a file whose only letter beyond ASCII is far from its beginning
        const auto rows = QByteArray("o,S,1\n").repeated(200'000);
        QCOMPARE(open("order,sku,qty\n" + rows + "o,caf\xE9,1\n")->reading.encoding,
                 std::string("Windows-1252"));
        QCOMPARE(open("order,sku,qty\n" + rows + "o,caf\xC3\xA9,1\n")->reading.encoding,
                 std::string("UTF-8"));
        // A letter cut by the edge of a block is whole.
        for (int shift = 0; shift < 4; ++shift)
            QCOMPARE(open("order,sku,qty\n" + QByteArray((1 << 18) - 16 - shift, '\n') + "é,S,1\n")
                         ->reading.encoding,
                     std::string("UTF-8"));
    }

    void shouldRefuseOnlyTheDamagedRowsOfUtf8()
    {
        const auto opened = open("order,sku,qty\né,S,1\nü,S\xFF,1\nö,S,1\n");
        QVERIFY2(opened, why(opened));
        QCOMPARE(opened->reading.encoding, std::string("UTF-8"));
        auto &source = *std::get<app::ImportOrders>(opened->command).source;
        QVERIFY(source.next()->has_value());
        QVERIFY(source.next()->error().why == app::RefusedRow::Why::UnreadableText);
        QVERIFY(source.next()->has_value());
    }

    void shouldRecogniseTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("order,sku,qty\n") << ',';
        QTest::newRow("semicolon") << QByteArray("order;sku;qty\no;1,5;2\n") << ';';
        QTest::newRow("tab") << QByteArray("order\tsku\tqty\n") << '\t';
        QTest::newRow("within quotes it divides nothing")
            << QByteArray("order;\"a,b,c,d,e\";sku;qty\n") << ';';
        QTest::newRow("blank lines first") << QByteArray("\n\n\norder;sku;qty\n") << ';';
        QTest::newRow("by the lines below")
            << QByteArray("order;sku;qty, a, b\no;s;1\no;s;1\no;s;1\n") << ';';
        QTest::newRow("CR") << QByteArray("order;sku;qty\ra,b,c,d;s;1\r") << ';';
    }
    void shouldRecogniseTheSeparator()
    {
        QFETCH(QByteArray, text);
        const auto opened = open(text,
                                 {.path = {},
                                  .kind = {},
                                  .mapping = {{"quantity", text.contains("qty, a") ? "qty, a, b" : "qty"}},
                                  .dateFormat = {}});
        QVERIFY2(opened, why(opened));
        QTEST(opened->reading.separator, "separator");
    }

    void shouldRefuseAnAmbiguousDateColumnWithTheChoice()
    {
        const auto refused = open("batch,sku,qty,Due\nb,S,1,03/04/2026\nc,S,1,05/06/2026\n");
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == app::Reason::InvalidCall);
        QCOMPARE(refused.error().given, std::string("Due"));
        QCOMPARE(refused.error().existing, std::string("dd/MM/yyyy or MM/dd/yyyy"));

        // WHEN the choice is made THEN it counts
        const auto opened = open("batch,sku,qty,Due\nb,S,1,03/04/2026\n",
                                 {.path = {}, .kind = {}, .mapping = {}, .dateFormat = "MM/dd/yyyy"});
        QVERIFY2(opened, why(opened));
        const auto row = std::get<app::ImportBatches>(opened->command).source->next();
        QCOMPARE(model::isoText((*row)->eta.value()), std::string("2026-03-04"));

        const auto malformed = open("batch,sku,qty,Due\nb,S,1,03/04/2026\n",
                                    {.path = {}, .kind = {}, .mapping = {}, .dateFormat = "mm/dd/yyyy"});
        QVERIFY(!malformed);
        QVERIFY(malformed.error().reason == app::Reason::InvalidCall);
        QCOMPARE(malformed.error().given, std::string("mm/dd/yyyy"));
    }

    void shouldNotMindDatesOfAColumnNobodyAskedFor()
    {
        QVERIFY(open("order,sku,qty,InvoiceDate\no,S,1,03/04/2026\n"));
    }

    void shouldCarryTheFlagToAllocate()
    {
        QVERIFY(!std::get<app::ImportOrders>(open("order,sku,qty\n")->command).allocate);
        QVERIFY(std::get<app::ImportOrders>(
                    open("order,sku,qty\n",
                         {.path = {}, .kind = {}, .mapping = {}, .dateFormat = {}, .allocate = true})
                        ->command)
                    .allocate);
    }

    void shouldOpenAFileOfItsHeaderAlone()
    {
        for (const auto *text :
             {"order,sku,qty", "order,sku,qty\n", "order,sku,qty\r\n\r\n", "\xEF\xBB\xBForder,sku,qty"}) {
            const auto opened = open(text);
            QVERIFY2(opened, why(opened));
            QVERIFY(opened->reading.firstRows.empty());
            auto &source = *std::get<app::ImportOrders>(opened->command).source;
            QVERIFY(!source.next());
            QCOMPARE(source.rowsExpected(), 0);
        }
    }

    void shouldRefuseWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("nothing");
        QTest::newRow("line ends alone") << QByteArray("\r\n\r\n") << QStringLiteral("nothing");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0\x08\0[Content_Types].xml", 27)
                              << QStringLiteral("Excel workbook; save it as CSV");
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                             << QStringLiteral("Excel workbook; save it as CSV");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\x08\0photo.jpg", 17) << QStringLiteral("zip");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
        QTest::newRow("bytes") << QByteArray("\x7F"
                                             "ELF\0\0\0\1\2\3\n",
                                             11)
                               << QStringLiteral("not a text file");
        QTest::newRow("bytes without a line end") << QByteArray("\x7F"
                                                                "ELF\0\0\0\1\2\3",
                                                                10)
                                                  << QStringLiteral("not a text file");
        QTest::newRow("a header of broken quoting")
            << QByteArray("order,\"sku\"x,qty\n") << QStringLiteral("header");
    }
    void shouldRefuseWhatIsNoList()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto refused = open(content);
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == app::Reason::FileUnreadable);
        QCOMPARE(QString::fromStdString(refused.error().file), m_folder.filePath(QStringLiteral("list.csv")));
        QVERIFY2(QString::fromStdString(refused.error().detail).contains(word),
                 refused.error().detail.c_str());
    }

    void shouldRefuseAPathThatIsNoFile()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        const auto fifo = m_folder.filePath(QStringLiteral("fifo")).toStdString();
        QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
        const auto dangling = m_folder.filePath(QStringLiteral("dangling"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("gone")), dangling));
        for (const auto &[path, word] :
             {std::pair(m_folder.filePath(QStringLiteral("missing.csv")).toStdString(), "no such file"),
              std::pair(std::string(), "no such file"),
              std::pair(m_folder.filePath(QStringLiteral("folder")).toStdString(), "folder"),
              std::pair(fifo, "regular"), std::pair(dangling.toStdString(), "No such file")}) {
            const auto refused
                = edges::openImport({.path = path, .kind = {}, .mapping = {}, .dateFormat = {}});
            QVERIFY2(!refused, path.c_str());
            QVERIFY(refused.error().reason == app::Reason::FileUnreadable);
            QCOMPARE(refused.error().file, path);
            QVERIFY2(refused.error().detail.find(word) != std::string::npos, refused.error().detail.c_str());
        }
    }

private:
    app::Answer<edges::OpenedImport> open(const QByteArray &content, app::ImportRequest request = {})
    {
        request.path = written(m_folder.path(), QStringLiteral("list.csv"), content).toStdString();
        return edges::openImport(request);
    }

    static const char *why(const app::Answer<edges::OpenedImport> &answer)
    {
        return answer ? "" : answer.error().detail.c_str();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOpenImport)
#include "tst_open_import.moc"
