#include "tests/app/terminal/running_service.h"
#include "tests/app/terminal/stockroomctl.h"
#include "tests/support/mail_sink.h"
#include "tests/support/redis_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

/// The whole program between a Redis server and a mail server: a shop sends, a buyer hears, a clerk types.
class TestServeDeliveries : public QObject
{
    Q_OBJECT

private:
    static void send(RedisServer &server, const char *id, const char *type, const char *payload)
    {
        const auto sent
            = server.ask({"XADD", "stockroom:commands", "*", "id", id, "type", type, "payload", payload});
        QVERIFY2(!sent.isError(), sent.text.c_str());
    }
    static QProcessEnvironment environmentFor(const RedisServer &redis, const MailSink &mail,
                                              const QString &folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"STOCKROOM_REDIS_URL"_s, QString::fromStdString(redis.url()));
        environment.insert(u"STOCKROOM_MAIL_HOST"_s, QString::fromStdString(mail.server().host));
        environment.insert(u"STOCKROOM_MAIL_PORT"_s, QString::number(mail.server().port));
        environment.insert(u"STOCKROOM_WATCH_FOLDER"_s, folder);
        return environment;
    }

private Q_SLOTS:
    void shouldCarryAMorningsWorkInAndOut()
    {
        RedisServer redis(RedisServer::Kind::WithPassword);
        const MailSink mail;
        const Stockroomctl program;
        const QTemporaryDir folder;
        RunningService service(program.path(u"stock.db"_s), {}, environmentFor(redis, mail, folder.path()));
        QVERIFY2(service.port() != 0, service.log().constData());

        send(redis, "1", "add_batch", R"({"ref":"b1","sku":"LAMP","qty":5})");
        send(redis, "2", "allocate", R"({"orderid":"o1","sku":"LAMP","qty":4})");
        send(redis, "3", "allocate", R"({"orderid":"o2","sku":"LAMP","qty":4})"); // short
        QTRY_COMPARE_WITH_TIMEOUT(mail.received().size(), std::size_t(1), 60'000);
        QCOMPARE(mail.received().front().header("Subject"), QByteArray("Out of stock for LAMP"));

        QCOMPARE(program.json(u"change-quantity b1 9"_s).status, 0); // handed to the service
        QCOMPARE(program.json(u"allocate o2"_s).status, 0);
        {
            QFile dropped(folder.filePath(u"orders.csv"_s));
            QVERIFY(dropped.open(QIODevice::WriteOnly));
            dropped.write("order,sku,quantity\no3,LAMP,1\n");
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"imported/orders.csv"_s)), 60'000);

        const auto isTold = [&] {
            const auto rows = program.json(u"outbox list"_s).objects;
            return rows.size() == 2 && rows[0]["waiting"] == 0 && rows[1]["waiting"] == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 60'000);
        std::vector<std::string> told;
        for (const auto &event : redis.entries("stockroom:events"))
            told.push_back(event.at("type") + ' ' + event.at("via"));
        const std::vector<std::string> expected{"BatchCreated redis", "OrderPlaced redis",
                                                "Allocated redis",    "OrderPlaced redis",
                                                "OutOfStock redis",   "BatchQuantityChanged terminal",
                                                "Allocated terminal", "OrderPlaced folder"};
        QCOMPARE(told, expected);
        QCOMPARE(service.stop(), 0);
    }

    void shouldEndInOrderWhileServersAreStopped()
    {
        RedisServer redis;
        MailSink mail;
        const Stockroomctl program;
        const QTemporaryDir folder;
        auto environment = environmentFor(redis, mail, folder.path());
        environment.insert(u"STOCKROOM_MAIL_TO"_s, u"halts@example.com"_s);
        RunningService service(program.path(u"stock.db"_s), {}, environment);
        QVERIFY2(service.port() != 0, service.log().constData());
        QCOMPARE(program.json(u"add-batch b1 LAMP 1"_s).status, 0);
        QCOMPARE(program.json(u"allocate o1 LAMP 4"_s).status, 1); // short
        QTRY_VERIFY_WITH_TIMEOUT(mail.process().isStopped(), 60'000);
        redis.process().stop();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(service.stop(), 0);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(program.json(u"outbox list"_s).objects[0]["waiting"] == 1); // the mail
    }

    void shouldRefuseToServeWithAnAddressThatIsNone()
    {
        const Stockroomctl program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"STOCKROOM_REDIS_URL"_s, u"localhost"_s);
        RunningService service(program.path(u"stock.db"_s), {}, environment);
        service.process().waitForFinished();
        QCOMPARE(service.process().exitCode(), 2);
        QVERIFY(service.log().contains("redis://host:port"));
    }
};

QTEST_GUILESS_MAIN(TestServeDeliveries)

#include "tst_serve_deliveries.moc"
