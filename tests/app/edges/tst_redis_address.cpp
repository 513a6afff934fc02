#include "app/edges/redis_address.h"

#include <QTest>

using edges::RedisAddress;
using namespace Qt::StringLiterals;

class TestRedisAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAllOfIt()
    {
        const auto address
            = RedisAddress::parse("rediss://ana:p%40ss%2Fword@example.org:6380/3?ca=/etc/ca.pem");
        QVERIFY(address);
        QVERIFY(address->isEncrypted);
        QCOMPARE(address->host, u"example.org"_s);
        QCOMPARE(address->port, quint16(6380));
        QCOMPARE(address->user, std::string("ana"));
        QCOMPARE(address->password, std::string("p@ss/word"));
        QCOMPARE(address->database, 3);
        QCOMPARE(address->certificates, u"/etc/ca.pem"_s);
    }

    void shouldMakeDoWithAHost()
    {
        const auto address = RedisAddress::parse("redis://localhost");
        QCOMPARE(address->port, quint16(6379));
        QVERIFY(address->password.empty());
        QVERIFY(!address->isEncrypted);
    }

    void shouldNeverTellThePassword()
    {
        const auto name = RedisAddress::parse("redis://:secret@localhost:1/2")->name();
        QCOMPARE(name, std::string("redis://localhost:1/2"));
    }

    void shouldRefuseWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u"localhost:6379"_s, u"http://localhost"_s, u"redis://"_s, u"redis://localhost/x"_s,
              u"redis://localhost/-1"_s, u"redis://local host"_s, u"redis://localhost:99999"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void shouldRefuseWhatIsNone()
    {
        QFETCH(QString, text);
        const auto address = RedisAddress::parse(text.toStdString());
        QVERIFY(!address);
        QVERIFY(!address.error().empty());
    }
};

QTEST_APPLESS_MAIN(TestRedisAddress)

#include "tst_redis_address.moc"
