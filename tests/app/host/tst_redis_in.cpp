#include "app/edges/redis_stream_consumer.h"
#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"
#include "tests/support/redis_server.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace support;

/// What other programs ask for over a real Redis server is done: each once, whatever becomes of the server.
class TestRedisIn : public QObject
{
    Q_OBJECT

private:
    static host::DeliverySettings from(const RedisServer &server)
    {
        host::DeliverySettings settings;
        settings.redis = server.address();
        return settings;
    }
    static void send(RedisServer &server, const std::string &id, const std::string &type,
                     const std::string &payload)
    {
        const auto sent
            = server.ask({"XADD", "stockroom:commands", "*", "id", id, "type", type, "payload", payload});
        QVERIFY2(!sent.isError(), sent.text.c_str());
    }
    static std::string change(const std::string &batch, int quantity)
    {
        return nlohmann::json{{"batchref", batch}, {"qty", quantity}}.dump();
    }
    static model::Pieces quantityOf(ServiceInThread &service, const model::BatchRef &batch)
    {
        return host::answered(service.onService(),
                              [&](host::Service &s) { return s.views().batch(batch)->quantity; });
    }
    static std::int64_t pending(RedisServer &server)
    {
        const auto answer = server.ask({"XPENDING", "stockroom:commands", "stockroom"});
        return answer.isError() ? -1 : answer.list.at(0).number;
    }
    static std::size_t listeners(RedisServer &server)
    {
        return static_cast<std::size_t>(server.ask({"PUBSUB", "NUMSUB", "allocate"}).list.at(1).number);
    }
    static void prepare(ServiceInThread &service)
    {
        QVERIFY(service.handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}}));
        QVERIFY(service.handle(app::CreateBatch{"later"_batch, "S"_sku, 10_pieces, "2030-01-01"_day}));
        QVERIFY(service.handle(app::Allocate{"o1"_order, "S"_sku, 10_wanted}));
    }

