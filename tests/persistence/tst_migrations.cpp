#include "tests/persistence/database_folder.h"

#include <QTest>

using namespace support;
using persistence::Connection;
using persistence::Database;
using persistence::Migrations;

/// From any older file to the schema of today, or not at all.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBringAnEmptyFileToTheLatestSchema();
    void shouldLeaveTheLatestSchemaAlone();
    void shouldUpgradeFromEveryVersionBefore_data();
    void shouldUpgradeFromEveryVersionBefore();
    void shouldUnderstandSemicolonsInsideTriggers();
    void shouldTakeBackAScriptThatFails();
    void shouldRefuseToReadAnOlderSchema();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("stockroom.db")); }
    void script(const char *name, const char *sql) const;
    Migrations scripts() const { return Migrations(m_folder->filePath(QStringLiteral("scripts"))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("scripts")));
}

void TestMigrations::script(const char *name, const char *sql) const
{
    QFile file(m_folder->filePath(QStringLiteral("scripts/") + QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void TestMigrations::shouldBringAnEmptyFileToTheLatestSchema()
{
    const Migrations ours;
    QVERIFY(ours.latest() > 0);
    const Database database(path(), toChange);
    const Connection connection(path(), Connection::Mode::ReadOnly);
    QCOMPARE(connection.ask(QStringLiteral("PRAGMA user_version")), ours.latest());
    QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'order_lines'")),
             1);
    // Every table that is written has fixed types.
    QCOMPARE(connection.ask(
                 QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                                "'table' AND NOT strict AND name NOT LIKE 'sqlite%'")),
             0);
}

void TestMigrations::shouldLeaveTheLatestSchemaAlone()
{
    {
        Database database(path(), toChange);
        fill(database, 3);
    }
    Database database(path(), toChange);
    QCOMPARE(lines(database), 3);
}

void TestMigrations::shouldUpgradeFromEveryVersionBefore_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= 3; ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrations::shouldUpgradeFromEveryVersionBefore()
{
    QFETCH(int, version);
    const char *scriptsInOrder[] = {"CREATE TABLE t (a); INSERT INTO t VALUES (1);",
                                    "INSERT INTO t VALUES (2);", "INSERT INTO t VALUES (3);"};
    for (int i = 0; i < version; ++i)
        script(QByteArray("000" + QByteArray::number(i + 1) + ".sql").constData(), scriptsInOrder[i]);
    QCOMPARE(scripts().latest(), version);
    {
        const Connection connection(path(), Connection::Mode::ReadWrite);
        scripts().apply(connection);
        QCOMPARE(connection.ask(QStringLiteral("PRAGMA user_version")), version);
    }
    for (int i = version; i < 3; ++i)
        script(QByteArray("000" + QByteArray::number(i + 1) + ".sql").constData(), scriptsInOrder[i]);
    const Connection connection(path(), Connection::Mode::ReadWrite);
    scripts().apply(connection);
    QCOMPARE(connection.ask(QStringLiteral("PRAGMA user_version")), 3);
    QCOMPARE(connection.ask(QStringLiteral("SELECT sum(a) * 10 + count(*) FROM t")),
             63); // each script ran once
    QCOMPARE(connection.ask(QStringLiteral("PRAGMA application_id")), 0x53544B52);
}

void TestMigrations::shouldUnderstandSemicolonsInsideTriggers()
{
    script("0001.sql",
           "CREATE TABLE t (a); CREATE TABLE log (a);\n"
           "CREATE TRIGGER r AFTER INSERT ON t BEGIN\n"
           "INSERT INTO log VALUES (NEW.a); INSERT INTO log VALUES ('; --');\nEND;\n"
           "INSERT INTO t VALUES (1); -- a remark; with a semicolon\n");
    const Connection connection(path(), Connection::Mode::ReadWrite);
    scripts().apply(connection);
    QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM log")), 2);
}

void TestMigrations::shouldTakeBackAScriptThatFails()
{
    script("0001.sql", "CREATE TABLE t (a);");
    script("0002.sql", "INSERT INTO t VALUES (1); INSERT INTO nowhere VALUES (2);");
    {
        const Connection connection(path(), Connection::Mode::ReadWrite);
        QCOMPARE(reasonOf([&] { scripts().apply(connection); }), "storage");
        QCOMPARE(connection.ask(QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t")), 0);
    }
    script("0002.sql", "INSERT INTO t VALUES (1);"); // put right, it goes on where it stopped
    const Database database(path(), toChange, scripts());
    const Connection connection(path(), Connection::Mode::ReadOnly);
    QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t")), 1);
}

void TestMigrations::shouldRefuseToReadAnOlderSchema()
{
    script("0001.sql", "CREATE TABLE t (a);");
    {
        const Database database(path(), toChange, scripts());
    }
    script("0002.sql", "INSERT INTO t VALUES (1);");
    QCOMPARE(reasonOf([&] { const Database database(path(), toRead, scripts()); }), "storage");
    QCOMPARE(reasonOf([&] { const Database database(path(), toChange, scripts()); }), "done");
    QCOMPARE(reasonOf([&] { const Database database(path(), toRead, scripts()); }), "done");
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
