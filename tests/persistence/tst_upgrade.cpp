#include "tests/persistence/database_folder.h"
#include "tests/persistence/old_file.h"
#include "tests/persistence/random_history.h"
#include "tests/support/literals.h"

#include "persistence/replay.h"
#include "persistence/seals.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;
using persistence::Database;

/// A file of version 1 keeps all it holds, and what is new works in it.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepEveryRecord();
    void shouldFindTheDecisionsInTheJournal();
    void shouldRebuildTheReadModelInOrderOfAllocation();
    void shouldKnowTheStepsAndTheirDays();
    void shouldSealWhatWasWrittenBefore();
    void shouldTellTheOldHistoryToo();
    void shouldTakeBackOnlyWhatWasDoneSince();

private:
    std::unique_ptr<SqliteFixture> m_storage;
};

void TestUpgrade::init()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    const auto path = m_storage->path();
    m_storage->close();
    QVERIFY(QFile::remove(path));
    QTemporaryDir scripts;
    QVERIFY(QFile::copy(QStringLiteral(":/migrations/0001_initial.sql"),
                        scripts.filePath(QStringLiteral("0001.sql"))));
    {
        Database old(path, toChange, persistence::Migrations(scripts.path()));
        QCOMPARE(sqlite3_exec(old.handle(), oldFile, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    m_storage->reopen();
}

void TestUpgrade::shouldKeepEveryRecord()
{
    const auto &views = m_storage->views();
    QCOMPARE(views.counts().lines, 4);
    QCOMPARE(views.counts().batches, 3);
    QCOMPARE(m_storage->ask("SELECT group_concat(reference || allocated || '/' || quantity) FROM "
                            "(SELECT * FROM batches ORDER BY id)"),
             "B10/5,B310/30,B24/8");
    QCOMPARE(m_storage->ask("PRAGMA integrity_check"), "ok");
    QCOMPARE(m_storage->ask("SELECT count(*) FROM pragma_foreign_key_check"), "0");
}

void TestUpgrade::shouldFindTheDecisionsInTheJournal()
{
    QCOMPARE(
        m_storage->ask("SELECT group_concat(decided) FROM (SELECT decided FROM order_lines ORDER BY id)"),
        "14,11,8,0");
}

void TestUpgrade::shouldRebuildTheReadModelInOrderOfAllocation()
{
    QCOMPARE(m_storage->ask("SELECT group_concat(id || ' ' || batch_ref) FROM "
                            "(SELECT * FROM allocations_view ORDER BY id)"),
             "11 B2,14 B3");
}

void TestUpgrade::shouldKnowTheStepsAndTheirDays()
{
    QCOMPARE(m_storage->ask("SELECT group_concat(day || ' ' || first_entry || '-' || last_entry) FROM "
                            "(SELECT * FROM steps ORDER BY id)"),
             "20468 1-4,20468 5-5,20468 6-9,20468 10-10,20468 11-11,20469 12-16");
}

void TestUpgrade::shouldSealWhatWasWrittenBefore()
{
    QVERIFY(!persistence::firstBrokenStep(m_storage->database()));
    QCOMPARE(m_storage->ask("SELECT count(DISTINCT seal) FROM steps WHERE length(seal) = 64"), "6");
    QVERIFY(
        sqlite3_exec(m_storage->database().handle(), "UPDATE steps SET seal = ''", nullptr, nullptr, nullptr)
        != SQLITE_OK);
}

void TestUpgrade::shouldTellTheOldHistoryToo()
{
    QTemporaryDir folder;
    Database past(folder.filePath(QStringLiteral("past.db")), toChange);
    persistence::replay(m_storage->database(), past);
    QCOMPARE(recordsOf(past), recordsOf(*m_storage));
    Database before(folder.filePath(QStringLiteral("before.db")), toChange);
    persistence::replay(m_storage->database(), before, "2026-01-15"_day);
    QCOMPARE(persistence::SqlViews(before, [] { return "2026-01-15"_day; }).batch("B1"_batch)->quantity, 20);
}

void TestUpgrade::shouldTakeBackOnlyWhatWasDoneSince()
{
    const auto before = recordsOf(*m_storage);
    RandomHistory desk(*m_storage, 1);
    const auto nothing = desk.happen(app::Undo{});
    QVERIFY(!nothing && nothing.error().reason == app::Reason::NothingToUndo);
    QVERIFY(desk.happen(app::ChangeBatchQuantity{"B3"_batch, 4_pieces}).has_value());
    QVERIFY(recordsOf(*m_storage) != before);
    QVERIFY(desk.happen(app::Undo{}).has_value());
    QCOMPARE(recordsOf(*m_storage), before);
    QVERIFY(desk.happen(app::Allocate{"o9"_order, "LAMP"_sku, 1_wanted}).has_value());
    QTemporaryDir folder;
    Database past(folder.filePath(QStringLiteral("past.db")), toChange);
    persistence::replay(m_storage->database(), past);
    QCOMPARE(recordsOf(past), recordsOf(*m_storage));
    QVERIFY(!persistence::firstBrokenStep(m_storage->database()));
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
