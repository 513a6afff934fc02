#include "tests/persistence/database_folder.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace support;
using persistence::Database;

/// Opening a file that is, or should become, Stockroom's, and sharing it with others.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldCreateTheFileAndItsFoldersToChange();
    void shouldTakeAnEmptyFileAsANewOne();
    void shouldFinishAFileThatWasLeftUnfinished();
    void shouldSetWhatKeepsTheDataSafe();
    void shouldCreateNothingToRead();
    void shouldReadWhileAnotherProgramWrites();
    void shouldNameTheProgramThatHoldsTheFile();
    void shouldHoldTheFileUnderAllItsNames();
    void shouldKeepItsLogWhenAnotherProgramLooksAndEnds();
    void shouldOpenAfterAProgramThatDied();
    void shouldNotWriteThroughAReadingConnection();
    void shouldNoticeAFileThatWasRemoved();
    void shouldNoticeAFileThatWasReplaced();
    void shouldSurviveAFullDisk();
    void shouldLeaveNothingBehindOnAFullDisk();
    void shouldSurviveAFileThatMayNotGrow();

private:
    QString path(const char *name = "stockroom.db") const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// database_holder at work on a file.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        m_process.start(QStringLiteral(BINARY_ROOT "/database_holder"), {path});
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    bool isReady() { return m_process.waitForReadyRead() && m_process.readAllStandardOutput() == "ready\n"; }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::shouldCreateTheFileAndItsFoldersToChange()
{
    const auto deep = path("new/folder/stockroom.db");
    {
        Database database(deep, toChange);
        fill(database, 3);
    }
    Database again(deep, toChange);
    QCOMPARE(lines(again), 3);
}

void TestDatabase::shouldTakeAnEmptyFileAsANewOne()
{
    QFile empty(path());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(opening(path(), toRead), "no_database");
    QCOMPARE(empty.size(), 0);
    Database database(path(), toChange);
    fill(database, 1);
    QCOMPARE(lines(database), 1);
}

void TestDatabase::shouldFinishAFileThatWasLeftUnfinished()
{
    sqlite3 *connection = nullptr; // as after a crash between the first page and the first migration
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &connection), SQLITE_OK);
    QCOMPARE(sqlite3_exec(connection, "PRAGMA journal_mode = WAL; PRAGMA user_version = 0", nullptr, nullptr,
                          nullptr),
             SQLITE_OK);
    sqlite3_close(connection);
    QVERIFY(QFileInfo(path()).size() > 0);
    Database database(path(), toChange);
    fill(database, 1);
    QCOMPARE(lines(database), 1);
}

void TestDatabase::shouldSetWhatKeepsTheDataSafe()
{
    Database database(path(), toChange);
    const auto setting = [&](const char *sql) {
        persistence::Query row(std::make_unique<persistence::Statement>(database.handle(), sql));
        return row.next() ? std::string(row.text(0)) : std::string();
    };
    QCOMPARE(setting("PRAGMA journal_mode"), "wal");
    QCOMPARE(setting("PRAGMA synchronous"), "2");
    QCOMPARE(setting("PRAGMA foreign_keys"), "1");
    QCOMPARE(setting("PRAGMA busy_timeout"), "2000");
    QCOMPARE(setting("PRAGMA mmap_size"), "0");
    QCOMPARE(setting("PRAGMA cache_size"), "-16384");
    QCOMPARE(setting("PRAGMA application_id"), std::to_string(0x53544B52));
    database.expectBulk(true);
    QCOMPARE(setting("PRAGMA cache_size"), "-65536");
}

void TestDatabase::shouldCreateNothingToRead()
{
    QCOMPARE(opening(path("new/stockroom.db"), toRead), "no_database");
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestDatabase::shouldReadWhileAnotherProgramWrites()
{
    Database writer(path(), toChange);
    fill(writer, 2);
    const auto log = QFileInfo(path("stockroom.db-wal")).size();
    QVERIFY(log > 0);
    {
        Database reader(path(), toRead);
        QCOMPARE(lines(reader), 2);
        fill(writer, 2);
        QCOMPARE(lines(reader), 4);
    }
    QVERIFY(QFileInfo(path("stockroom.db-wal")).size() >= log); // a reader never checkpoints
}

void TestDatabase::shouldNameTheProgramThatHoldsTheFile()
{
    Holder holder(path());
    QVERIFY(holder.isReady());
    try {
        Database database(path(), toChange);
        QFAIL("two programs write one file");
    } catch (const app::StorageFailure &failure) {
        QCOMPARE(failure.why().reason, app::Reason::InUse);
        QCOMPARE(failure.why().file, path().toStdString());
        const auto given = QString::fromStdString(failure.why().given);
        QVERIFY2(given.startsWith(QStringLiteral("database_holder (")), failure.why().given.c_str());
        QVERIFY(given.contains(QStringLiteral("process %1, since 2").arg(holder.id())));
    }
    Database reader(path(), toRead);
    QCOMPARE(lines(reader), 0);
}

void TestDatabase::shouldHoldTheFileUnderAllItsNames()
{
    const Database database(path(), toChange);
    QVERIFY(QFile::link(path(), path("other.db")));
    QCOMPARE(opening(path("other.db"), toChange), "in_use");
    QCOMPARE(::link(qPrintable(path()), qPrintable(path("hard.db"))), 0);
    QCOMPARE(opening(path("hard.db"), toChange), "in_use");
    QCOMPARE(opening(path("./stockroom.db"), toChange), "in_use");
}

void TestDatabase::shouldKeepItsLogWhenAnotherProgramLooksAndEnds()
{
    // GIVEN a file that this program writes, and reads beside that
    Database database(path(), toChange);
    Database reader(path(), toRead);
    database.query("INSERT INTO skus (code) VALUES ('CLOCK')").run();
    QVERIFY(QFileInfo(path("stockroom.db-wal")).size() > 0);
    // WHEN some other program looks at it and is the last of its own to close it
    QProcess other;
    other.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sqlite3, sys; file = sqlite3.connect(sys.argv[1]); "
                        "print(file.execute('SELECT count(*) FROM skus').fetchone()[0]); file.close()"),
         path()});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput(), "1\n");
    // THEN the log is still there, and with it all that was stored
    QVERIFY(QFileInfo(path("stockroom.db-wal")).size() > 0);
}

