#include "app/json.h"
#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"
#include "tests/support/mail_sink.h"
#include "tests/support/redis_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace support;
using namespace std::chrono_literals;

/// A server that stops in the middle of something, is there and does not answer, and goes on later: it holds
/// up nobody but itself, and nothing is lost.
class TestStoppedServers : public QObject
{
    Q_OBJECT

private:
    static constexpr auto patience = 60'000;

    static host::DeliverySettings to(const RedisServer &redis, const MailSink &mail, const char *buyer)
    {
        return {.redis = redis.address(),
                .mail = mail.server(),
                .buyer = buyer,
                .redisPatience = {.first = 20ms, .longest = 100ms},
                .mailPatience = {.first = 20ms, .longest = 100ms}};
    }
    static void goShort(ServiceInThread &service, int n)
    {
        const auto name = "S" + std::to_string(n);
        const auto sku = model::Sku::parse(name).value();
        QVERIFY(
            service.handle(app::CreateBatch{model::BatchRef::parse("b" + name).value(), sku, 9_pieces, {}}));
        QVERIFY(service.handle(app::Allocate{model::OrderId::parse("o" + name).value(), sku, 10_wanted}));
    }
    /// Each message, in order, once; where its answer was not waited for, a second time under the same name.
    static void verifyMails(const MailSink &sink, int count, bool mayRepeat)
    {
        std::set<QByteArray> ids;
        std::vector<QByteArray> subjects;
        for (const auto &mail : sink.received())
            if (ids.insert(mail.header("Message-ID")).second || !mayRepeat)
                subjects.push_back(mail.header("Subject"));
        QCOMPARE(subjects.size(), std::size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(subjects[std::size_t(i)], "Out of stock for S" + QByteArray::number(i));
    }
    static void verifyEvents(RedisServer &server, std::int64_t events)
    {
        std::set<std::int64_t> ids;
        for (const auto &fields : server.entries("stockroom:events")) {
            const auto id = std::stoll(fields.at("id"));
            QVERIFY(ids.contains(id) || id == std::int64_t(ids.size()) + 1); // in order, none missing
            ids.insert(id);
        }
        QCOMPARE(std::int64_t(ids.size()), events);
    }

private Q_SLOTS:
    void shouldDeliverOnceWhatAMailServerStoppedIn_data()
    {
        QTest::addColumn<QByteArray>("buyer");
        QTest::newRow("before the message") << QByteArray("halts-early@example.com");
        QTest::newRow("before its answer") << QByteArray("halts@example.com");
    }
    void shouldDeliverOnceWhatAMailServerStoppedIn()
    {
        QFETCH(QByteArray, buyer);
        const RedisServer redis;
        MailSink mail;
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(redis, mail, buyer), service.onService());
        goShort(service, 0);
        QTRY_VERIFY_WITH_TIMEOUT(mail.process().isStopped(), patience);
        goShort(service, 1); // work goes on
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, patience); // so do the others
        QCOMPARE(service.standing("mail").waiting, 2);
        mail.process().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").waiting, 0, patience);
        QVERIFY(!service.standing("mail").failing);
        verifyMails(mail, 2, false);
    }

    void shouldNotWaitForeverForAMailServerThatStopped_data()
    {
        shouldDeliverOnceWhatAMailServerStoppedIn_data();
    }
    void shouldNotWaitForeverForAMailServerThatStopped()
    {
        QFETCH(QByteArray, buyer);
        const RedisServer redis;
        MailSink mail;
        ServiceInThread service;
        auto settings = to(redis, mail, buyer);
        settings.mail->patience = 500ms;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        goShort(service, 0);
        QTRY_VERIFY_WITH_TIMEOUT(mail.process().isStopped(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("mail").failing, patience);
        QVERIFY(!service.standing("mail").failing->refused);
        goShort(service, 1);
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, patience);
        mail.process().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").waiting, 0, patience);
        QCOMPARE(service.standing("mail").setAside, 0);
        verifyMails(mail, 2, true);
    }

    void shouldNotWaitForeverForARedisThatStopped()
    {
        RedisServer redis;
        const MailSink mail;
        ServiceInThread service;
        auto settings = to(redis, mail, "stock@made.com");
        settings.redisAnswers = 500ms;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        goShort(service, 0);
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, patience);
        redis.process().stop();
        goShort(service, 1);
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("redis").failing, patience);
        QVERIFY(!service.standing("redis").failing->refused);
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").waiting, 0, patience);
        redis.process().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, patience);
        QCOMPARE(service.standing("redis").setAside, 0);
        verifyMails(mail, 2, false);
        verifyEvents(redis, 6);
    }

    void shouldDoOnceWhatComesOverARedisThatStopped()
    {
        RedisServer redis;
        const MailSink mail;
        ServiceInThread service;
        auto settings = to(redis, mail, "stock@made.com");
        settings.redisAnswers = 500ms;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        const auto send = [&redis](const char *id) {
            const auto payload = app::Json{{"ref", id}, {"sku", "S"}, {"qty", 1}}.dump();
            return !redis
                        .ask({"XADD", "stockroom:commands", "*", "id", id, "type", "add_batch", "payload",
                              payload})
                        .isError();
        };
        QVERIFY(send("1"));
        QTRY_COMPARE_WITH_TIMEOUT(service.steps(), 1, patience);
        redis.process().stop();
        const auto isInterrupted = [&] {
            const auto rows = deliveries.traffic();
            return rows[0].interruptions > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isInterrupted(), patience);
        redis.process().goOn();
        QVERIFY(send("2"));
        QVERIFY(send("1"));
        QVERIFY(send("3"));
        QTRY_COMPARE_WITH_TIMEOUT(service.steps(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(deliveries.traffic()[0].done, 4, patience);
    }

    void shouldEndAtOnceWhileServersAreStopped()
    {
        RedisServer redis;
        MailSink mail;
        ServiceInThread service;
        auto deliveries = std::make_unique<host::Deliveries>(
            service.database(), to(redis, mail, "halts@example.com"), service.onService());
        goShort(service, 0);
        QTRY_VERIFY_WITH_TIMEOUT(mail.process().isStopped(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, patience);
        redis.process().stop();
        goShort(service, 1);
        QElapsedTimer timer;
        timer.start();
        deliveries.reset();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(service.standing("mail").waiting, 2);
    }
};

QTEST_GUILESS_MAIN(TestStoppedServers)

#include "tst_stopped_servers.moc"
