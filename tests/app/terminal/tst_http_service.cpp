#include "tests/app/terminal/running_service.h"
#include "tests/app/terminal/stockroomctl.h"
#include "tests/support/http_client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Json;
using support::HttpClient;
using support::RunningService;

namespace {

const Json batch{{"ref", "b1"}, {"sku", "X"}, {"qty", 10}};

QByteArray quantity(int pieces)
{
    return "{\"batchref\":\"b1\",\"qty\":" + QByteArray::number(pieces) + '}';
}

} // namespace

/// What is served beside the book's API, and how it is spoken.
class HttpServiceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<HttpClient> m_api;

    std::int64_t entries()
    {
        return static_cast<std::int64_t>(m_api->get("/events?limit=1000").json().size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<RunningService>(m_folder->filePath(u"stock.db"_s));
        m_api = std::make_unique<HttpClient>(m_service->port());
        QVERIFY2(m_api->isConnected(), m_service->log().constData());
    }

    void shouldAnswerTheSameToTheSameRequest()
    {
        QCOMPARE(m_api->post("/add_batch", batch).status, 201);
        const auto before = entries();
        QCOMPARE(m_api->post("/add_batch", batch).status, 201);
        QCOMPARE(entries(), before); // it has the effect of one
        const Json other{{"ref", "b1"}, {"sku", "X"}, {"qty", 11}};
        const auto conflict = m_api->post("/add_batch", other);
        QCOMPARE(conflict.status, 409);
        QVERIFY(conflict.json().contains("message"));
        const Json order{{"orderid", "o1"}, {"sku", "X"}, {"qty", 3}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_api->post("/allocate", order).status, 202);
        QCOMPARE(m_api->get("/orders/o1").json()["lines"].size(), 1u);
    }

    void shouldDoARequestWithAKeyOnce()
    {
        m_api->post("/add_batch", batch);
        const QByteArray ten = quantity(20);
        const QByteArray key = "Idempotency-Key: 7f3a\r\n";
        QCOMPARE(m_api->post("/change_batch_quantity", ten, key).status, 202);
        QCOMPARE(m_api->post("/change_batch_quantity", quantity(30)).status, 202);
        const auto before = entries();
        const auto again = m_api->post("/change_batch_quantity", ten, key); // a copy that comes late
        QCOMPARE(again.status, 202);
        QCOMPARE(again.body, QByteArray("OK"));
        QCOMPARE(entries(), before);
        QCOMPARE(m_api->get("/batches/b1").json().value("quantity", 0), 30);
        const auto other = m_api->post("/change_batch_quantity", quantity(40), key);
        QCOMPARE(other.status, 409);
        QCOMPARE(m_api->get("/batches/b1").json().value("quantity", 0), 30);
        QCOMPARE(m_api->post("/add_batch", "{}", "Idempotency-Key: a b\r\n").status, 400);
        QCOMPARE(m_service->stop(), 0); // and after a restart
        RunningService next(m_folder->filePath(u"stock.db"_s));
        HttpClient api(next.port());
        QCOMPARE(api.post("/change_batch_quantity", ten, key).status, 202);
        QCOMPARE(api.get("/batches/b1").json().value("quantity", 0), 30);
    }

    void shouldAnswerWithTheRecordsThatShowShows()
    {
        m_api->post("/add_batch", batch);
        m_api->post("/allocate", Json{{"orderid", "o/1 ä"}, {"sku", "X"}, {"qty", 3}});
        QCOMPARE(m_service->stop(), 0);
        support::Stockroomctl program;
        const auto shown = [&](const QStringList &call) {
            return program
                .bare(QStringList{u"--database"_s, m_folder->filePath(u"stock.db"_s), u"--json"_s} + call)
                .out.trimmed()
                .toUtf8();
        };
        const auto order = shown({u"show"_s, u"order"_s, u"o/1 ä"_s});
        const auto one = shown({u"show"_s, u"batch"_s, u"b1"_s});
        const auto sku = shown({u"show"_s, u"sku"_s, u"X"_s});
        RunningService next(m_folder->filePath(u"stock.db"_s));
        HttpClient api(next.port());
        QCOMPARE(api.get("/orders/o%2F1%20%C3%A4").body, order);
        QCOMPARE(api.get("/batches/b1").body, one);
        QCOMPARE(api.get("/skus/X").body, sku);
        QCOMPARE(api.get("/orders/o%2f1%20%c3%a4").body, order);
        for (const auto *nowhere : {"/batches/B1", "/skus/x", "/orders/o1"}) {
            const auto unknown = api.get(nowhere);
            QCOMPARE(unknown.status, 404);
            QVERIFY(unknown.json().contains("message"));
        }
    }

    void shouldFeedTheJournal()
    {
        m_api->post("/add_batch", batch);
        m_api->post("/allocate", Json{{"orderid", "o1"}, {"sku", "X"}, {"qty", 3}});
        const auto all = m_api->get("/events").json();
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].value("type", ""), "BatchCreated");
        QCOMPARE(all[2].value("type", ""), "Allocated");
        QCOMPARE(all[2].value("via", ""), "http");
        const auto second
            = m_api->get("/events?limit=1&after=" + QByteArray::fromStdString(all[0]["id"].dump())).json();
        QCOMPARE(second.size(), 1u);
        QVERIFY(second[0] == all[1]);
        QCOMPARE(m_api->get("/events?after=99999").body, QByteArray("[]"));
        for (const auto *wrong :
             {"after=-1", "after=x", "limit=0", "limit=", "after=1.5", "after=99999999999999999999"})
            QCOMPARE(m_api->get("/events?" + QByteArray(wrong)).status, 400);
    }

    void shouldKeepTheConnectionAndAnswerInOrder()
    {
        QByteArray asked;
        for (int i = 0; i < 20; ++i)
            asked += "GET /skus/S" + QByteArray::number(i) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        m_api->send(asked); // without waiting for an answer
        for (int i = 0; i < 20; ++i) {
            const auto answer = m_api->answer();
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.body.contains("S" + QByteArray::number(i) + '"'));
        }
    }

    void shouldCloseWhenItIsAskedTo()
    {
        QCOMPARE(m_api->get("/", "Connection: close\r\n").headers.value("connection"), QByteArray("close"));
        QVERIFY(m_api->isClosed());
        HttpClient old(m_service->port());
        old.send("GET / HTTP/1.0\r\n\r\n");
        QCOMPARE(old.answer().status, 200);
        QVERIFY(old.isClosed());
    }

    void shouldAnswerHeadWithoutABody()
    {
        const auto body = m_api->get("/").body;
        m_api->send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto head = m_api->answer(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), QByteArray::number(body.size()));
        QCOMPARE(m_api->get("/").body, body); // nothing was left over
    }

    void shouldNameTheMethodsThatThereAre()
    {
        for (const auto *method : {"PUT", "DELETE", "PATCH", "OPTIONS", "GET", "BREW"}) {
            m_api->send(QByteArray(method) + " /allocate HTTP/1.1\r\nHost: localhost\r\n\r\n");
            const auto answer = m_api->answer();
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.headers.value("allow"), QByteArray("POST"));
            QVERIFY(answer.json().contains("message"));
        }
        QCOMPARE(m_api->post("/health", QByteArray("{}")).headers.value("allow"), QByteArray("GET, HEAD"));
    }

    void shouldReadABodyInPieces()
    {
        m_api->send("POST /add_batch HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "b\r\n{\"ref\":\"b1\"\r\n14\r\n,\"sku\":\"X\",\"qty\":10}\r\n0\r\n\r\n");
        QCOMPARE(m_api->answer().status, 201);
    }

    void shouldInviteABodyThatWaitsForIt()
    {
        const auto body = QByteArray::fromStdString(batch.dump());
        m_api->send("POST /add_batch HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n");
        QCOMPARE(m_api->answer().status, 100);
        m_api->send(body);
        QCOMPARE(m_api->answer().status, 201);
    }

    void shouldSayHowItIs()
    {
        m_api->post("/add_batch", batch);
        m_api->get("/nowhere");
        const auto health = m_api->get("/health");
        QCOMPARE(health.status, 200);
        QCOMPARE(health.json().value("database", ""), "ok");
        QVERIFY(health.json()["relay"].is_array());
        QVERIFY(health.json()["last_backup"].is_null());
        const auto metrics = m_api->get("/metrics");
        QVERIFY(metrics.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
        for (const auto *line :
             {"stockroom_http_requests_total{method=\"POST\",path=\"/add_batch\",status=\"201\"} 1\n",
              "stockroom_http_requests_total{method=\"other\",path=\"other\",status=\"404\"} 1\n",
              "stockroom_commands_total{command=\"add_batch\",outcome=\"done\"} 1\n",
              "stockroom_command_seconds_count{command=\"add_batch\"} 1\n",
              "stockroom_events_total{type=\"BatchCreated\"} 1\n", "stockroom_steps_total{via=\"http\"} 1\n"})
            QVERIFY2(metrics.body.contains(line), metrics.body.constData());
        const QByteArray memory = "\nstockroom_storage_memory_bytes ";
        const auto place = metrics.body.indexOf(memory) + memory.size();
        QVERIFY2(metrics.body.mid(place).split('\n').first().toLongLong() > 100'000,
                 metrics.body.constData());
    }
};

QTEST_GUILESS_MAIN(HttpServiceTest)
#include "tst_http_service.moc"
