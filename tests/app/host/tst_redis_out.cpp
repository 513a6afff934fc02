#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"
#include "tests/support/redis_server.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace support;

/// What happens is told to a real Redis server: in order, all of it, whatever becomes of the server.
class TestRedisOut : public QObject
{
    Q_OBJECT

private:
    static host::DeliverySettings to(const RedisServer &server)
    {
        host::DeliverySettings settings;
        settings.redis = server.address();
        settings.redisPatience
            = {.first = std::chrono::milliseconds(20), .longest = std::chrono::milliseconds(100)};
        return settings;
    }
    static void allocate(ServiceInThread &service, int from, int to)
    {
        for (int i = from; i < to; ++i)
            QVERIFY(service.handle(
                app::Allocate{model::OrderId::parse("o" + std::to_string(i)).value(), "S"_sku, 1_wanted}));
    }
    /// The events of the stream are the journal's from some entry on, in its order, none missing.
    static void verifyComplete(RedisServer &server, std::size_t allocated)
    {
        std::int64_t last = 0;
        std::size_t allocations = 0;
        for (const auto &fields : server.entries("stockroom:events")) {
            const auto id = std::stoll(fields.at("id"));
            if (last != 0)
                QVERIFY2(id <= last + 1, fields.at("id").c_str()); // what was told before may come again
            allocations += id > last && fields.at("type") == "Allocated";
            last = std::max<std::int64_t>(last, id);
        }
        QCOMPARE(allocations, allocated);
    }

private Q_SLOTS:
    void shouldTellTheChannelAndTheStream_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("an open server") << int(RedisServer::Kind::Open);
        QTest::newRow("a password") << int(RedisServer::Kind::WithPassword);
        QTest::newRow("TLS") << int(RedisServer::Kind::WithTls);
    }
    void shouldTellTheChannelAndTheStream()
    {
        QFETCH(int, kind);
        RedisServer server{RedisServer::Kind(kind)};
        edges::Waiting waiting;
        edges::RedisConnection listener(server.address(), waiting, std::chrono::seconds(20));
        QVERIFY(!listener.ask({"SUBSCRIBE", "line_allocated"}).isError());

        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(server), service.onService());
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}}));
        QVERIFY(service.handle(app::Allocate{"o1"_order, "S"_sku, 3_wanted}));

        const auto heard = listener.hear(std::chrono::seconds(20));
        QVERIFY(heard);
        QCOMPARE(heard->list.at(2).text, std::string(R"({"orderid":"o1","sku":"S","qty":3,"batchref":"b"})"));
        QTRY_COMPARE(service.standing("redis").waiting, 0);
        const auto events = server.entries("stockroom:events");
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events[0].at("type"), std::string("BatchCreated"));
        QCOMPARE(events[2].at("type"), std::string("Allocated"));
        QVERIFY(std::stoi(events[2].at("schema")) > 0);
        QCOMPARE(events[2].at("via"), std::string("test"));
        QVERIFY(nlohmann::json::parse(events[2].at("payload")).contains("batch"));
    }

    void shouldNotGetInWithoutThePassword()
    {
        RedisServer server{RedisServer::Kind::WithPassword};
        auto settings = to(server);
        settings.redis->password = "wrong";
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}}));
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("redis").failing, 20'000);
        QVERIFY(service.standing("redis").failing->why.find("WRONGPASS") != std::string::npos);
        QVERIFY(service.standing("redis").failing->why.find("wrong\"") == std::string::npos);
        QCOMPARE(service.standing("redis").waiting, 1);
    }

    void shouldNotTrustACertificateThatNobodyVouchesFor()
    {
        RedisServer server{RedisServer::Kind::WithTls};
        auto settings = to(server);
        settings.redis->certificates.clear();
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}}));
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("redis").failing, 20'000);
        QCOMPARE(service.standing("redis").waiting, 1);
    }

    void shouldLoseNothingWhileTheServerIsKilledAndComesBack()
    {
        RedisServer server;
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(server), service.onService());
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 1'000_pieces, {}}));
        for (int round = 0; round < 3; ++round) {
            allocate(service, round * 100, round * 100 + 50);
            server.process().kill();
            allocate(service, round * 100 + 50, round * 100 + 100); // work goes on
            QTRY_VERIFY_WITH_TIMEOUT(service.standing("redis").failing, 20'000);
            QVERIFY(service.standing("redis").waiting > 0);
            server.start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, 30'000);
        verifyComplete(server, 300);
        QCOMPARE(service.standing("redis").setAside, 0);
    }

    void shouldLoseNothingWhileTheServerIsStopped()
    {
        RedisServer server;
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(server), service.onService());
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 1'000_pieces, {}}));
        QTRY_COMPARE(service.standing("redis").waiting, 0);
        server.process().stop();
        allocate(service, 0, 100);
        QVERIFY(service.standing("redis").waiting > 0);
        server.process().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, 30'000);
        verifyComplete(server, 100);
    }

    void shouldEndAtOnceWhileTheServerIsStopped()
    {
        RedisServer server;
        ServiceInThread service;
        auto deliveries
            = std::make_unique<host::Deliveries>(service.database(), to(server), service.onService());
        server.process().stop();
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}}));
        QElapsedTimer timer;
        timer.start();
        deliveries.reset();
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldGoOnWhereItWasWithAnotherRun()
    {
        RedisServer server;
        ServiceInThread service;
        {
            const host::Deliveries deliveries(service.database(), to(server), service.onService());
            QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}}));
            QTRY_COMPARE(service.standing("redis").waiting, 0);
        }
        allocate(service, 0, 20);
        service.stop();
        service.start();
        const host::Deliveries deliveries(service.database(), to(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("redis").waiting, 0, 20'000);
        verifyComplete(server, 20);
        QCOMPARE(server.entries("stockroom:events").size(), std::size_t(41)); // each once, nothing failed
    }
};

QTEST_GUILESS_MAIN(TestRedisOut)

#include "tst_redis_out.moc"
