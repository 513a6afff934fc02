#include "tests/app/terminal/stockroomctl.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void fill(const Stockroomctl &program)
{
    const auto supply = program.file(u"supply.csv"_s,
                                     "reference,sku,quantity,eta,description\n"
                                     "B1,CLOCK,10,,\"Clock, \"\"oak\"\"\"\nB2,LAMP,5,2026-02-01,\n");
    const auto orders = program.file(u"orders.csv"_s,
                                     "order,sku,quantity,need_by,priority,customer\n"
                                     "o1,CLOCK,4,2026-03-01,9,Fern & Finch\no2,LAMP,9,,,\n");
    program.json({u"import"_s, u"batches"_s, supply});
    program.json({u"import"_s, u"orders"_s, orders, u"--allocate"_s});
}

} // namespace

class TestExportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteAllocationsAsTheBookDoes()
    {
        const Stockroomctl program;
        fill(program);
        const auto written = program.json({u"export"_s, u"allocations"_s, program.path(u"out.csv"_s)});
        QCOMPARE(written.status, 0);
        QCOMPARE(written.only().value("rows", -1), 1);
        QCOMPARE(contentOf(program.path(u"out.csv"_s)),
                 QByteArray("orderid,sku,qty,batchref\no1,CLOCK,4,B1\n"));
    }

    void shouldWriteToStandardOutput()
    {
        const Stockroomctl program;
        fill(program);
        const auto written = program.plain({u"export"_s, u"batches"_s, u"-"_s});
        QCOMPARE(written.status, 0);
        QCOMPARE(written.out,
                 u"reference,sku,quantity,eta,description,allocated,free,state,note\n"
                 "B1,CLOCK,10,,\"Clock, \"\"oak\"\"\",4,6,in-warehouse,\n"
                 "B2,LAMP,5,2026-02-01,,0,5,expected,\n"_s);
        QCOMPARE(written.err, QString());
        QCOMPARE(program.json({u"export"_s, u"batches"_s, u"-"_s}).code(), u"invalid_call"_s);
    }

    void shouldWriteWhatCanBeImportedAgain()
    {
        const Stockroomctl program;
        fill(program);
        program.json({u"export"_s, u"batches"_s, program.path(u"batches.csv"_s)});
        program.json({u"export"_s, u"lines"_s, program.path(u"lines.csv"_s)});
        const Stockroomctl other;
        QCOMPARE(other.json({u"import"_s, u"batches"_s, program.path(u"batches.csv"_s)})
                     .only()
                     .value("created", -1),
                 2);
        QCOMPARE(other.json({u"import"_s, u"orders"_s, program.path(u"lines.csv"_s), u"--allocate"_s})
                     .only()
                     .value("created", -1),
                 2);
        for (const auto &what : {u"batches"_s, u"lines"_s, u"skus"_s, u"orders"_s})
            QCOMPARE(other.plain({u"list"_s, what, u"--json"_s}).out,
                     program.plain({u"list"_s, what, u"--json"_s}).out);
    }

    void shouldLeaveAFileThatIsThereUnlessTold()
    {
        const Stockroomctl program;
        fill(program);
        const auto file = program.file(u"precious.csv"_s, "precious");
        const auto refused = program.json({u"export"_s, u"lines"_s, file});
        QCOMPARE(refused.code(), u"file_exists"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(contentOf(file), QByteArray("precious"));
        QCOMPARE(program.json({u"export"_s, u"lines"_s, file, u"--force"_s}).only().value("rows", -1), 2);
        QVERIFY(contentOf(file).startsWith("order,line,sku,quantity,"));
    }

    void shouldNeverWriteOverTheDatabase()
    {
        const Stockroomctl program;
        fill(program);
        const auto refused
            = program.json({u"export"_s, u"lines"_s, program.path(u"stock.db"_s), u"--force"_s});
        QCOMPARE(refused.status, 2);
        QCOMPARE(program.json({u"list"_s, u"lines"_s}).objects.size(), 2u);
    }

    void shouldNeverWriteOverWhatStandsBesideTheDatabase()
    {
        const Stockroomctl program;
        fill(program);
        for (const auto &name : {u"stock.db-wal"_s, u"stock.db-shm"_s, u"stock.db.lock"_s}) {
            const auto refused = program.json({u"export"_s, u"lines"_s, program.path(name), u"--force"_s});
            QCOMPARE(refused.status, 2);
            QCOMPARE(refused.code(), u"invalid_call"_s);
            QVERIFY(!QFile::exists(program.path(name)));
        }
    }

    void shouldNeverReplaceWhatIsNoOrdinaryFile()
    {
        const Stockroomctl program;
        fill(program);
        QCOMPARE(mkfifo(qPrintable(program.path(u"pipe"_s)), 0600), 0);
        const auto refused = program.json({u"export"_s, u"lines"_s, program.path(u"pipe"_s), u"--force"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.code(), u"file_unwritable"_s);
        QVERIFY(std::filesystem::is_fifo(program.path(u"pipe"_s).toStdString()));
    }

    void shouldNeedTheNameOfAFile()
    {
        const Stockroomctl program;
        fill(program);
        const auto refused = program.json({u"export"_s, u"lines"_s, QString()});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_call"_s);
    }

    void shouldSayWhereItCannotWrite()
    {
        const Stockroomctl program;
        fill(program);
        const auto refused = program.json({u"export"_s, u"lines"_s, program.path(u"nowhere/out.csv"_s)});
        QCOMPARE(refused.code(), u"file_unwritable"_s);
        QCOMPARE(refused.status, 3);
    }

    void shouldNotCreateADatabase()
    {
        const Stockroomctl program;
        QCOMPARE(program.json({u"export"_s, u"lines"_s, program.path(u"out.csv"_s)}).code(),
                 u"no_database"_s);
        QVERIFY(!QFile::exists(program.path(u"out.csv"_s)));
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
    }
};

QTEST_GUILESS_MAIN(TestExportCommands)
#include "tst_terminal_export_commands.moc"
