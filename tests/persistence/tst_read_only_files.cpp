#include "tests/persistence/database_folder.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QTest>

using namespace support;
using persistence::Database;

namespace {

constexpr auto everybodyReads = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto everybodyEnters
    = everybodyReads | QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
constexpr auto everybodyWrites = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

} // namespace

/// Files and folders that may be read but not written, for somebody who is not root.
class TestReadOnlyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldReadAClosedFileInAReadOnlyFolder();
    void shouldReadInAReadOnlyFolderWhatAnotherReaderLeftThere();
    void shouldRefuseAReadOnlyFile();
    void shouldRefuseAReadOnlyFolder();
    void shouldRefuseANewFileInAReadOnlyFolder();

private:
    QString path(const char *name = "stockroom.db") const { return m_folder->filePath(QLatin1String(name)); }
    void openToAll(QFile::Permissions file, QFile::Permissions folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadOnlyFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReadOnlyFiles::openToAll(QFile::Permissions file, QFile::Permissions folder) const
{
    if (QFile::exists(path()))
        QVERIFY(QFile::setPermissions(path(), file));
    QVERIFY(QFile::setPermissions(m_folder->path(), folder));
}

void TestReadOnlyFiles::shouldReadAClosedFileInAReadOnlyFolder()
{
    {
        Database database(path(), toChange);
        fill(database, 5);
    }
    openToAll(everybodyReads, everybodyEnters);
    const auto before = bytesIn(m_folder->path());
    const auto answer = inChild(Child::Nobody, [&] {
        Database reader(path(), toRead);
        return QByteArray::number(lines(reader));
    });
    QCOMPARE(answer, "5");
    QCOMPARE(bytesIn(m_folder->path()), before);
}

void TestReadOnlyFiles::shouldReadInAReadOnlyFolderWhatAnotherReaderLeftThere()
{
    {
        Database database(path(), toChange);
        fill(database, 5);
    }
    QCOMPARE(opening(path(), toRead), "done");
    openToAll(everybodyReads, everybodyEnters);
    const auto answer = inChild(Child::Nobody, [&] {
        Database reader(path(), toRead);
        return QByteArray::number(lines(reader));
    });
    QCOMPARE(answer, "5");
}

void TestReadOnlyFiles::shouldRefuseAReadOnlyFile()
{
    QCOMPARE(opening(path(), toChange), "done");
    openToAll(everybodyReads, everybodyEnters | everybodyWrites);
    const auto before = bytesIn(m_folder->path());
    QCOMPARE(inChild(Child::Nobody, [&] { return opening(path(), toChange); }), "read_only");
    QCOMPARE(bytesIn(m_folder->path()), before);
}

void TestReadOnlyFiles::shouldRefuseAReadOnlyFolder()
{
    QCOMPARE(opening(path(), toChange), "done");
    openToAll(everybodyReads | everybodyWrites, everybodyEnters);
    const auto before = bytesIn(m_folder->path());
    QCOMPARE(inChild(Child::Nobody, [&] { return opening(path(), toChange); }), "read_only");
    QCOMPARE(bytesIn(m_folder->path()), before);
}

void TestReadOnlyFiles::shouldRefuseANewFileInAReadOnlyFolder()
{
    openToAll({}, everybodyEnters);
    for (const auto *name : {"stockroom.db", "new/stockroom.db"})
        QCOMPARE(inChild(Child::Nobody, [&] { return opening(path(name), toChange); }), "read_only");
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReadOnlyFiles)
#include "tst_read_only_files.moc"
