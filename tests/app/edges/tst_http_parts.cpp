#include "app/edges/http_address.h"
#include "app/edges/http_gate.h"
#include "app/edges/http_path.h"
#include "app/edges/metrics.h"
#include "app/words.h"

#include <QTest>

using namespace edges;
using Segments = std::vector<std::string>;

/// The small parts of the HTTP edge, each by itself.
class HttpPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeAPathApart()
    {
        QCOMPARE(HttpPath::parse("/")->segments, Segments());
        QCOMPARE(HttpPath::parse("/allocations/a%2Fb")->segments, (Segments{"allocations", "a/b"}));
        QCOMPARE(HttpPath::parse("/skus/%C3%A9+%2B")->segments, (Segments{"skus", "é++"}));
        QCOMPARE(HttpPath::parse("/skus/")->segments, (Segments{"skus", ""}));
        QCOMPARE(HttpPath::parse("//skus")->segments, (Segments{"", "skus"}));
        QCOMPARE(HttpPath::parse("/a/../b")->segments, (Segments{"a", "..", "b"})); // names, not folders
        QCOMPARE(HttpPath::parse("http://localhost:1/skus/a")->segments, (Segments{"skus", "a"}));
        QCOMPARE(HttpPath::parse("http://localhost")->segments, Segments());
        const auto path = HttpPath::parse("/events?after=7&limit=%31+0&x&after=8");
        QCOMPARE(path->query.at("after"), std::string("8"));
        QCOMPARE(path->query.at("limit"), std::string("1 0"));
        QCOMPARE(path->query.at("x"), std::string());
    }

    void shouldRefuseAPathThatCannotBeRead()
    {
        for (const auto *target :
             {"", "*", "skus", "/skus/%", "/skus/%4", "/skus/%zz", "/skus/%-1", "/?a=%g0"})
            QVERIFY2(!HttpPath::parse(target), target);
    }

    void shouldKnowWhereToListen()
    {
        const auto text = [](const char *given) { return HttpAddress::parse(given)->text(); };
        QCOMPARE(text("127.0.0.1:5005"), std::string("127.0.0.1:5005"));
        QCOMPARE(text("localhost:0"), std::string("127.0.0.1:0"));
        QCOMPARE(text("[::1]:80"), std::string("[::1]:80"));
        for (const auto *address : {"127.0.0.1:1", "127.1.2.3:1", "[::1]:1", "localhost:1"})
            QVERIFY2(HttpAddress::parse(address)->isLoopback(), address);
        for (const auto *address : {"0.0.0.0:1", "[::]:1", "10.0.0.1:1", "[::ffff:10.0.0.1]:1"})
            QVERIFY2(!HttpAddress::parse(address)->isLoopback(), address);
        for (const auto *none :
             {"", "5005", ":5005", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1",
              "127.0.0.1:1x", "::1:80", "example.com:80", "[127.0.0.1]:1"}) {
            const auto refused = HttpAddress::parse(none);
            QVERIFY2(!refused, none);
            QCOMPARE(app::exitStatusOf(refused.error().reason), 2);
        }
    }

    void shouldLetInWhoShowsTheToken()
    {
        const HttpGate gate("s3cret");
        const auto status = [&gate](const char *authorization) {
            const auto refused = gate.refusalOf({.authorization = authorization, .host = "any.example"});
            return refused ? refused->status : 0U;
        };
        QCOMPARE(status("Bearer s3cret"), 0U);
        QCOMPARE(status("bearer s3cret"), 0U);
        for (const auto *wrong : {"", "s3cret", "Bearer", "Bearer ", "Bearer s3cre", "Bearer s3crets",
                                  "Bearer S3cret", "Bearer s3cret ", "Basic s3cret", "Bearer s3crets3cret"})
            QCOMPARE(status(wrong), 401U);
    }

    void shouldKeepWebPagesOutWhereNoTokenIsAskedFor()
    {
        const HttpGate gate("");
        for (const auto *host : {"", "localhost", "LOCALHOST:5005", "127.0.0.1:5005", "[::1]:5005"})
            QVERIFY2(!gate.refusalOf({.host = host}), host);
        for (const auto *host : {"stock.example", "localhost.evil.example", "127.evil.example",
                                 "127.0.0.1.evil.example", "[::2]:1", "0.0.0.0"})
            QCOMPARE(gate.refusalOf({.host = host})->status, 403U);
        QCOMPARE(gate.refusalOf({.host = "localhost", .origin = "http://evil.example"})->status, 403U);
        QCOMPARE(gate.refusalOf({.host = "localhost", .origin = "null"})->status, 403U);
    }

    void shouldCompareSecrets()
    {
        QVERIFY(areEqualSecrets("abc", "abc"));
        for (const auto *other : {"", "a", "ab", "abd", "abcabc", "abcd"})
            QVERIFY2(!areEqualSecrets("abc", other), other);
        QVERIFY(!areEqualSecrets("", "a"));
    }

    void shouldWriteWhatPrometheusReads()
    {
        Metrics metrics;
        metrics.describe("asked_total", "counter", "How often.");
        metrics.count("asked_total", {{"path", "/a\"b\\c\n"}, {"status", "200"}});
        metrics.count("asked_total", {{"path", "/a\"b\\c\n"}, {"status", "200"}}, 2);
        QCOMPARE(metrics.text(),
                 std::string("# HELP asked_total How often.\n# TYPE asked_total counter\n"
                             "asked_total{path=\"/a\\\"b\\\\c\\n\",status=\"200\"} 3\n"));
        metrics.describe("seconds", "histogram", "How long.");
        metrics.took("seconds", {}, std::chrono::milliseconds(2));
        metrics.took("seconds", {}, std::chrono::seconds(60));
        const auto text = metrics.text();
        for (const auto *line : {"seconds_bucket{le=\"0.001\"} 0\n", "seconds_bucket{le=\"0.0025\"} 1\n",
                                 "seconds_bucket{le=\"5\"} 1\n", "seconds_bucket{le=\"+Inf\"} 2\n",
                                 "seconds_sum 60.002\n", "seconds_count 2\n"})
            QVERIFY2(text.find(line) != std::string::npos, text.c_str());
    }
};

QTEST_APPLESS_MAIN(HttpPartsTest)

#include "tst_http_parts.moc"
