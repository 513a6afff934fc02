#include "app/edges/csv_writer.h"
#include "tests/support/sample_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using edges::CsvWriter;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestCsvTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldReplaceAFileOnlyWhenToldTo()
    {
        support::written(m_folder->path(), QStringLiteral("out.csv"), "old");
        const auto refused = CsvWriter::create(path().toStdString(), false);
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == app::Reason::FileExists);
        QCOMPARE(refused.error().file, path().toStdString());
        QCOMPARE(content(path()), QByteArray("old"));

        auto writer = CsvWriter::create(path().toStdString(), true);
        writer->write({"new"});
        QCOMPARE(content(path()), QByteArray("old")); // until it is whole
        QVERIFY(writer->finish());
        QCOMPARE(content(path()), QByteArray("new\n"));
    }

    void shouldNeverReplaceWhatIsNoOrdinaryFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("replace");
        for (const auto replace : {false, true}) {
            const auto add = [replace](const char *name) {
                QTest::addRow("%s%s", name, replace ? ", replacing" : "")
                    << QString(QLatin1String(name)) << replace;
            };
            add("pipe");
            add("link to a pipe");
            add("link to nothing");
        }
    }
    void shouldNeverReplaceWhatIsNoOrdinaryFile()
    {
        // GIVEN a pipe, a link to it, and one that leads nowhere
        QFETCH(QString, name);
        QFETCH(bool, replace);
        const auto pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(QFile::link(pipe, m_folder->filePath(QStringLiteral("link to a pipe"))));
        QVERIFY(
            QFile::link(QStringLiteral("nowhere"), m_folder->filePath(QStringLiteral("link to nothing"))));
        const auto kindsBefore = kinds();

        // WHEN one of them is to be written
        const auto refused = CsvWriter::create(m_folder->filePath(name).toStdString(), replace);

        // THEN it is refused and everything is what it was
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == app::Reason::FileUnwritable);
        QCOMPARE(refused.error().detail, std::string("it is not an ordinary file"));
        QCOMPARE(kinds(), kindsBefore);
    }

    void shouldNotReplaceAPipeThatAppearedMeanwhile()
    {
        auto writer = CsvWriter::create(path().toStdString(), true);
        writer->write({"mine"});
        QCOMPARE(mkfifo(qPrintable(path()), 0600), 0);
        const auto done = writer->finish();
        QVERIFY(!done && done.error().reason == app::Reason::FileUnwritable);
        QCOMPARE(kinds(), QStringList(QStringLiteral("10000 out.csv")));
    }

    void shouldWriteThroughALinkToAFile()
    {
        const auto link = m_folder->filePath(QStringLiteral("link"));
        support::written(m_folder->path(), QStringLiteral("out.csv"), "old");
        QVERIFY(QFile::link(path(), link));
        auto writer = CsvWriter::create(link.toStdString(), true);
        writer->write({"new"});
        QVERIFY(writer->finish());
        QCOMPARE(content(path()), QByteArray("new\n"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void shouldNotReplaceAFileThatAppearedMeanwhile()
    {
        auto writer = CsvWriter::create(path().toStdString(), false);
        writer->write({"mine"});
        support::written(m_folder->path(), QStringLiteral("out.csv"), "theirs");
        const auto done = writer->finish();
        QVERIFY(!done && done.error().reason == app::Reason::FileExists);
        QCOMPARE(content(path()), QByteArray("theirs"));
    }

    void shouldLeaveNothingBehindWhenItIsNotFinished()
    {
        {
            auto writer = CsvWriter::create(path().toStdString(), false);
            for (int i = 0; i < 100'000; ++i)
                writer->write({"half", "a file"});
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void shouldSayWhereItCannotWrite()
    {
        for (const auto &name :
             {m_folder->filePath(QStringLiteral("no/such/folder.csv")), m_folder->path()}) {
            const auto refused = CsvWriter::create(name.toStdString(), true);
            QVERIFY2(!refused, qPrintable(name));
            QVERIFY(refused.error().reason == app::Reason::FileUnwritable);
            QCOMPARE(refused.error().file, name.toStdString());
            QVERIFY(!refused.error().detail.empty());
        }
    }

private:
    QStringList kinds() const // what stands in the folder: the kind of each entry and its name
    {
        QStringList entries;
        for (const auto &name :
             QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            struct stat found = {};
            lstat(qPrintable(m_folder->filePath(name)), &found);
            entries << QString::number(found.st_mode & S_IFMT, 8) + u' ' + name;
        }
        return entries;
    }

    QString path() const { return m_folder->filePath(QStringLiteral("out.csv")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCsvTarget)
#include "tst_csv_target.moc"
