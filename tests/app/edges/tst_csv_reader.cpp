#include "app/edges/csv_reader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using edges::CsvReader;
using edges::Encoding;
using Why = app::RefusedRow::Why;

namespace {

// Each row as `number|field|field`, a broken one as `number!why@column`.
QStringList rowsOf(const QByteArray &text, const CsvReader::Form &form = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    CsvReader reader(std::move(buffer), form);
    QStringList rows;
    while (const auto row = reader.next()) {
        if (!*row) {
            const auto &broken = row->error();
            rows << QStringLiteral("%1!%2@%3").arg(broken.number).arg(int(broken.why)).arg(broken.column);
            continue;
        }
        QStringList fields(QString::number((*row)->number));
        for (const auto field : (*row)->fields)
            fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        rows << fields.join(u'|');
    }
    return rows;
}

QString broken(int row, Why why, int column)
{
    return QStringLiteral("%1!%2@%3").arg(row).arg(int(why)).arg(column);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");

        const QStringList two{"1|a|b", "2|c|d"};
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << two;
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << two;
        QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << two;
        QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << two;
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("only line ends") << QByteArray("\r\n\n\r") << QStringList();
        QTest::newRow("blank lines count") << QByteArray("\na\n\r\n \nb\n") << QStringList{"2|a", "5|b"};
        QTest::newRow("a row of empty cells is blank")
            << QByteArray("a,b\n,\n , \nc,d\n") << QStringList{"1|a|b", "4|c|d"};
        QTest::newRow("empty fields") << QByteArray("a,,\n,,b") << QStringList{"1|a||", "2|||b"};
        QTest::newRow("quotes") << QByteArray("\"a,\"\"x\"\"\",\"\",b\n") << QStringList{"1|a,\"x\"||b"};
        QTest::newRow("a quoted line break is one row")
            << QByteArray("a,\"b\r\n\nc\"\nd\n") << QStringList{"1|a|b\r\n\nc", "2|d"};
        QTest::newRow("quoted at the very end") << QByteArray("a,\"b\"") << QStringList{"1|a|b"};
        QTest::newRow("NUL") << QByteArray("a,b\0c\nd", 7)
                             << QStringList{QString::fromUtf8("1|a|b\0c", 7), "2|d"};
    }
    void shouldReadRows()
    {
        QFETCH(QByteArray, text);
        QTEST(rowsOf(text), "rows");
    }

    void shouldDivideAtItsSeparatorOnly()
    {
        QCOMPARE(rowsOf("a,b\tc\t\td\n", {.separator = '\t'}), (QStringList{"1|a,b|c||d"}));
        QCOMPARE(rowsOf("a,b;c\n", {.separator = ';'}), (QStringList{"1|a,b|c"}));
    }

    void shouldRefuseARowOfBrokenQuotingAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("text behind a quoted field")
            << QByteArray("a,b\n\"x\"y,z\nc,d\n")
            << QStringList{"1|a|b", broken(2, Why::BrokenQuoting, 0), "3|c|d"};
        QTest::newRow("quote inside an unquoted field")
            << QByteArray("a,12\" pan,b\nc,d,e\n")
            << QStringList{broken(1, Why::BrokenQuoting, 1), "2|c|d|e"};
        QTest::newRow("as the last row")
            << QByteArray("a,b\n\"x\"y") << QStringList{"1|a|b", broken(2, Why::BrokenQuoting, 0)};
        QTest::newRow("an open quote at the end of the file")
            << QByteArray("a,\"b\nc,d\ne,f\n")
            << QStringList{broken(1, Why::BrokenQuoting, 1), "2|c|d", "3|e|f"};
        QTest::newRow("a quote opened and nothing else")
            << QByteArray("a\n\"") << QStringList{"1|a", broken(2, Why::BrokenQuoting, 0)};
        QTest::newRow("an open quote that a later quoted field closes")
            << QByteArray("a,\"b,1\nc,\"ok\",2\ne,f,3\n")
            << QStringList{broken(1, Why::BrokenQuoting, 1), "2|c|ok|2", "3|e|f|3"};
        QTest::newRow("twice in a row")
            << QByteArray("a\"\nb\"\nc\n")
            << QStringList{broken(1, Why::BrokenQuoting, 0), broken(2, Why::BrokenQuoting, 0), "3|c"};
    }
    void shouldRefuseARowOfBrokenQuotingAlone()
    {
        QFETCH(QByteArray, text);
        QTEST(rowsOf(text), "rows");
        QCOMPARE(rowsOf(QByteArray(text).replace("\n", "\r\n")).size(), rowsOf(text).size());
    }

    void shouldStayFastWhereEveryRowIsBroken()
    {
        QByteArray text;
        for (int i = 0; i < 200'000; ++i)
            text += i % 3 == 0 ? "a,\"\n" : i % 3 == 1 ? "\"b,\"\"\n" : "c\"\n";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(rowsOf(text).size() > 100'000);
        QVERIFY2(timer.elapsed() < 20'000, "rows are read again and again");
    }

    void shouldReadTheSameAcrossTheEdgesOfItsBlocks()
    {
        // GIVEN rows whose line ends fall on every place around a block's edge
        constexpr auto block = 1 << 18;
        for (int shift = -3; shift <= 3; ++shift) {
            QByteArray text;
            while (text.size() < block - 200)
                text += "abc,def\r\n";
            text += QByteArray(block + shift - text.size() - 1, 'x');
            const auto rows = text.count('\n');
            text += "\r\n\"q\r\nr\",\"\"\"\"\r\nlast,row\r\n";

            const auto read = rowsOf(text);
            QCOMPARE(read.size(), rows + 3);
            QCOMPARE(read[rows + 1], QStringLiteral("%1|q\r\nr|\"").arg(rows + 2));
            QCOMPARE(read.back(), QStringLiteral("%1|last|row").arg(rows + 3));
        }
    }

    void shouldReadEncodings()
    {
        QCOMPARE(rowsOf("caf\xE9,\x80 5\nplain,x\n", {.encoding = {Encoding::Windows1252, 0}}),
                 (QStringList{QStringLiteral("1|café|€ 5"), "2|plain|x"}));
        QCOMPARE(rowsOf("\xEF\xBB\xBF"
                        "caf\xC3\xA9\n",
                        {.encoding = {Encoding::Utf8, 3}}),
                 QStringList(QStringLiteral("1|café")));
        // Two halves of a letter in neighbouring fields are no letter.
        QCOMPARE(rowsOf("a,b\nc\xC3,\xA9\nd,e\n"),
                 (QStringList{"1|a|b", broken(2, Why::UnreadableText, 0), "3|d|e"}));
    }

    void shouldShowHowABrokenRowBegins()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("a," + QByteArray("é").repeated(100) + "\"\n");
        buffer->open(QIODevice::ReadOnly);
        CsvReader reader(std::move(buffer), {});
        const auto row = reader.next();
        QVERIFY(row && !*row);
        const auto text = QString::fromStdString(row->error().text);
        QVERIFY(text.startsWith(QStringLiteral("a,éé")) && text.endsWith(QStringLiteral("é…")));
        QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
