#include "tests/app/terminal/stockroomctl.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

/// Doctor, backup, restore and rebuild-views, as somebody at the terminal sees them.
class TestCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldProveThatEverythingHolds()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        program.json(u"allocate o1 CLOCK 4"_s);
        const auto proved = program.json(u"doctor"_s);
        QCOMPARE(proved.status, 0);
        QVERIFY(proved.only()["ok"] == true);
        QCOMPARE(proved.only()["checks"].size(), std::size_t(9));
        QVERIFY(program.plain({u"doctor"_s}).out.contains(u"Everything holds."_s));
    }

    void shouldRefuseWhereThereIsNothing()
    {
        const Stockroomctl program;
        QCOMPARE(program.json(u"doctor"_s).code(), u"no_database"_s);
        QCOMPARE(program.json(QStringList{u"backup"_s, program.path(u"copy.db"_s)}).code(), u"no_database"_s);
    }

    void shouldBackUpAndRestore()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        const auto copy = program.path(u"copy.db"_s);
        QCOMPARE(program.json({u"backup"_s, copy}).status, 0);
        QCOMPARE(program.json({u"backup"_s, copy}).code(), u"file_exists"_s);
        program.json(u"add-batch B2 CLOCK 10"_s);
        QCOMPARE(program.json(u"list batches"_s).objects.size(), std::size_t(2));
        const auto restored = program.json({u"restore"_s, copy});
        QCOMPARE(restored.status, 0);
        QVERIFY(restored.only()["ok"] == true);
        QCOMPARE(program.json(u"list batches"_s).objects.size(), std::size_t(1));
        QCOMPARE(QDir(program.path(u"backups"_s)).entryList({u"*replaced*.db"_s}).size(), 1);
        QCOMPARE(program.json({u"backup"_s, copy, u"--force"_s}).status, 0);
    }

    void shouldKeepEachThatARestoreReplaced()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        const auto copy = program.path(u"copy.db"_s);
        QCOMPARE(program.json({u"backup"_s, copy}).status, 0);
        for (int times = 0; times < 3; ++times) // within one second
            QCOMPARE(program.json({u"restore"_s, copy}).status, 0);
        QCOMPARE(QDir(program.path(u"backups"_s)).entryList({u"*replaced*.db"_s}).size(), 3);
    }

    void shouldReplaceNoFolder()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        const auto copy = program.path(u"copy.db"_s);
        program.json({u"backup"_s, copy});
        const auto papers = program.path(u"papers"_s);
        QVERIFY(QDir().mkpath(papers));
        const auto refused = program.bare({u"--json"_s, u"--database"_s, papers, u"restore"_s, copy});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.out.contains(u"not_a_database"_s), qPrintable(refused.out));
        QVERIFY(QFileInfo(papers).isDir());
        QVERIFY(program.bare({u"--database"_s, papers, u"backup"_s, u"-"_s}).status != 0);
    }

    void shouldNotCopyOverTheDatabaseItself()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        const auto before = program.bytes();
        QCOMPARE(program.json({u"backup"_s, program.path(u"stock.db"_s), u"--force"_s}).code(),
                 u"invalid_call"_s);
        QCOMPARE(program.json({u"restore"_s, program.path(u"stock.db"_s)}).code(), u"invalid_call"_s);
        QCOMPARE(program.bytes(), before);
    }

    void shouldReplaceNothingByWhatIsNoDatabase()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        const auto text = program.file(u"list.csv"_s, QByteArray("reference,sku\n").repeated(100));
        QCOMPARE(program.json({u"restore"_s, text}).code(), u"not_a_database"_s);
        QCOMPARE(program.json(u"list batches"_s).objects.size(), std::size_t(1));
    }

    void shouldRebuildTheReadSide()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 10"_s);
        program.json(u"allocate o1 CLOCK 4"_s);
        const auto before = program.json(u"allocations o1"_s).dump();
        QCOMPARE(program.json(u"rebuild-views"_s).status, 0);
        QCOMPARE(program.json(u"allocations o1"_s).dump(), before);
        QCOMPARE(program.json(u"rebuild-views --dry-run"_s).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCare)

#include "tst_terminal_care.moc"
