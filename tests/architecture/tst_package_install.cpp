#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// How ./run and ./test come by their packages, with the distribution's programs played by scripts.
class PackageInstallTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_machine;
    QString m_said;

    QString path(const QString &name) const { return m_machine->filePath(name); }

    QString textOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }

    /// What this machine has installed, and what its distribution knows.
    void machine(const QStringList &installed, const QStringList &known) const
    {
        write(u"installed"_s, installed.join('\n') + '\n');
        write(u"known"_s, known.join('\n') + '\n');
    }

    /// Asks for the packages of a list as the scripts do; answers the exit status.
    int need(const QString &list)
    {
        write(u"packages.txt"_s, list);
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_machine->path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"MACHINE"_s, m_machine->path());
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"bash"_s,
                    {u"-c"_s,
                     u"set -euo pipefail; source '%1'; root=$MACHINE; as_root() { \"$@\"; };"
                     u"need_packages run build"_s.arg(QStringLiteral(SOURCE_ROOT "/.ci/common.sh"))});
        shell.waitForFinished();
        m_said = QString::fromUtf8(shell.readAll());
        return shell.exitCode();
    }

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<QTemporaryDir>();
        const auto shell = u"#!/bin/sh\nfor last; do :; done\n"_s; // the package asked for
        write(u"dpkg-query"_s, shell + u"grep -qx \"$last\" $MACHINE/installed && printf installed\n"_s);
        write(u"apt-cache"_s, shell + u"grep -qx \"$last\" $MACHINE/known\n"_s);
        write(u"apt-get"_s,
              u"#!/bin/sh\necho \"$*\" >>$MACHINE/asked\n[ $1 = update ] && exit\nfor one; do case $one in\n"
              u"-*|install) ;; broken) exit 100 ;; *) echo $one >>$MACHINE/installed ;; esac; done\n"_s);
    }

    void shouldAskForNothingWhenAllIsThere()
    {
        machine({"a", "old"}, {"a", "old", "c"});
        QCOMPARE(need(u"[run]\na\n[build]\nnew|old\nc?\n[test]\nd\n"_s), 0);
        QCOMPARE(textOf(u"asked"_s), QString());
    }

    void shouldInstallWhatIsMissingAndNoMore()
    {
        machine({"a"}, {"a", "b", "c", "d"});
        QCOMPARE(need(u"# list\n[run]\na\n\n[build]\nb\nc?\ngone?\n[test]\nd\n"_s), 0);
        QCOMPARE(textOf(u"installed"_s), u"a\nb\nc\n"_s);
    }

    void shouldTakeTheFirstNameTheDistributionKnows()
    {
        machine({"other"}, {"new", "old", "other"});
        QCOMPARE(need(u"[run]\nnewest|new|old\n"_s), 0);
        QCOMPARE(textOf(u"installed"_s), u"other\nnew\n"_s);
    }

    void shouldNotTakeAnOldNameForTheNew() // its successor is a package of its own there
    {
        machine({"old"}, {"new", "old"});
        QCOMPARE(need(u"[run]\nnew|old\n"_s), 0);
        QCOMPARE(textOf(u"installed"_s), u"old\nnew\n"_s);
    }

    void shouldSayWhatTheDistributionDoesNotHave()
    {
        machine({}, {"a"});
        QCOMPARE(need(u"[run]\na\nnew|old\n"_s), 1);
        QVERIFY2(m_said.contains(u"This system has no package new|old."_s), qPrintable(m_said));
        QVERIFY(!textOf(u"asked"_s).contains(u"install"));
    }

    void shouldSayThatInstallingFailed()
    {
        machine({}, {"broken"});
        QCOMPARE(need(u"[run]\nbroken\n"_s), 1);
        QVERIFY2(m_said.contains(u"apt-get could not install"_s), qPrintable(m_said));
    }

    void shouldGoOnWithoutWhatIsOptional()
    {
        machine({}, {"a", "broken"});
        QCOMPARE(need(u"[run]\na\nbroken?\n"_s), 0);
        QVERIFY2(m_said.contains(u"Going on without broken."_s), qPrintable(m_said));
    }
};

QTEST_GUILESS_MAIN(PackageInstallTest)

#include "tst_package_install.moc"
