#include "tests/persistence/database_folder.h"

#include <QTest>

#include <sqlite3.h>

#include <random>

using namespace support;
using persistence::Database;

/// Files that are not, or no longer, Stockroom's to open: each is refused with its reason and left as it was.
class TestRefusedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNameTheNewerSchema();
    void shouldRefuseAFolder();
    void shouldNoticeADamagedPageWhenItIsRead();
    void shouldNeverCrashOnDamagedBytes();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("stockroom.db")); }
    void make(const QByteArray &kind);
    void overwrite(qint64 at, const QByteArray &bytes);
    void write(const QByteArray &bytes);
    void run(const char *sql);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRefusedFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRefusedFiles::write(const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestRefusedFiles::overwrite(qint64 at, const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

void TestRefusedFiles::run(const char *sql)
{
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &connection), SQLITE_OK);
    QCOMPARE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
}

void TestRefusedFiles::make(const QByteArray &kind)
{
    if (kind.startsWith("ours")) {
        Database database(path(), toChange);
        fill(database, 500);
    }
    if (kind == "text")
        write("reference;sku;quantity\nB1;CLOCK;10\n");
    else if (kind == "one byte")
        write("S");
    else if (kind == "only a header")
        write(QByteArray("SQLite format 3", 16));
    else if (kind == "another's")
        run("PRAGMA application_id = 4711; CREATE TABLE t (a)");
    else if (kind == "another's, anonymous")
        run("CREATE TABLE t (a)");
    else if (kind == "another's, with a log")
        run("PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    else if (kind == "ours, newer")
        run("PRAGMA user_version = 99");
    else if (kind == "ours, cut off")
        QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 2));
    else if (kind == "ours, cut off within the first page")
        QVERIFY(QFile::resize(path(), 50));
    else if (kind == "ours, page size")
        overwrite(16, "\x01\x03");
    else if (kind == "ours, schema page")
        overwrite(105, QByteArray(3000, '\xFF'));
    else if (kind == "ours, all pages but the first")
        overwrite(4096, QByteArray(static_cast<int>(QFileInfo(path()).size()) - 4096, '\xA5'));
}

void TestRefusedFiles::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("reason");
    const auto add = [](const char *kind, const char *reason) { QTest::newRow(kind) << QByteArray(reason); };
    add("text", "not_a_database");
    add("one byte", "not_a_database");
    add("only a header", "damaged");
    add("another's", "not_a_database");
    add("another's, anonymous", "not_a_database");
    add("another's, with a log", "not_a_database");
    add("ours, newer", "newer");
    add("ours, cut off", "damaged");
    add("ours, cut off within the first page", "damaged");
    add("ours, page size", "damaged");
    add("ours, schema page", "damaged");
    add("ours, all pages but the first", "damaged");
}

void TestRefusedFiles::shouldRefuse()
{
    QFETCH(QByteArray, reason);
    const QByteArray kind = QTest::currentDataTag();
    make(kind);
    const auto before = bytesIn(m_folder->path());
    QCOMPARE(opening(path(), toChange), reason);
    QCOMPARE(bytesIn(m_folder->path()), before);
    QCOMPARE(opening(path(), toRead), reason);
    QCOMPARE(bytesIn(m_folder->path()), before);
    if (kind.startsWith("another's")) { // the code is shared, the sentence is not
        try {
            const Database database(path(), toChange);
            QFAIL("it took another application's database");
        } catch (const app::StorageFailure &failure) {
            QCOMPARE(failure.why().reason, app::Reason::OtherApplication);
        }
    }
}

void TestRefusedFiles::shouldNameTheNewerSchema()
{
    make("ours, newer");
    try {
        const Database database(path(), toRead);
        QFAIL("it took a newer file");
    } catch (const app::StorageFailure &failure) {
        QCOMPARE(failure.why().existing, "schema 99");
        QCOMPARE(failure.why().file, path().toStdString());
    }
}

void TestRefusedFiles::shouldRefuseAFolder()
{
    QCOMPARE(opening(m_folder->path(), toRead), "not_a_database");
    QCOMPARE(opening(m_folder->path(), toChange), "not_a_database");
}

void TestRefusedFiles::shouldNoticeADamagedPageWhenItIsRead()
{
    make("ours");
    qint64 page = 0;
    {
        Database database(path(), toChange);
        auto row = database.query("SELECT rootpage FROM sqlite_schema WHERE name = 'order_lines'");
        QVERIFY(row.next());
        page = row.number(0);
    }
    overwrite((page - 1) * 4096, QByteArray(4096, '\xA5'));
    Database database(path(), toChange);
    const persistence::SqlViews views(database, [] { return model::Date(); });
    QCOMPARE(reasonOf([&] { views.listLines({}, [](const auto &) { }); }), "damaged");
    QCOMPARE(reasonOf([&] { fill(database, 1); }), "damaged");
}

void TestRefusedFiles::shouldNeverCrashOnDamagedBytes()
{
    make("ours");
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sound = file.readAll();
    file.close();
    std::mt19937 random(20260115); // the same bytes in every run
    const auto below
        = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<unsigned>(limit)); };
    int noticed = 0;
    for (int round = 0; round < 150; ++round) {
        auto damaged = sound;
        for (int i = 0; i < 20; ++i)
            damaged[below(damaged.size())] = static_cast<char>(random());
        QFile::remove(path() + QStringLiteral("-wal"));
        QFile::remove(path() + QStringLiteral("-shm"));
        write(damaged);
        try {
            Database database(path(), toChange);
            const persistence::SqlViews views(database, [] { return model::Date(); });
            views.listLines({}, [](const auto &) { });
            views.listSkus({}, [](const auto &) { });
            fill(database, 50);
        } catch (const app::StorageFailure &) {
            ++noticed; // anything else that is thrown fails the test
        } catch (const app::StaleAggregate &) {
            ++noticed;
        }
    }
    QVERIFY2(noticed > 0, "the damage was too small to be a test");
}

QTEST_GUILESS_MAIN(TestRefusedFiles)
#include "tst_refused_files.moc"