void TestDatabase::shouldOpenAfterAProgramThatDied()
{
    Holder holder(path());
    QVERIFY(holder.isReady());
    QCOMPARE(opening(path(), toChange), "in_use");
    holder.kill();
    QVERIFY(QFile::exists(path("stockroom.db.lock")));
    QCOMPARE(opening(path(), toChange), "done");
    QVERIFY(!QFile::exists(path("stockroom.db.lock")));
}

void TestDatabase::shouldNotWriteThroughAReadingConnection()
{
    QCOMPARE(opening(path(), toChange), "done");
    Database reader(path(), toRead);
    QCOMPARE(reasonOf([&] { fill(reader, 1); }), "read_only");
}

void TestDatabase::shouldNoticeAFileThatWasRemoved()
{
    Database database(path(), toChange);
    fill(database, 1);
    QVERIFY(QFile::remove(path()));
    const auto before = bytesIn(m_folder->path());
    try {
        fill(database, 1);
        QFAIL("it wrote into a file without a name");
    } catch (const app::StorageFailure &failure) {
        QCOMPARE(failure.why().reason, app::Reason::FileGone);
    }
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(bytesIn(m_folder->path()).keys(), before.keys());
}

void TestDatabase::shouldNoticeAFileThatWasReplaced()
{
    Database database(path(), toChange);
    fill(database, 1);
    QVERIFY(QFile::rename(path(), path("old.db")));
    QVERIFY(QFile::copy(path("old.db"), path()));
    try {
        fill(database, 1);
        QFAIL("it wrote into a file under another name");
    } catch (const app::StorageFailure &failure) {
        QCOMPARE(failure.why().reason, app::Reason::FileGone);
    }
}

void TestDatabase::shouldSurviveAFullDisk()
{
    const auto answer = inChild(Child::OwnDisk, [&] {
        mountDisk(QFile::encodeName(m_folder->path()), 1024);
        Database database(path(), toChange);
        std::int64_t stored = 0;
        auto reason = QByteArray("done");
        for (int i = 0; i < 100 && reason == "done"; ++i) {
            stored = lines(database);
            reason = reasonOf([&] { fill(database, 500); });
        }
        if (reason != "disk_full" || stored == 0 || lines(database) != stored)
            return "at the end: " + reason;
        const Database reader(path(), toRead);
        return QByteArray("full, with all that was stored");
    });
    if (answer.isEmpty())
        QSKIP("this machine lets no test have a disk of its own");
    QCOMPARE(answer, "full, with all that was stored");
}

void TestDatabase::shouldLeaveNothingBehindOnAFullDisk()
{
    const auto answer = inChild(Child::OwnDisk, [&] {
        mountDisk(QFile::encodeName(m_folder->path()), 64);
        const auto reason = opening(path(), toChange);
        return QDir(m_folder->path()).isEmpty() ? reason : "a rest of it is there after " + reason;
    });
    if (answer.isEmpty())
        QSKIP("this machine lets no test have a disk of its own");
    QCOMPARE(answer, "disk_full");
}

void TestDatabase::shouldSurviveAFileThatMayNotGrow()
{
    Database database(path(), toChange);
    fill(database, 10);
    const auto limit
        = [&](const char *sql) { sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr); };
    limit("PRAGMA max_page_count = 1"); // SQLite takes that as: no page more than there are
    QCOMPARE(reasonOf([&] { fill(database, 5000); }), "disk_full");
    QCOMPARE(lines(database), 10);
    limit("PRAGMA max_page_count = 1000000");
    fill(database, 5000);
    QCOMPARE(lines(database), 5010);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
