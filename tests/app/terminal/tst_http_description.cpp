#include "app/edges/http_routes.h"
#include "tests/app/terminal/json_schema.h"
#include "tests/app/terminal/running_service.h"
#include "tests/support/http_client.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using app::Json;
using support::HttpClient;
using support::RunningService;

/// The OpenAPI description and the running service say the same.
class HttpDescriptionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<HttpClient> m_api;
    nlohmann::json m_document;

    /// Why the answer is not what the description says of this path, method and status; empty: it is.
    std::string faultOf(const char *pattern, const char *method, const support::HttpAnswer &answer)
    {
        const auto &responses = m_document["paths"][pattern][method]["responses"];
        const auto status = std::to_string(answer.status);
        if (!responses.contains(status))
            return status + " is not described";
        const auto type = answer.headers.value("content-type").split(';').first().toStdString();
        const auto &content = responses[status]["content"];
        if (!content.contains(type))
            return type + " is not described";
        const auto body = type == "text/plain" ? nlohmann::json(answer.body.toStdString())
                                               : nlohmann::json::parse(answer.body.toStdString());
        return support::JsonSchema(content[type]["schema"], m_document).faultOf(body);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<RunningService>(m_folder.filePath(u"stock.db"_s));
        m_api = std::make_unique<HttpClient>(m_service->port());
        m_document = nlohmann::json::parse(m_api->get("/openapi.json").body.toStdString());
    }

    void shouldDescribeEveryPathThatIsServedAndNoOther()
    {
        std::set<std::string> served;
        for (const auto &route : edges::httpRoutes())
            served.insert(std::string(route.pattern) + ' ' + (route.method() == "GET" ? "get" : "post"));
        std::set<std::string> described;
        for (const auto &[path, methods] : m_document["paths"].items())
            for (const auto &[method, what] : methods.items())
                described.insert(path + ' ' + method);
        QCOMPARE(described, served);
    }

    void shouldBeWhole()
    {
        QVERIFY(m_document.dump().find(".schema.json") == std::string::npos);
        QCOMPARE(m_document["openapi"].get<std::string>(), std::string("3.1.0"));
        QVERIFY(m_document["components"]["schemas"].contains("show-batch"));
    }

    void shouldAnswerAsItDescribes()
    {
        const Json batch{{"ref", "b1"}, {"sku", "X"}, {"qty", 10}};
        const auto post = [&](const char *path, const Json &body, int status) {
            const auto answer = m_api->post(path, body);
            QCOMPARE(answer.status, status);
            QCOMPARE(faultOf(path, "post", answer), std::string());
        };
        const auto get = [&](const char *pattern, const char *path, int status) {
            const auto answer = m_api->get(path);
            QCOMPARE(answer.status, status);
            QCOMPARE(faultOf(pattern, "get", answer), std::string());
        };
        post("/add_batch", batch, 201);
        post("/add_batch", Json{{"ref", "b1"}, {"sku", "X"}, {"qty", 11}}, 409);
        post("/add_batch", Json::object(), 400);
        post("/allocate", Json{{"orderid", "o1"}, {"sku", "X"}, {"qty", 3}}, 202);
        post("/allocate", Json{{"orderid", "o1"}, {"sku", "NONE"}, {"qty", 3}}, 400);
        post("/change_batch_quantity", Json{{"batchref", "b1"}, {"qty", 9}}, 202);
        post("/change_batch_quantity", Json{{"batchref", "none"}, {"qty", 9}}, 404);
        get("/allocations/{orderid}", "/allocations/o1", 200);
        get("/allocations/{orderid}", "/allocations/none", 404);
        get("/allocations/{orderid}", "/allocations/%20", 400);
        get("/batches/{ref}", "/batches/b1", 200);
        get("/batches/{ref}", "/batches/none", 404);
        get("/skus/{sku}", "/skus/X", 200);
        get("/skus/{sku}", "/skus/none", 404);
        get("/orders/{orderid}", "/orders/o1", 200);
        get("/orders/{orderid}", "/orders/none", 404);
        get("/events", "/events", 200);
        get("/events", "/events?limit=0", 400);
        get("/health", "/health", 200);
        get("/metrics", "/metrics", 200);
        get("/openapi.json", "/openapi.json", 200);
        get("/", "/", 200);
    }

    void shouldNoticeAnAnswerThatIsNotDescribed()
    {
        auto answer = m_api->get("/");
        answer.body = "{\"program\":\"Other\",\"version\":\"1\"}";
        QVERIFY(!faultOf("/", "get", answer).empty());
        answer.status = 418;
        QVERIFY(!faultOf("/", "get", answer).empty());
    }
};

QTEST_GUILESS_MAIN(HttpDescriptionTest)
#include "tst_http_description.moc"
