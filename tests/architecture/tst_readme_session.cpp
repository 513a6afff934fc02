#include "tests/architecture/source_tree.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace architecture;
using namespace Qt::StringLiterals;

/// The README's session at the terminal goes as it is written there.
class ReadmeSessionTest : public QObject
{
    Q_OBJECT

private:
    struct Call
    {
        QString command;
        QString output; // what is to follow, a line each
    };

    static QList<Call> sessionIn(const QString &text)
    {
        QList<Call> calls;
        const auto block = text.section(u"```console\n"_s, 1).section(u"```"_s, 0, 0);
        for (const auto &line : block.split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u"$ "))
                calls.append({line.mid(2), QString()});
            else if (!calls.isEmpty())
                calls.last().output += line + u'\n';
        }
        return calls;
    }

    static QString outputOf(const QString &command, const QString &database)
    {
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QStringLiteral(BINARY_ROOT ":") + environment.value(u"PATH"_s));
        environment.insert(u"STOCKROOM_DATABASE"_s, database);
        environment.insert(u"STOCKROOM_TODAY"_s, u"2026-11-22"_s);
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        return shell.waitForFinished()
            ? QString::fromUtf8(shell.readAll()).replace(whoeverIsHere(), u" ana ·"_s)
            : shell.errorString();
    }

    static QString whoeverIsHere() // in the README it is ana
    {
        return QStringLiteral(" %1 ·").arg(QString::fromLocal8Bit(getpwuid(geteuid())->pw_name));
    }

private Q_SLOTS:
    void shouldGoAsItIsWritten()
    {
        const QTemporaryDir folder;
        const auto calls = sessionIn(readAtRoot(u"README.md"_s));
        QVERIFY(calls.size() >= 5);
        for (const auto &[command, output] : calls)
            QCOMPARE(u"$ "_s + command + u'\n' + outputOf(command, folder.filePath(u"stockroom.db"_s)),
                     u"$ "_s + command + u'\n' + output);
    }

    void shouldNoticeAnotherAnswer()
    {
        const auto calls = sessionIn(u"text\n```console\n$ echo Short\nAllocated\n$ false\n```\n$ true\n"_s);
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0].output, u"Allocated\n"_s);
        QCOMPARE(outputOf(calls[0].command, QString()), u"Short\n"_s);
    }
};

QTEST_GUILESS_MAIN(ReadmeSessionTest)

#include "tst_readme_session.moc"