private Q_SLOTS:
    void shouldReallocateOnAChangedQuantityAsInTheBook() // its end-to-end test, chapter 11
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        edges::Waiting waiting;
        edges::RedisConnection shop(server.address(), waiting, std::chrono::seconds(20));
        QVERIFY(!shop.ask({"SUBSCRIBE", "line_allocated"}).isError());
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(listeners(server), std::size_t(1), 20'000);

        server.ask({"PUBLISH", "change_batch_quantity", change("b", 5)});

        const auto heard = shop.hear(std::chrono::seconds(20));
        QVERIFY(heard);
        const auto told = nlohmann::json::parse(heard->list.at(2).text);
        QVERIFY(told.at("orderid") == "o1");
        QVERIFY(told.at("batchref") == "later");
        QCOMPARE(quantityOf(service, "b"_batch), 5);
    }

    void shouldAllocateWhatIsPublished()
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(listeners(server), std::size_t(1), 20'000);
        server.ask({"PUBLISH", "allocate", R"({"orderid":"o2","sku":"S","qty":3})"});
        QTRY_COMPARE(deliveries.traffic().at(1).done, 1);
        const auto line = host::answered(service.onService(),
                                         [](host::Service &s) { return s.views().line({"o2"_order, 1_th}); });
        QCOMPARE(line->batch, std::string("later"));
    }

    void shouldDoWhatWasSentBeforeItCame()
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        send(server, "1", "change_batch_quantity", change("later", 20));
        send(server, "2", "change_batch_quantity", change("later", 30));
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(quantityOf(service, "later"_batch), 30, 20'000);
        QTRY_COMPARE(pending(server), 0);
        QCOMPARE(deliveries.traffic().at(0).done, 2);
    }

    void shouldDoEachIdOnceHoweverOftenItComes()
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        send(server, "1", "change_batch_quantity", change("later", 20));
        send(server, "2", "change_batch_quantity", change("later", 30));
        send(server, "1", "change_batch_quantity", change("later", 20)); // again
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(deliveries.traffic().at(0).done, 3, 20'000);
        QCOMPARE(quantityOf(service, "later"_batch), 30);
    }

    void shouldFinishWhatItTookAndDidNotAcknowledge()
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        {
            const host::Deliveries deliveries(service.database(), from(server), service.onService());
            send(server, "0", "change_batch_quantity", change("later", 11));
            QTRY_COMPARE_WITH_TIMEOUT(quantityOf(service, "later"_batch), 11, 20'000);
            QTRY_COMPARE(pending(server), 0);
        }
        const auto me = server.ask({"XINFO", "CONSUMERS", "stockroom:commands", "stockroom"});
        send(server, "1", "change_batch_quantity", change("later", 20));
        server.ask({"XREADGROUP", "GROUP", "stockroom", me.list.at(0).list.at(1).text, "STREAMS",
                    "stockroom:commands", ">"}); // taken, and then the PC was gone
        QCOMPARE(pending(server), 1);
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(quantityOf(service, "later"_batch), 20, 20'000);
        QTRY_COMPARE(pending(server), 0);
    }

    void shouldTakeOverWhatAnotherLeftBehind()
    {
        RedisServer server;
        send(server, "1", "change_batch_quantity", change("later", 20));
        server.ask({"XGROUP", "CREATE", "stockroom:commands", "stockroom", "0"});
        server.ask({"XREADGROUP", "GROUP", "stockroom", "an old PC", "STREAMS", "stockroom:commands", ">"});
        QCOMPARE(pending(server), 1);
        std::vector<std::string> done;
        edges::Traffic traffic;
        edges::Waiting waiting;
        edges::RedisStreamConsumer consumer(
            server.address(), waiting, "a new PC",
            {[&](const app::Command &, const std::optional<app::Request> &request) -> app::Outcome {
                 done.push_back(request->id);
                 waiting.end();
                 return {};
             },
             traffic, [](auto, const auto &) {}},
            {.wait = std::chrono::milliseconds(50), .leftBehind = std::chrono::milliseconds(1)});
        consumer.run();
        QCOMPARE(done, std::vector<std::string>{"1"});
    }

    void shouldSetBadMessagesAsideAndGoOn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *type, const char *payload, const char *reason) {
            QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(payload)
                                << QString::fromUtf8(reason);
        };
        row("no JSON", "allocate", "{", "JSON");
        row("an unknown type", "nonsense", "{}", "nonsense");
        row("refused by the rules", "allocate", R"({"orderid":"o9","sku":"NOPE","qty":1})",
            "Invalid sku NOPE");
        row("an unknown batch", "change_batch_quantity", R"({"batchref":"NOPE","qty":1})", "NOPE");
    }
    void shouldSetBadMessagesAsideAndGoOn()
    {
        QFETCH(QString, type);
        QFETCH(QString, payload);
        QFETCH(QString, reason);
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        send(server, "bad", type.toStdString(), payload.toStdString());
        send(server, "good", "change_batch_quantity", change("later", 20));
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(quantityOf(service, "later"_batch), 20, 20'000);
        QTRY_COMPARE(pending(server), 0);
        const auto dead = server.entries("stockroom:dead");
        QCOMPARE(dead.size(), std::size_t(1));
        QCOMPARE(dead[0].at("id"), std::string("bad"));
        QCOMPARE(dead[0].at("payload"), payload.toStdString());
        QVERIFY2(dead[0].at("reason").find(reason.toStdString()) != std::string::npos,
                 dead[0].at("reason").c_str());
        QCOMPARE(deliveries.traffic().at(0).setAside, 1);

        QTRY_COMPARE_WITH_TIMEOUT(listeners(server), std::size_t(1), 20'000); // the same by channel
        server.ask({"PUBLISH", "allocate", "not even JSON"});
        QTRY_COMPARE(server.entries("stockroom:dead").size(), std::size_t(2));
        server.ask({"PUBLISH", "change_batch_quantity", change("later", 21)});
        QTRY_COMPARE(quantityOf(service, "later"_batch), 21);
    }

    void shouldComeBackWhenTheServerDoes()
    {
        RedisServer server;
        ServiceInThread service;
        prepare(service);
        const host::Deliveries deliveries(service.database(), from(server), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(listeners(server), std::size_t(1), 20'000);
        for (int round = 1; round <= 3; ++round) {
            for (int i = 0; i < 20; ++i)
                send(server, std::to_string(round * 100 + i), "change_batch_quantity",
                     change("later", round * 100 + i));
            server.process().kill(); // in the midst of it
            server.start();
            QTRY_COMPARE_WITH_TIMEOUT(quantityOf(service, "later"_batch), round * 100 + 19, 30'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(pending(server), 0, 20'000);
        QVERIFY(deliveries.traffic().at(0).interruptions > 0);
        const auto changes = host::answered(service.onService(), [](host::Service &s) {
            std::int64_t count = 0;
            s.views().history({.limit = 1000}, [&](const app::HistoryRow &row) {
                count += row.type == "BatchQuantityChanged";
            });
            return count;
        });
        QCOMPARE(changes, 60); // each once
        QTRY_COMPARE_WITH_TIMEOUT(listeners(server), std::size_t(1), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestRedisIn)

#include "tst_redis_in.moc"
