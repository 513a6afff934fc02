#include "tests/app/terminal/running_service.h"
#include "tests/support/http_client.h"

#include <QTemporaryDir>
#include <QTest>

using app::Json;
using support::HttpClient;
using support::RunningService;

namespace {

/// The book's tests/random_refs.py.
std::string suffix()
{
    static int number = 0;
    return '-' + std::to_string(++number);
}
std::string randomSku(const std::string &name = {})
{
    return "sku-" + name + suffix();
}
std::string randomBatchref(const std::string &name = {})
{
    return "batch-" + name + suffix();
}
std::string randomOrderid(const std::string &name = {})
{
    return "order-" + name + suffix();
}

} // namespace

/// The book's tests/e2e, written for its Python service, against this one: chapters 4, 8, 11 and 12.
class HttpBookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<HttpClient> m_api;

    // The book's api_client.py.
    void postToAddBatch(const std::string &ref, const std::string &sku, int qty, const Json &eta)
    {
        const auto r
            = m_api->post("/add_batch", Json{{"ref", ref}, {"sku", sku}, {"qty", qty}, {"eta", eta}});
        QCOMPARE(r.status, 201);
    }
    support::HttpAnswer postToAllocate(const std::string &orderid, const std::string &sku, int qty)
    {
        return m_api->post("/allocate", Json{{"orderid", orderid}, {"sku", sku}, {"qty", qty}});
    }
    support::HttpAnswer getAllocation(const std::string &orderid)
    {
        return m_api->get("/allocations/" + QByteArray::fromStdString(orderid));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<RunningService>(m_folder.filePath(QStringLiteral("stock.db")));
        m_api = std::make_unique<HttpClient>(m_service->port());
    }

    void happyPathReturns202AndBatchIsAllocated()
    {
        const auto orderid = randomOrderid();
        const auto sku = randomSku();
        const auto otherSku = randomSku("other");
        const auto earlyBatch = randomBatchref("1");
        const auto laterBatch = randomBatchref("2");
        const auto otherBatch = randomBatchref("3");
        postToAddBatch(laterBatch, sku, 100, "2011-01-02");
        postToAddBatch(earlyBatch, sku, 100, "2011-01-01");
        postToAddBatch(otherBatch, otherSku, 100, nullptr);

        auto r = postToAllocate(orderid, sku, 3);
        QCOMPARE(r.status, 202);
        QCOMPARE(r.body, QByteArray("OK"));

        r = getAllocation(orderid);
        QCOMPARE(r.status, 200);
        QCOMPARE(r.json().dump(), Json::array({{{"sku", sku}, {"batchref", earlyBatch}}}).dump());
    }

    void unhappyPathReturns400AndErrorMessage()
    {
        const auto unknownSku = randomSku();
        const auto orderid = randomOrderid();
        auto r = postToAllocate(orderid, unknownSku, 20);
        QCOMPARE(r.status, 400);
        QCOMPARE(r.json().dump(), Json({{"message", "Invalid sku " + unknownSku}}).dump());

        r = getAllocation(orderid);
        QCOMPARE(r.status, 404);
        QCOMPARE(r.body, QByteArray("not found"));
    }

    void changeBatchQuantityLeadingToReallocation() // the book asks by Redis; HTTP is the other way in
    {
        const auto orderid = randomOrderid();
        const auto sku = randomSku();
        const auto earlierBatch = randomBatchref("old");
        const auto laterBatch = randomBatchref("newer");
        postToAddBatch(earlierBatch, sku, 10, "2011-01-01");
        postToAddBatch(laterBatch, sku, 10, "2011-01-02");
        QCOMPARE(postToAllocate(orderid, sku, 10).status, 202);
        QCOMPARE(getAllocation(orderid).json()[0].value("batchref", ""), earlierBatch);

        const auto r = m_api->post("/change_batch_quantity", Json{{"batchref", earlierBatch}, {"qty", 5}});
        QCOMPARE(r.status, 202);
        QCOMPARE(getAllocation(orderid).json().dump(),
                 Json::array({{{"sku", sku}, {"batchref", laterBatch}}}).dump());
    }

    void allocationsShowOnlyTheOrderAskedFor() // chapter 12, the view
    {
        const auto order = randomOrderid();
        const auto sku1 = randomSku();
        const auto sku2 = randomSku();
        const auto batch1 = randomBatchref();
        const auto batch2 = randomBatchref();
        postToAddBatch(batch1, sku1, 50, nullptr);
        postToAddBatch(batch2, sku2, 50, "2011-01-01");
        postToAllocate(order, sku1, 20);
        postToAllocate(order, sku2, 20);
        postToAllocate(randomOrderid("other"), sku1, 30);
        QCOMPARE(getAllocation(order).json().dump(),
                 Json::array({{{"sku", sku1}, {"batchref", batch1}}, {{"sku", sku2}, {"batchref", batch2}}})
                     .dump());
    }

    void outOfStockIsAnOutcomeAndNoError()
    {
        const auto sku = randomSku();
        const auto order = randomOrderid();
        postToAddBatch(randomBatchref(), sku, 5, nullptr);
        QCOMPARE(postToAllocate(order, sku, 6).status, 202);
        QCOMPARE(getAllocation(order).status, 404);
    }
};

QTEST_GUILESS_MAIN(HttpBookTest)
#include "tst_http_book.moc"
