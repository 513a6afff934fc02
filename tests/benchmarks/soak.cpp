#include "tests/support/http_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

using support::HttpClient;

constexpr int clients = 8;
constexpr int portions = 10;
constexpr int skus = 50; // at a time
constexpr double smallBlock = 32; // bytes: the least that the heap gives
constexpr int patience = 60'000; // milliseconds

/// What the service has of the machine's memory; what SQLite has of it grows with the data, up to the size of
/// its caches.
struct Memory
{
    qint64 anonymous = 0; // KiB
    qint64 sqlite = 0; // KiB
    qint64 rest() const { return anonymous - sqlite; }
};

/// The number behind the word that a line begins with.
qint64 numberAfter(const QByteArray &text, const QByteArray &word)
{
    for (const auto &line : text.split('\n'))
        if (line.startsWith(word))
            return line.mid(word.size()).simplified().split(' ').first().toLongLong();
    return 0;
}

Memory memoryOf(const QProcess &service, quint16 port)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(service.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto metrics = HttpClient(port).get("/metrics").body;
    return {numberAfter(file.readAll(), "RssAnon:"),
            numberAfter(metrics, "stockroom_storage_memory_bytes ") / 1024};
}

QByteArray nameOf(const char *kind, int n)
{
    return kind + QByteArray::number(n);
}

/// Whether it is the right answer; what came instead is printed.
bool is(int status, const support::HttpAnswer &answer)
{
    if (answer.status != status)
        std::printf("%d instead of %d: %s\n", answer.status, status, answer.body.left(200).constData());
    return answer.status == status;
}

bool arrives(HttpClient &client, const QByteArray &batch, int sku)
{
    const app::Json stock{
        {"ref", batch.toStdString()}, {"sku", nameOf("SKU-", sku).toStdString()}, {"qty", 12}};
    return is(201, client.post("/add_batch", stock));
}

/// What a shop system does all day: stock comes, lines are asked for and looked at, counts are corrected, and
/// some of it is nonsense. Each season has its own goods, so that an answer is as long as in the last one.
bool ask(HttpClient &client, int n, int season)
{
    const auto sku = n / 10 % skus + season * skus;
    const auto earlier = n - 40 * skus; // answered by now
    switch (n % 10) {
    case 0: return arrives(client, nameOf("b", n), sku);
    case 1: return is(400, client.post("/allocate", QByteArray("{\"orderid\":")));
    case 2: return is(200, client.get(nameOf("/skus/SKU-", sku)));
    case 3: { // a short order has none
        const auto answer = client.get(nameOf("/allocations/o", earlier + 4));
        return answer.status == 404 || is(200, answer);
    }
    case 4: {
        const app::Json count{{"batchref", nameOf("b", earlier - 4).toStdString()}, {"qty", 11}};
        return is(earlier < 0 ? 404 : 202, client.post("/change_batch_quantity", count));
    }
    default: {
        const app::Json line{{"orderid", nameOf("o", n).toStdString()},
                             {"sku", nameOf("SKU-", sku).toStdString()},
                             {"qty", 1 + n % 3}};
        return is(202, client.post("/allocate", line));
    }
    }
}

} // namespace

// `soak [REQUESTS]`: so many requests over HTTP to the real service, and whether its memory stays flat.
// Status 1: beside what SQLite holds it grew by a block a request after the first fifth, or an answer was not
// the right one.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto requests = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    QProcess service;
    service.setStandardErrorFile(QProcess::nullDevice()); // what it refuses
    service.start(QStringLiteral(BINARY_ROOT "/stockroomctl"),
                  {QStringLiteral("--database"), folder.filePath(QStringLiteral("stock.db")),
                   QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    if (!service.waitForReadyRead(patience))
        return 3;
    const auto ready = service.readAllStandardOutput().trimmed();
    const auto port = ready.mid(ready.lastIndexOf(':') + 1).toUShort();
    std::atomic<int> wrong = 0;
    HttpClient first(port);
    Memory early;
    Memory late;
    QElapsedTimer timer;
    for (int portion = 0; portion < portions; ++portion) {
        for (int i = 0; i < skus; ++i)
            wrong += !arrives(first, nameOf("first", portion * skus + i), portion * skus + i);
        timer.start();
        std::vector<std::thread> crowd;
        for (int c = 0; c < clients; ++c)
            crowd.emplace_back([&, c] {
                HttpClient client(port);
                for (int i = c; i < requests / portions; i += clients)
                    wrong += !ask(client, portion * (requests / portions) + i, portion);
            });
        for (auto &one : crowd)
            one.join();
        const auto took = timer.elapsed();
        late = memoryOf(service, port);
        if (portion == 1)
            early = late;
        std::printf("%d requests, %.2f ms each; anonymous %lld KiB, of it SQLite %lld, the rest %lld\n",
                    (portion + 1) * (requests / portions),
                    static_cast<double>(took) * portions / static_cast<double>(requests), late.anonymous,
                    late.sqlite, late.rest());
        std::fflush(stdout);
    }
    service.terminate();
    service.waitForFinished(patience);
    const auto growth = static_cast<double>(late.rest() - early.rest()) * 1024 / (0.8 * requests);
    std::printf("%d wrong answers; beside SQLite %+.1f bytes a request after the first fifth\n", wrong.load(),
                growth);
    return wrong == 0 && early.sqlite > 0 && growth < smallBlock ? 0 : 1;
}
