#include "app/host/service.h"
#include "tests/app/terminal/stockroomctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayItsVersionAndTheDayThatIsFixed()
    {
        Stockroomctl program;
        QVERIFY(program.bare({u"--version"_s}).out.contains(u"2026-01-15"_s));
        const auto version = program.json({u"--version"_s}).only();
        QCOMPARE(version.value("today", ""), "2026-01-15");
        program.setEnvironment(u"STOCKROOM_TODAY"_s, QString());
        QVERIFY(program.json({u"--version"_s}).only()["today"].is_null());
        program.setEnvironment(u"STOCKROOM_TODAY"_s, u"yesterday"_s);
        const auto malformed = program.bare({u"--version"_s});
        QCOMPARE(malformed.status, 2);
        QVERIFY(malformed.err.startsWith(u"STOCKROOM_TODAY: 'yesterday' is not a date"_s));
        QCOMPARE(program.json({u"add-batch"_s, u"B"_s, u"S"_s, u"1"_s}).code(), u"invalid_value"_s);
    }

    void shouldWriteMalformedCallsToStandardErrorOrAsJsonToStandardOutput()
    {
        const Stockroomctl program;
        const auto said = program.bare({u"frobnicate"_s});
        QCOMPARE(said.status, 2);
        QCOMPARE(said.out, QString());
        QCOMPARE(said.err, u"'frobnicate' is not a command; see --help.\n"_s);
        const auto json = program.bare({u"frobnicate"_s, u"--json"_s});
        QCOMPARE(json.status, 2);
        QCOMPARE(json.err, QString());
        QCOMPARE(nlohmann::json::parse(json.out.toStdString()).value("error", ""), "invalid_call");
        QCOMPARE(program.bare({}).status, 2);
    }

    void shouldReadOnlyWhatIsThere()
    {
        const Stockroomctl program;
        for (const auto &call : {QStringList{u"list"_s, u"lines"_s}, QStringList{u"show"_s, u"sku"_s, u"A"_s},
                                 QStringList{u"allocations"_s, u"o1"_s}}) {
            const auto refused = program.json(call);
            QCOMPARE(refused.status, 3);
            QCOMPARE(refused.code(), u"no_database"_s);
            QVERIFY(refused.only().value("message", "").find("stock.db") != std::string::npos);
        }
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
    }

    void shouldFindTheDatabaseByOptionThenEnvironmentThenPlatform()
    {
        Stockroomctl program;
        QCOMPARE(program.bare({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s}).status, 0);
        QVERIFY(QFile::exists(program.path(u"home/stockroom/stockroom.db"_s)));
        program.setEnvironment(u"STOCKROOM_DATABASE"_s, program.path(u"other.db"_s));
        QCOMPARE(program.bare({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s}).status, 0);
        QVERIFY(QFile::exists(program.path(u"other.db"_s)));
        QCOMPARE(program.bare({u"--database"_s, program.path(u"third.db"_s), u"demo"_s}).status, 0);
        QVERIFY(QFile::exists(program.path(u"third.db"_s)));
    }

    void shouldRefuseAPlaceThatIsNone()
    {
        Stockroomctl program;
        for (const auto &where : {u"postgresql://ana@db:5432/stock"_s, u"postgres://db/stock"_s, QString()}) {
            const auto refused = program.bare({u"--database"_s, where, u"list"_s, u"lines"_s, u"--json"_s});
            QCOMPARE(refused.status, 2);
            QCOMPARE(nlohmann::json::parse(refused.out.toStdString()).value("error", ""), "invalid_value");
        }
        program.setEnvironment(u"STOCKROOM_DATABASE"_s, u"postgresql://db/stock"_s);
        QCOMPARE(program.bare({u"list"_s, u"lines"_s}).status, 2);
    }

    void shouldRefuseAFileThatIsNoDatabase()
    {
        const Stockroomctl program;
        const auto text = program.file(
            u"stock.db"_s, QByteArray("these are not the rows you are looking for\n").repeated(100));
        for (const auto &call :
             {QStringList{u"list"_s, u"lines"_s}, QStringList{u"add-batch"_s, u"B"_s, u"S"_s, u"1"_s}}) {
            const auto refused = program.json(call);
            QCOMPARE(refused.status, 3);
            QCOMPARE(refused.code(), u"not_a_database"_s);
        }
        QFile kept(text);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().startsWith("these are not"));
    }

    void shouldTellAnEmptyFileOfSqlitesFromADatabase()
    {
        QByteArray page("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24);
        page.append(QByteArray(4096 - page.size(), '\0'));
        page[31] = 1; // pages
        page[100] = 0x0D; // an empty table of tables
        page[105] = 0x10;
        const Stockroomctl program;
        program.file(u"stock.db"_s, page);
        QCOMPARE(program.json(u"list lines"_s).code(), u"no_database"_s);
        QCOMPARE(program.json(u"add-batch B1 CLOCK 1 --dry-run"_s).status, 0);
        QCOMPARE(program.json(u"list lines"_s).code(), u"no_database"_s);
        QCOMPARE(program.json(u"add-batch B1 CLOCK 1"_s).status, 0);
        QCOMPARE(program.json(u"list batches"_s).objects.size(), 1u);
    }

    void shouldRefuseToWorkOnWhatIsNoFile()
    {
        const Stockroomctl program;
        const auto refused = program.bare({u"--database"_s, u":memory:"_s, u"list"_s, u"lines"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.startsWith(u"\":memory:\" is not a file."_s), qPrintable(refused.err));
    }

    void shouldRefuseToChangeAFileThatAnotherProgramWrites()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s});
        {
            const auto holder = host::Service::open(program.path(u"stock.db"_s), host::Access::Change);
            QVERIFY(holder);
            const auto refused = program.json({u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"1"_s});
            QCOMPARE(refused.status, 3);
            QCOMPARE(refused.code(), u"in_use"_s);
            const auto message = refused.only().value("message", "");
            QVERIFY2(message.find(std::to_string(QCoreApplication::applicationPid())) != std::string::npos,
                     message.c_str());
            QVERIFY2(message.find("since") != std::string::npos, message.c_str());
            QCOMPARE(program.json({u"list"_s, u"batches"_s}).objects.size(),
                     1u); // looking things up works meanwhile
        }
        QCOMPARE(program.json({u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"1"_s}).status, 0);
    }

    void shouldTellWhenItsOutputIsLost()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full to write to");
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s});
        QCOMPARE(program.intoNowhere({u"list"_s, u"batches"_s}).status, 3);
    }

    void shouldTreatHostileTextAsText()
    {
        const Stockroomctl program;
        const auto nasty = u"'; DROP TABLE batch; --"_s;
        QCOMPARE(program.json({u"add-batch"_s, nasty, u"CLOCK\"%_"_s, u"1"_s}).only().value("batch", ""),
                 nasty.toStdString());
        QCOMPARE(program.json({u"show"_s, u"batch"_s, nasty}).status, 0);
        QCOMPARE(program.json({u"list"_s, u"batches"_s, u"--filter"_s, nasty}).objects.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_terminal_calls.moc"
