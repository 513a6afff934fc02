#include "tests/app/terminal/running_service.h"
#include "tests/support/http_client.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using app::Json;
using support::HttpClient;
using support::RunningService;

namespace {

const QByteArray head = "POST /add_batch HTTP/1.1\r\nHost: localhost\r\n";

} // namespace

/// What does not belong: refused, nothing changed, and the next one is served.
class HttpHostileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunningService> m_service;

    HttpClient client() const { return HttpClient(m_service->port()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<RunningService>(m_folder.filePath(u"stock.db"_s));
        QVERIFY(client().isConnected());
    }
    void cleanup()
    {
        QCOMPARE(client().get("/events").body, QByteArray("[]")); // nothing was ever done
        QCOMPARE(m_service->process().state(), QProcess::Running);
    }

    void shouldRefuseWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("binary", QByteArray("\x16\x03\x01\x02\x00\x01\xff\xfe\x00\r\n\r\n", 13), 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("another version", "GET / HTTP/9.9\r\n\r\n", 400);
        row("a blank in the path", "GET /skus/a b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
        row("a header without a colon", "GET / HTTP/1.1\r\nHost localhost\r\n\r\n", 400);
        row("a header with a zero", QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 26), 400);
        row("no number as length", head + "Content-Length: ten\r\n\r\n", 400);
        row("a negative length", head + "Content-Length: -1\r\n\r\n", 400);
        row("two lengths", head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
        row("a length and chunks", head + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("a bad chunk", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", 400);
        row("a long header", "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431);
        row("many headers", "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(5'000) + "\r\n", 431);
        row("a long path", "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 431);
        row("a declared body of 1 GiB", head + "Content-Length: 1073741824\r\n\r\n", 413);
        row("a body beyond every number", head + "Content-Length: 99999999999999999999\r\n\r\n", 400);
        row("a chunk of 1 GiB", head + "Transfer-Encoding: chunked\r\n\r\n40000000\r\n", 413);
    }
    void shouldRefuseWhatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        auto sender = client();
        sender.send(bytes);
        const auto answer = sender.answer();
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.json().contains("message"), answer.body.constData());
        QVERIFY(sender.isClosed()); // what follows cannot be trusted
    }

    void shouldRefuseABodyThatNeverEnds()
    {
        auto sender = client();
        sender.send(head + "Transfer-Encoding: chunked\r\n\r\n");
        const auto chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
        int chunks = 0;
        while (chunks < 16'384 && sender.send(chunk)) // 1 GiB
            ++chunks;
        QVERIFY2(chunks < 1'000, "it was read to its end");
    }

    void shouldRefuseEveryBodyThatIsNotWhatWasAskedFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const auto *body : {"",
                                 "{",
                                 "null",
                                 "[]",
                                 "ref=b1&sku=X&qty=1",
                                 "{'ref':'b1'}",
                                 "{'ref':'b1','sku':'X'}",
                                 "{'ref':'b1','sku':'X','qty':'1'}",
                                 "{'ref':1,'sku':'X','qty':1}",
                                 "{'ref':'b1','sku':null,'qty':1}",
                                 "{'ref':'','sku':'X','qty':1}",
                                 "{'ref':'b1','sku':'X','qty':1.5}",
                                 "{'ref':'b1','sku':'X','qty':-1}",
                                 "{'ref':'b1','sku':'X','qty':1e400}",
                                 "{'ref':'b1','sku':'X','qty':true}",
                                 "{'ref':'b1','sku':'X','qty':1,'eta':'soon'}",
                                 "{'ref':'b1','sku':'X','qty':1,'eta':20260101}",
                                 "{'ref':'b1','ref':'b2','sku':'X','qty':1}",
                                 "{'ref':'\\ud800','sku':'X','qty':1}",
                                 "{'ref':'a\\u0000b','sku':'X','qty':1}"})
            QTest::newRow(body) << QByteArray(body).replace('\'', '"');
        QTest::newRow("nested deep") << QByteArray(300'000, '[');
        QTest::newRow("no UTF-8") << QByteArray("{\"ref\":\"\xff\",\"sku\":\"X\",\"qty\":1}");
    }
    void shouldRefuseEveryBodyThatIsNotWhatWasAskedFor()
    {
        QFETCH(QByteArray, body);
        const auto answer = client().post("/add_batch", body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.json().contains("message"), answer.body.constData());
    }

    void shouldTakePathsForNames()
    {
        for (const auto *path :
             {"/../../etc/passwd", "/allocations/../../etc/passwd", "/batches/..%2F..%2Fetc%2Fpasswd",
              "/skus/%27%3B%20DROP%20TABLE%20batches%3B--", "/orders/%F0%9F%95%B0", "//", "/allocations",
              "/allocations/", "/allocations/a/b",
              "/batches/"
              "%00",
              "/skus/%ff", "/events/1", "/Health"}) {
            const auto answer = client().get(path);
            QVERIFY2(answer.status == 404 || answer.status == 400, path);
            QVERIFY2(!answer.body.contains("root:"), path);
        }
        QCOMPARE(client().get("/skus/%zz").status, 400);
    }

    void shouldLeaveWhoeverSendsHalfARequest()
    {
        for (const auto &half :
             {QByteArray("POST /add"), head, head + "Content-Length: 50\r\n\r\n{\"ref\":\"b1\""}) {
            auto sender = client();
            sender.send(half);
        } // and is gone
    }

    void shouldServeAGoodClientBesideAThousandOthers()
    {
        std::vector<HttpClient> others;
        for (int i = 0; i < 1'000; ++i) {
            others.emplace_back(m_service->port());
            QVERIFY2(others.back().isConnected(), qPrintable(QString::number(i)));
            if (i % 3 == 1) // slow ones, in the header and in the body
                others.back().send("POST /add_batch HTTP/1.1\r\nHo");
            if (i % 3 == 2)
                others.back().send(head + "Content-Length: 500\r\n\r\n{\"re");
        }
        auto good = client();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            QCOMPARE(good.get("/health").status, 200);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

/// Many at once who want the same.
class HttpCrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverOversellThoughSixteenAskAtOnce()
    {
        const QTemporaryDir folder;
        RunningService service(folder.filePath(u"stock.db"_s));
        HttpClient desk(service.port());
        QCOMPARE(desk.post("/add_batch", Json{{"ref", "b1"}, {"sku", "X"}, {"qty", 100}}).status, 201);
        QCOMPARE(
            desk.post("/add_batch", Json{{"ref", "b2"}, {"sku", "X"}, {"qty", 50}, {"eta", "2099-01-01"}})
                .status,
            201);
        std::atomic<int> accepted = 0;
        std::vector<std::thread> clients;
        for (int c = 0; c < 16; ++c)
            clients.emplace_back([&, c] {
                HttpClient api(service.port());
                for (int i = 0; i < 25; ++i) {
                    const Json order{{"orderid", "o" + std::to_string(c % 4 == 0 ? i : 100 * c + i)},
                                     {"sku", "X"},
                                     {"qty", 1}}; // some ask for the same line
                    accepted += api.post("/allocate", order).status == 202;
                    if (i == 12 && c % 8 == 1)
                        accepted
                            += api.post("/change_batch_quantity", Json{{"batchref", "b1"}, {"qty", 60 + c}})
                                   .status
                            == 202;
                }
            });
        for (auto &one : clients)
            one.join();
        QCOMPARE(accepted, 16 * 25 + 2);
        std::int64_t held = 0;
        for (const auto *path : {"/batches/b1", "/batches/b2"}) {
            const auto batch = desk.get(path).json();
            std::int64_t sum = 0;
            for (const auto &line : batch["lines"])
                sum += line.value("quantity", 0);
            QCOMPARE(batch.value("allocated", -1), sum);
            QVERIFY(sum <= batch.value("quantity", 0));
            held += sum;
        }
        const auto sku = desk.get("/skus/X").json();
        QCOMPARE(sku.value("allocated", 0), held);
        QCOMPARE(sku.value("lines", 0), 12 * 25 + 25); // each line once
        QCOMPARE(held + sku.value("short", 0) + sku.value("waiting", 0), std::int64_t(12 * 25 + 25));
        QCOMPARE(sku.value("free", -1), 0); // nobody is short while there is stock
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    HttpHostileTest hostile;
    HttpCrowdTest crowd;
    return QTest::qExec(&hostile, argc, argv) + QTest::qExec(&crowd, argc, argv);
}
#include "tst_http_hostile.moc"
