#include "app/host/edges.h"
#include "tests/support/http_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

using support::HttpClient;

constexpr int clients = 8;
constexpr int portions = 10;

qint64 residentKiB() // memory that this process has
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// What a shop system does all day: stock comes, lines are asked for and looked at, counts are corrected, and
/// some of it is nonsense.
bool ask(HttpClient &client, int n)
{
    const auto sku = "SKU-" + std::to_string(n % 50);
    const auto order = "o" + std::to_string(n);
    switch (n % 10) {
    case 0:
        return client
                   .post("/add_batch", app::Json{{"ref", "b" + std::to_string(n)}, {"sku", sku}, {"qty", 20}})
                   .status
            == 201;
    case 1: return client.post("/allocate", QByteArray("{\"orderid\":")).status == 400;
    case 2: return client.get("/skus/" + QByteArray::fromStdString(sku)).status != 0;
    case 3: return client.get("/allocations/o" + QByteArray::number(n - 1)).status != 0;
    default:
        return client.post("/allocate", app::Json{{"orderid", order}, {"sku", sku}, {"qty", 1 + n % 3}})
                   .status
            / 100
            != 5;
    }
}

} // namespace

// `soak [REQUESTS]`: so many requests over HTTP, and whether memory stays flat. Status 1: it grew by more
// than 5 % after the first fifth, or a request was not answered.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto requests = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    host::ServiceThreads threads(QCoreApplication::instance(), folder.filePath(QStringLiteral("stock.db")));
    if (threads.writer().open([](host::Service &) { }))
        return 3;
    host::Settings settings;
    settings.http.listen = "127.0.0.1:0";
    host::Edges edges(threads, settings, [](auto, const auto &) { });
    const auto place = edges.listen().value();
    const auto port = static_cast<quint16>(std::stoi(place.substr(place.rfind(':') + 1)));
    std::atomic<int> failed = 0;
    qint64 early = 0;
    QElapsedTimer timer;
    timer.start();
    for (int portion = 0; portion < portions; ++portion) {
        std::vector<std::thread> crowd;
        for (int c = 0; c < clients; ++c)
            crowd.emplace_back([&, c] {
                HttpClient client(port);
                for (int i = c; i < requests / portions; i += clients)
                    failed += !ask(client, portion * (requests / portions) + i);
            });
        for (auto &one : crowd)
            one.join();
        if (portion == 1)
            early = residentKiB();
        std::printf("%d requests, %lld s, %lld KiB\n", (portion + 1) * (requests / portions),
                    static_cast<long long>(timer.elapsed() / 1000), static_cast<long long>(residentKiB()));
        std::fflush(stdout);
    }
    const auto late = residentKiB();
    std::printf("%d unanswered; memory %+.1f %% since the first fifth\n", failed.load(),
                100.0 * static_cast<double>(late - early) / static_cast<double>(early));
    return failed == 0 && late < early + early / 20 ? 0 : 1;
}
