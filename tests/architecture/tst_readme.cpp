#include "tests/architecture/packages.h"
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// What the documents tell a newcomer is there.
class ReadmeTest : public QObject
{
    Q_OBJECT

private:
    static bool scriptKnows(const QString &script, const QString &word)
    {
        return word.isEmpty() || readAtRoot(script).contains(u"\n    %1)"_s.arg(word));
    }

private Q_SLOTS:
    void shouldNameTheLicenceOfEveryPackage()
    {
        const auto names = packageNames(readAtRoot(u"packages.txt"_s));
        QVERIFY(names.size() > 10);
        QCOMPARE(packagesWithoutLicence(names, readAtRoot(u"README.md"_s)), QStringList());
    }

    void shouldNoticeAPackageWithoutLicence()
    {
        const auto names = packageNames(u"# list\n[run]\nnew|old\nextra?\n"_s);
        QCOMPARE(names, QStringList({"new", "old", "extra"}));
        const auto readme = u"`old`\n## What it is built with\n| `new` | MIT |\n\n## More\n`extra`\n"_s;
        QCOMPARE(packagesWithoutLicence(names, readme), QStringList({"old", "extra"}));
    }

    void shouldNameCommandsThatExist_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &document : {u"README.md"_s, u"CONTRIBUTING.md"_s})
            for (const auto &command : commandsIn(readAtRoot(document)))
                QTest::newRow(qPrintable(document + u": "_s + command)) << command;
    }

    void shouldNameCommandsThatExist()
    {
        QFETCH(QString, command);
        const auto script = command.section(' ', 0, 0).mid(2);
        QVERIFY(QFileInfo(QStringLiteral(SOURCE_ROOT "/") + script).isExecutable());
        QVERIFY2(script == u"run" || scriptKnows(script, command.section(' ', 1)),
                 "the script knows no such word");
    }

    void shouldNoticeACommandThatIsNot()
    {
        QCOMPARE(commandsIn(u"`./test bench`, ./run\nand ./test"_s),
                 QStringList({"./test bench", "./run", "./test"}));
        QVERIFY(scriptKnows(u"test"_s, u"bench"_s));
        QVERIFY(!scriptKnows(u"test"_s, u"everything"_s));
    }

    void shouldShowPicturesThatExist()
    {
        static const QRegularExpression picture(u"!\\[[^]]*\\]\\(([^)]+)\\)"_s);
        const auto text = readAtRoot(u"README.md"_s);
        int count = 0;
        for (auto found = picture.globalMatch(text); found.hasNext(); ++count) {
            const auto path = found.next().captured(1);
            QVERIFY2(existsAtRoot(path), qPrintable(path));
        }
        QVERIFY(count > 0);
    }
};

QTEST_APPLESS_MAIN(ReadmeTest)

#include "tst_readme.moc"
