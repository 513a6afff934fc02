#include "app/edges/csv_reader.h"
#include "app/edges/csv_writer.h"
#include "tests/support/sample_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using edges::CsvWriter;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// While it lives, no file of this process grows over so many bytes: a disk that runs full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

/// While it lives, standard output goes elsewhere.
class Redirected
{
public:
    explicit Redirected(const QString &path)
    {
        std::fflush(stdout);
        m_before = dup(STDOUT_FILENO);
        const auto file = ::open(qPrintable(path), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(file, STDOUT_FILENO);
        ::close(file);
    }
    ~Redirected()
    {
        std::fflush(stdout);
        std::clearerr(stdout);
        dup2(m_before, STDOUT_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(Redirected)

private:
    int m_before = -1;
};

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldWriteRowsAsTheyAre()
    {
        auto writer = CsvWriter::create(path().toStdString(), false);
        QVERIFY(writer);
        writer->write({"orderid", "sku", "qty"});
        writer->write({"a,b", "say \"hi\"", "two\r\nlines"});
        writer->write({"", " blank ", "=1+2"});
        writer->write({"café", "a;b", "-5"});
        QVERIFY(writer->finish());
        QCOMPARE(writer->rows(), 4);
        QCOMPARE(content(path()),
                 QByteArray("orderid,sku,qty\n\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\n,\" blank "
                            "\",=1+2\ncafé,a;b,-5\n"));
    }

    void shouldBeReadBackExactly()
    {
        const std::vector<std::string> nasty{
            "a", "", "\"", "\"\"", ",", "\n", "\r", " x ", "é€", std::string("nul\0!", 5), "tab\t", "a\"b"};
        const std::vector<std::string_view> fields(nasty.begin(), nasty.end());
        auto writer = CsvWriter::create(path().toStdString(), false);
        for (int i = 0; i < 20'000; ++i)
            writer->write(fields);
        QVERIFY(writer->finish());

        auto file = std::make_unique<QFile>(path());
        QVERIFY(file->open(QIODevice::ReadOnly));
        edges::CsvReader reader(std::move(file), {});
        std::int64_t rows = 0;
        while (const auto row = reader.next()) {
            QVERIFY(*row);
            QVERIFY(std::ranges::equal((*row)->fields, fields));
            ++rows;
        }
        QCOMPARE(rows, 20'000);
    }

    void shouldNoticeThatTheDiskIsFull()
    {
        support::written(m_folder->path(), QStringLiteral("out.csv"), "old");
        {
            auto writer = CsvWriter::create(path().toStdString(), true);
            const SmallDisk disk(200'000);
            for (int i = 0; i < 100'000; ++i)
                writer->write({"many", "rows"});
            const auto done = writer->finish();
            QVERIFY(!done);
            QVERIFY(done.error().reason == app::Reason::FileUnwritable
                    || done.error().reason == app::Reason::DiskFull);
            QVERIFY(!done.error().detail.empty());
        }
        QCOMPARE(content(path()), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void shouldWriteToStandardOutput()
    {
        {
            const Redirected output(path());
            auto writer = CsvWriter::create("-", false);
            QVERIFY(writer);
            writer->write({"a", "b"});
            QVERIFY(writer->finish());
        }
        QCOMPARE(content(path()), QByteArray("a,b\n"));
    }

    void shouldNoticeThatStandardOutputIsFull_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("within a buffer") << 1;
        QTest::newRow("over many") << 100'000;
    }
    void shouldNoticeThatStandardOutputIsFull()
    {
        QFETCH(int, rows);
        app::Answer<void> done;
        {
            const Redirected output(QStringLiteral("/dev/full"));
            auto writer = CsvWriter::create("-", false);
            for (int i = 0; i < rows; ++i)
                writer->write({"a", "b"});
            done = writer->finish();
        }
        QVERIFY(!done);
        QVERIFY(done.error().reason == app::Reason::DiskFull);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("out.csv")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
