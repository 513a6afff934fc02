#include "app/host/settings.h"
#include "app/host/watch_settings.h"
#include "app/words.h"
#include "tests/support/child_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the settings say of the watched folder is refused with a sentence that names key and value.
class WatchSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// What the section comes to; empty: it can be watched.
    std::string refusalOf(QByteArray section) const
    {
        section.replace("FOLDER", m_folder->path().toUtf8());
        QFile file(m_folder->filePath(u"settings.ini"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[watch]\n" + section) < 0)
            return "the file could not be written";
        file.close();
        const auto settings = host::readSettings(file.fileName());
        if (!settings)
            return app::sentence(settings.error());
        const auto profile = host::watchProfile(settings->watch);
        if (!profile && app::exitStatusOf(profile.error().reason) != 2)
            return "not as a malformed call";
        return profile ? std::string() : app::sentence(profile.error());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldTakeWhatMakesSense_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::newRow("only a folder") << QByteArray("folder=FOLDER\n");
        QTest::newRow("every key") << QByteArray("folder=FOLDER\nkind=Orders\nmap=order=Beleg, Need-By=bis\n"
                                                 "date_format=dd.MM.yyyy\nallocate=yes\n");
        QTest::newRow("fields of both kinds") << QByteArray("folder=FOLDER\nmap=need_by=bis,eta=da\n");
    }
    void shouldTakeWhatMakesSense()
    {
        QFETCH(QByteArray, section);
        QCOMPARE(refusalOf(section), std::string());
    }

    void shouldNameKeyAndValueOfWhatDoesNot_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QByteArray>("said");
        const QByteArray folder = "folder=FOLDER\n";
        const auto row = [](const char *name, const QByteArray &section, const char *said) {
            QTest::newRow(name) << section << QByteArray(said);
        };
        row("no such folder", "folder=/nowhere/drop\n",
            "[watch] folder cannot be '/nowhere/drop': there is no such folder.");
        row("a file", "folder=FOLDER/settings.ini\n", "/settings.ini': it is no folder but a file.");
        row("a kind that is none", folder + "kind=invoices\n",
            " cannot be 'invoices': it is one of any, batches, orders.");
        row("neither yes nor no", folder + "allocate=perhaps\n",
            " cannot be 'perhaps': it is true or false.");
        row("no pair", folder + "map=order\n",
            "[watch] map cannot be 'order': 'order' is not a field=column.");
        row("no column", folder + "map=order=Beleg,sku=\n", "': 'sku=' is not a field=column.");
        row("no such field", folder + "map=colour=Farbe\n",
            "[watch] map cannot be 'colour=Farbe': there is no field colour; the fields are reference, sku, "
            "quantity, eta, description, order, line, need_by, priority, customer.");
        row("a field of the other kind", folder + "kind=batches\nmap=need_by=bis\n",
            ": there is no field need_by; the fields are reference, sku, quantity, eta, description.");
        row("a field twice", folder + "map=order=a,Order=b\n", ": it names the field Order twice.");
        row("no date format", folder + "date_format=soon\n",
            "[watch] date_format cannot be 'soon': a date format has a year, a month and a day, such as "
            "dd.MM.yyyy.");
    }
    void shouldNameKeyAndValueOfWhatDoesNot()
    {
        QFETCH(QByteArray, section);
        QFETCH(QByteArray, said);
        const auto sentence = refusalOf(section);
        QVERIFY2(QByteArray::fromStdString(sentence).contains(said), sentence.c_str());
        QVERIFY2(sentence.starts_with("[watch] "), sentence.c_str());
    }

    void shouldNameAFolderThatItMayNotUse_data()
    {
        QTest::addColumn<QFile::Permissions::Int>("mode");
        QTest::addColumn<QByteArray>("said");
        const auto all = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ReadOwner
            | QFile::WriteOwner | QFile::ExeOwner;
        const auto without = [&](QFile::Permissions taken) { return (all & ~taken).toInt(); };
        QTest::newRow("not to be read")
            << without(QFile::ReadOther | QFile::ReadOwner) << QByteArray("': it may not be read.");
        QTest::newRow("not to be entered")
            << without(QFile::ExeOther | QFile::ExeOwner) << QByteArray("': it may not be read.");
        QTest::newRow("not to be written")
            << without(QFile::WriteOther | QFile::WriteOwner) << QByteArray("nothing may be moved within it");
    }
    void shouldNameAFolderThatItMayNotUse()
    {
        QFETCH(QFile::Permissions::Int, mode);
        QFETCH(QByteArray, said);
        const auto drop = m_folder->filePath(u"drop"_s);
        QVERIFY(QDir().mkpath(drop));
        QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ExeOther);
        QVERIFY(QFile::setPermissions(drop, QFile::Permissions::fromInt(mode)));
        const auto sentence = support::inChild(support::Child::Nobody, [&]() -> QByteArray {
            host::Settings::Watch watch;
            watch.folder = drop;
            const auto profile = host::watchProfile(watch);
            return profile ? QByteArray() : QByteArray::fromStdString(app::sentence(profile.error()));
        });
        QFile::setPermissions(drop, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(sentence.startsWith("[watch] folder cannot be '" + drop.toUtf8() + "': "), sentence);
        QVERIFY2(sentence.contains(said), sentence);
    }
};

QTEST_GUILESS_MAIN(WatchSettingsTest)

#include "tst_watch_settings.moc"
