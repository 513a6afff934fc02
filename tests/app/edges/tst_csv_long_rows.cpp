#include "app/edges/csv_reader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

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

QByteArray sounds(int count, int from)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "o" + QByteArray::number(from + i) + ",s,1\n";
    return rows;
}

} // namespace

class TestCsvLongRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSwallowNothingBehindAQuoteLeftOpen()
    {
        // GIVEN an open quote with many blocks of sound rows behind it
        const auto rows = rowsOf("o0,\"s,1\n" + sounds(200'000, 1));

        // THEN all of those are read
        QCOMPARE(rows.size(), 200'001);
        QCOMPARE(rows.front(), broken(1, Why::BrokenQuoting, 1));
        QCOMPARE(rows[1], QStringLiteral("2|o1|s|1"));
        QCOMPARE(rows.back(), QStringLiteral("200001|o200000|s|1"));
    }

    void shouldRefuseAFieldOver64KiB_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("fits");
        for (const auto quoted : {false, true}) {
            const auto name
                = [quoted](const char *text) { return QByteArray(text) + (quoted ? ", quoted" : ""); };
            QTest::newRow(name("64 KiB")) << 65'536 << quoted << true;
            QTest::newRow(name("a byte more")) << 65'537 << quoted << false;
            QTest::newRow(name("within the parser's slack")) << 65'550 << quoted << false;
            QTest::newRow(name("much more")) << 300'000 << quoted << false;
            QTest::newRow(name("more than a row may have")) << 5'000'000 << quoted << false;
        }
    }
    void shouldRefuseAFieldOver64KiB()
    {
        QFETCH(int, size);
        QFETCH(bool, quoted);
        QFETCH(bool, fits);
        const auto field = QByteArray(size, 'x');
        for (const QByteArray end : {"\n", "\r\n", "\r"}) {
            const auto rows = rowsOf("a,b,c" + end + "d," + (quoted ? '"' + field + '"' : field) + ",e" + end
                                     + "f,g,h" + end);
            QCOMPARE(rows.size(), 3);
            if (fits)
                QCOMPARE(rows[1].size(), size + 6);
            else
                QVERIFY2(rows[1].startsWith(QStringLiteral("2!%1@").arg(int(Why::FieldTooLong))),
                         qPrintable(rows[1].left(50)));
            QCOMPARE(rows[2], QStringLiteral("3|f|g|h"));
        }
    }

    void shouldRefuseARowOfManyLinesAsOneWhereItsQuoteIsClosed_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QByteArray>("rest");
        for (const auto lines : {8'000, 100'000}) { // more than a field may have, and more than a row
            const auto add = [lines](const char *name, const char *rest) {
                QTest::addRow("%s, %d lines", name, lines) << lines << QByteArray(rest);
            };
            add("closed", "\",1");
            add("closed before a blank", "\" ,1");
            add("closed as the last of the row", "\"");
            add("with quotes in it", "a \"\"word\"\"\",1");
            add("with another field of two lines", "\",\"a\nb\"");
        }
    }
    void shouldRefuseARowOfManyLinesAsOneWhereItsQuoteIsClosed()
    {
        // GIVEN a quoted field of very many lines, each of which looks like a row
        QFETCH(int, lines);
        QFETCH(QByteArray, rest);
        const auto row = "o1,\"" + sounds(lines, 0) + rest;

        // THEN it is one row, whatever the lines end with, and reading goes on behind it
        for (const QByteArray end : {"\n", "\r\n", "\r"}) {
            const auto text = "order,sku,qty\n" + row + "\nnext,row,1\n" + row + "\n";
            QCOMPARE(rowsOf(QByteArray(text).replace("\n", end)),
                     (QStringList{"1|order|sku|qty", broken(2, Why::FieldTooLong, 1), "3|next|row|1",
                                  broken(4, Why::FieldTooLong, 1)}));
        }
        QCOMPARE(rowsOf(row), QStringList(broken(1, Why::FieldTooLong, 1)));
    }

    void shouldRefuseTheRowAloneWhereALongQuoteIsClosedByAnother()
    {
        const auto rows = rowsOf("o0,\"s,1\n" + sounds(200'000, 1) + "o200001,\"s\",1\n");
        QCOMPARE(rows.size(), 200'002);
        QCOMPARE(rows.front(), broken(1, Why::BrokenQuoting, 1));
        QCOMPARE(rows[1], QStringLiteral("2|o1|s|1"));
        QCOMPARE(rows.back(), QStringLiteral("200002|o200001|s|1"));
    }

    void shouldGoOnBehindAVeryLongLineThatAnOpenQuoteRanInto()
    {
        for (const QByteArray after : {"", ","}) {
            const auto longField = ",\"" + QByteArray(3'000'000, '"') + "\"" + after;
            QCOMPARE(rowsOf("a,\"b\n" + longField + "\nc,d\n" + longField + "\ne,f\n"),
                     (QStringList{broken(1, Why::BrokenQuoting, 1), broken(2, Why::FieldTooLong, 1), "3|c|d",
                                  broken(4, Why::FieldTooLong, 1), "5|e|f"}));
        }
    }

    void shouldStayFastWhereManyRowsAreTooLong_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("last");
        const auto inside = sounds(9'000, 0); // over 64 KiB
        QTest::newRow("closed") << "a,\"" + inside + "\",b\n" << QByteArray();
        QTest::newRow("closed by the next") << "a,\"b\n" + inside << QByteArray();
        QTest::newRow("open until the end") << inside + "\"\",\"\",1\n" << QByteArray("a,\"b\n");
        QTest::newRow("of one line") << "a," + QByteArray(300'000, 'x') + "\n" << QByteArray();
    }
    void shouldStayFastWhereManyRowsAreTooLong()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, last);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(rowsOf(last + row.repeated(100)).size() >= 100);
        QVERIFY2(timer.elapsed() < 20'000, "rows are read again and again");
    }

    void shouldNeedNoMoreMemoryForAFileThatNeverEndsItsRow()
    {
        // GIVEN a source that is far larger than what it may hold: one line, then one field, without an end
        const auto resident = [] {
            QFile file(QStringLiteral("/proc/self/statm"));
            return file.open(QIODevice::ReadOnly)
                ? file.readAll().split(' ')[1].toLongLong() * sysconf(_SC_PAGESIZE)
                : -1;
        };
        static constexpr qint64 length = 100'000'000;
        class Endless : public QIODevice
        {
        public:
            explicit Endless(const QByteArray &sample)
                : m_text(sample.repeated(10'000))
                , m_sample(sample.size())
            {
            }
            qint64 size() const override { return length; }
            bool seek(qint64 at) override
            {
                m_at = at;
                return QIODevice::seek(at);
            }

        protected:
            qint64 readData(char *data, qint64 size) override
            {
                const auto from = m_at % m_sample;
                const auto count = std::min({size, length - m_at, m_text.size() - from});
                std::copy_n(m_text.data() + from, count, data);
                m_at += count;
                return count;
            }
            qint64 writeData(const char *, qint64) override { return -1; }

        private:
            QByteArray m_text;
            qint64 m_sample;
            qint64 m_at = 0;
        };
        for (const QByteArray sample : {"x", ",", "\",\""}) {
            auto device = std::make_unique<Endless>(sample);
            device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            const auto before = resident();
            CsvReader reader(std::move(device), {});
            while (reader.next()) { }
            QVERIFY2(resident() - before < 40'000'000, sample);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvLongRows)
#include "tst_csv_long_rows.moc"
