#include "tests/benchmarks/benchmarks.h"

#include "app/host/edges.h"
#include "tests/benchmarks/floor.h"
#include "tests/support/http_client.h"

#include <QCoreApplication>

#include <stdexcept>
#include <thread>

namespace bench {

namespace {

using support::HttpClient;

constexpr int blocks = 5;
constexpr int clients = 8;
constexpr int requestsAClient = 200;

/// Seconds a request, with several clients at once on connections that they keep.
template <class Ask> double secondsEach(quint16 port, const Ask &ask)
{
    std::atomic<int> failed = 0;
    const auto seconds = timed([&] {
        std::vector<std::thread> crowd;
        for (int c = 0; c < clients; ++c)
            crowd.emplace_back([&, c] {
                HttpClient client(port);
                for (int i = 0; i < requestsAClient; ++i)
                    failed += !ask(client, c * requestsAClient + i);
            });
        for (auto &one : crowd)
            one.join();
    });
    if (failed > 0)
        throw std::runtime_error("the service refused a request of the measurement");
    return seconds / (clients * requestsAClient);
}

bool allocated(HttpClient &client, const std::string &order)
{
    return client.post("/allocate", app::Json{{"orderid", order}, {"sku", "CLOCK"}, {"qty", 1}}).status
        == 202;
}

/// The least that makes a change durable: one row, one commit.
double secondsACommit(Floor &floor, sqlite3_stmt *insert)
{
    constexpr int commits = 300;
    return timed([&] {
               for (int i = 0; i < commits; ++i) {
                   floor.run("BEGIN IMMEDIATE");
                   execute(insert, std::int64_t(i));
                   floor.run("COMMIT");
               }
           })
        / commits;
}

} // namespace

std::vector<Figure> httpFigures(const QString &folder)
{
    host::ServiceThreads threads(QCoreApplication::instance(), folder + QStringLiteral("/http.db"));
    if (threads.writer().open([](host::Service &) { }))
        throw std::runtime_error("the database of the measurement could not be opened");
    host::Settings settings;
    settings.http.listen = "127.0.0.1:0";
    host::Edges edges(threads, settings, [](auto, const auto &) { });
    const auto place = edges.listen().value();
    const auto port = static_cast<quint16>(std::stoi(place.substr(place.rfind(':') + 1)));
    HttpClient(port).post("/add_batch", app::Json{{"ref", "b1"}, {"sku", "CLOCK"}, {"qty", 1'000'000}});

    Floor floor((folder + QStringLiteral("/http-floor.db")).toStdString());
    floor.run("CREATE TABLE one (x INTEGER)");
    auto *const insert = floor.prepare("INSERT INTO one VALUES (?1)");
    std::vector<double> posts;
    std::vector<double> gets;
    std::vector<double> constants;
    std::vector<double> commits;
    for (int block = 0; block < blocks; ++block) {
        const auto name = "o" + std::to_string(block) + '-';
        posts.push_back(
            secondsEach(port, [&](HttpClient &c, int n) { return allocated(c, name + std::to_string(n)); }));
        commits.push_back(secondsACommit(floor, insert));
        gets.push_back(secondsEach(port, [&](HttpClient &c, int n) {
            return c.get("/allocations/" + QByteArray::fromStdString(name + std::to_string(n))).status == 200;
        }));
        constants.push_back(secondsEach(port, [](HttpClient &c, int) { return c.get("/").status == 200; }));
    }
    const auto middle = [](const std::vector<double> &seconds) { return quantile(seconds, 0.5); };
    return {{"POST /allocate, 8 clients", "one durable commit of one row", middle(posts), middle(commits), 6},
            {"POST /allocate, 8 clients", "the same server answering a constant", middle(posts),
             middle(constants), 20},
            {"GET /allocations, 8 clients", "the same server answering a constant", middle(gets),
             middle(constants), 2}};
}

} // namespace bench
