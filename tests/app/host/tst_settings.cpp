#include "app/host/secret_file.h"
#include "app/host/settings.h"
#include "app/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using host::Settings;

/// What the programs are told once: file, environment, secrets.
class SettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QByteArray &content, QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder->filePath(u"settings.ini"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.setPermissions(mode))
            QTest::qFail("the file could not be written", __FILE__, __LINE__);
        return file.fileName();
    }

    static std::string refusalOf(const app::Answer<Settings> &settings)
    {
        return settings ? std::string() : app::sentence(settings.error());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }
    void cleanup()
    {
        for (const auto *name : {"STOCKROOM_HTTP_LISTEN", "STOCKROOM_HTTP_ENABLED", "STOCKROOM_MAIL_PORT",
                                 "STOCKROOM_MAIL_HOST", "STOCKROOM_REDIS_URL", "STOCKROOM_DATABASE"})
            qunsetenv(name);
    }

    void shouldDoWithoutAFile()
    {
        const auto settings = host::readSettings({});
        QVERIFY(settings);
        QVERIFY(!settings->http.enabled);
        QCOMPARE(settings->http.listen, std::string("127.0.0.1:5005"));
        QCOMPARE(settings->mail.from, std::string("allocations@example.com"));
        QCOMPARE(settings->mail.to, std::string("stock@made.com"));
        QCOMPARE(settings->redis.url, std::string());
    }

    void shouldReadEverySection()
    {
        const auto settings = host::readSettings(
            file("[database]\npath=/srv/stock.db\n[http]\nenabled=yes\nlisten=[::1]:80\ntoken_file=/t\n"
                 "[redis]\nurl=redis://broker:6380/2\n[mail]\nhost=mail.example\nsecurity=TLS\nuser=ana\n"
                 "password_file=/p\nfrom=\"Stock, A <a@example.com>\"\nto=a@example.com,b@example.com\n"));
        QVERIFY2(settings, refusalOf(settings).c_str());
        QCOMPARE(settings->database.path, u"/srv/stock.db"_s);
        QVERIFY(settings->http.enabled);
        QCOMPARE(settings->http.listen, std::string("[::1]:80"));
        QCOMPARE(settings->http.tokenFile, u"/t"_s);
        QCOMPARE(settings->redis.url, std::string("redis://broker:6380/2"));
        QCOMPARE(settings->mail.host, std::string("mail.example"));
        QCOMPARE(settings->mail.security, Settings::Mail::Security::Tls);
        QCOMPARE(settings->mail.port, 465); // where TLS is usual
        QCOMPARE(settings->mail.user, std::string("ana"));
        QCOMPARE(settings->mail.passwordFile, u"/p"_s);
        QCOMPARE(settings->mail.from, std::string("Stock, A <a@example.com>"));
        QCOMPARE(settings->mail.to, std::string("a@example.com,b@example.com"));
    }

    void shouldPreferTheEnvironment()
    {
        const auto path = file("[http]\nlisten=127.0.0.1:1\nenabled=false\n[mail]\nport=26\n");
        qputenv("STOCKROOM_HTTP_LISTEN", "127.0.0.1:2");
        qputenv("STOCKROOM_HTTP_ENABLED", "true");
        qputenv("STOCKROOM_DATABASE", "/srv/other.db");
        qputenv("STOCKROOM_MAIL_HOST", "other.example");
        const auto settings = host::readSettings(path);
        QVERIFY(settings);
        QCOMPARE(settings->http.listen, std::string("127.0.0.1:2"));
        QVERIFY(settings->http.enabled);
        QCOMPARE(settings->mail.port, 26);
        QCOMPARE(settings->mail.host, std::string("other.example"));
        QCOMPARE(settings->database.path, u"/srv/other.db"_s);
    }

    void shouldRefuseWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("flag") << QByteArray("[http]\nenabled=perhaps\n") << QByteArray("[http] enabled in ");
        QTest::newRow("port") << QByteArray("[mail]\nport=70000\n") << QByteArray("1 to 65535");
        QTest::newRow("no number") << QByteArray("[mail]\nport=many\n") << QByteArray("'many'");
        QTest::newRow("word") << QByteArray("[mail]\nsecurity=ssl\n") << QByteArray("none, starttls, tls");
        QTest::newRow("form") << QByteArray("[http\nlisten\n") << QByteArray("not in INI form");
    }
    void shouldRefuseWhatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const auto settings = host::readSettings(file(content));
        QVERIFY(!settings);
        QCOMPARE(app::exitStatusOf(settings.error().reason), 2);
        QVERIFY2(refusalOf(settings).find(said.toStdString()) != std::string::npos,
                 refusalOf(settings).c_str());
    }

    void shouldNameTheVariableThatCannotBeRead()
    {
        qputenv("STOCKROOM_MAIL_PORT", "-1");
        QVERIFY(refusalOf(host::readSettings({})).starts_with("STOCKROOM_MAIL_PORT cannot be '-1'"));
    }

    void shouldRefuseAFileThatIsNamedAndNotThere()
    {
        const auto settings = host::readSettings(u"/nowhere/settings.ini"_s);
        QVERIFY(!settings);
        QCOMPARE(app::exitStatusOf(settings.error().reason), 2);
    }

    void shouldRefuseAPasswordThatOthersCanRead()
    {
        const auto content = QByteArray("[redis]\nurl=redis://:secret@broker\n");
        const auto open = file(content, QFile::ReadOwner | QFile::ReadOther);
        const auto refused = refusalOf(host::readSettings(open));
        QVERIFY2(refused.find("others can read the file") != std::string::npos, refused.c_str());
        QVERIFY(refused.find("secret") == std::string::npos);
        QVERIFY(host::readSettings(file(content)));
        file("[redis]\nurl=redis://broker\n", QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(host::readSettings(open)); // there is nothing to hide
        qputenv("STOCKROOM_REDIS_URL", "redis://:secret@broker");
        QVERIFY(host::readSettings(open)); // it does not stand in the file
    }

    void shouldTakeASecretOnlyFromAFileOfOnesOwn()
    {
        QCOMPARE(host::secretIn(file("s3cret\n")).value(), std::string("s3cret"));
        for (const auto mode : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther})
            QVERIFY(!host::secretIn(file("s3cret", QFile::ReadOwner | mode)));
        QVERIFY(!host::secretIn(file(" \n")));
        QVERIFY(!host::secretIn(file("two words\n")));
        QVERIFY(!host::secretIn(file(QByteArray(5000, 'x'))));
        QVERIFY(!host::secretIn(m_folder->path()));
        QVERIFY(!host::secretIn(u"/nowhere/token"_s));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)

#include "tst_settings.moc"
