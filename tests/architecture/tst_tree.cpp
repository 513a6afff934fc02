#include "tests/architecture/tree_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// Small files, in their folders, under their names, and nothing put off.
class TreeTest : public QObject
{
    Q_OBJECT

private:
    static QStringList inEach(const std::vector<SourceFile> &files, QStringList (*rule)(const SourceFile &))
    {
        QStringList faults;
        for (const auto &file : files)
            faults << rule(file);
        return faults;
    }

    static std::vector<SourceFile> filesOfLines(std::initializer_list<int> lines)
    {
        std::vector<SourceFile> files;
        for (const auto count : lines)
            files.push_back({u"model/batch.h"_s, QString(count, '\n')});
        return files;
    }

private Q_SLOTS:
    void shouldKeepFilesSmall()
    {
        const auto code = filesUnder(topFolders(), {"*.h", "*.cpp", "*.sql"});
        QVERIFY(code.size() > 100);
        const auto faults = sizeFaults(code);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void shouldNoticeLargeFiles()
    {
        QCOMPARE(sizeFaults(filesOfLines({300, 20, 30})).size(), 0);
        QCOMPARE(sizeFaults(filesOfLines({301, 20, 30})).size(), 1);
        QCOMPARE(sizeFaults(filesOfLines({200, 60, 30})).size(), 1);
    }

    void shouldPutNothingOff()
    {
        const auto faults = inEach(writtenFiles(), wordFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void shouldNoticeWhatIsPutOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("put off") << u"// TO"
                                    "DO: later"_s
                                 << false;
        QTest::newRow("to be mended") << u"# FIX"
                                         "ME"_s
                                      << false;
        QTest::newRow("a home") << u"\"/ho"
                                   "me/ana/stock.db\""_s
                                << false;
        QTest::newRow("a folder of tests") << u"path = /wo"
                                              "rk/main"_s
                                           << false;
        QTest::newRow("a part of a relative path") << u"\"tests/ho"
                                                      "me/a\", \"$HOME/stock\", \"a.html\""_s
                                                   << true;
        QTest::newRow("a name made unique") << u"\"/tmp/stock-XX"
                                               "XXXX\""_s
                                            << true;
    }

    void shouldNoticeWhatIsPutOff()
    {
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        QCOMPARE(wordFaults({u"model/batch.h"_s, text}).isEmpty(), allowed);
    }

    void shouldNameFilesAlike()
    {
        QStringList faults;
        for (const auto &file : filesUnder(topFolders(), {"*.h", "*.cpp", "*.sql", "*.txt"}))
            faults << nameFaults(file.path);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(!nameFaults(u"model/OrderLine.h"_s).isEmpty());
    }

    void shouldDeclareInTheFoldersNamespace()
    {
        const auto headers = filesUnder({"app", "model", "persistence", "ui"}, {"*.h"});
        const auto faults = inEach(headers, headerFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(headerFaults({u"app/edges/csv.h"_s, u"#pragma once\nnamespace app {\n}"_s}).size(), 1);
        QCOMPARE(headerFaults({u"app/edges/csv.h"_s, u"namespace edges {\n}"_s}).size(), 1);
    }

    void shouldIncludeItsOwnHeaderFirst()
    {
        const auto faults
            = inEach(filesUnder({"app", "model", "persistence", "ui"}, {"*.cpp"}), sourceFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const auto own = u"#include \"model/batch.h\"\n"_s;
        QCOMPARE(sourceFaults({u"model/batch.cpp"_s, own + u"#include <map>\n"_s}).size(), 0);
        QCOMPARE(sourceFaults({u"model/batch.cpp"_s, u"#include <map>\n"_s + own}).size(), 1);
        QCOMPARE(sourceFaults({u"model/batch.cpp"_s, u"#include <map>\n"_s}).size(), 1);
    }

    void shouldRunEveryTest()
    {
        for (const auto &file : filesUnder({"tests"}, {"tst_*.cpp"})) {
            const QFileInfo source(file.path);
            auto name = source.completeBaseName();
            const auto folder = source.dir().dirName();
            if (folder == u"ui" || folder == u"look") // tst_words stands in app too
                name.insert(int(qstrlen("tst_")), folder + u'_');
            QVERIFY2(QFileInfo(QStringLiteral(BINARY_ROOT "/") + name).isExecutable(),
                     qPrintable(file.path + u" is part of no test"_s));
        }
    }

    void shouldHaveTheFoldersOfTheHouseOnly()
    {
        const QDir root(QStringLiteral(SOURCE_ROOT));
        QStringList folders;
        for (const auto &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) // without hidden ones
            if (!folder.startsWith(u"build") && folder != u"pictures")
                folders << folder;
        QCOMPARE(folders, topFolders());
        const QStringList files{"CHANGELOG.md",
                                "CMakeLists.txt",
                                "CMakePresets.json",
                                "CONTRIBUTING.md",
                                "DECISIONS.md",
                                "LICENSE",
                                "README.md",
                                "packages.txt",
                                "run",
                                "test"};
        QCOMPARE(root.entryList(QDir::Files, QDir::Name), files);
    }
};

QTEST_APPLESS_MAIN(TreeTest)

#include "tst_tree.moc"
