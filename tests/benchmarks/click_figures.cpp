#include "app/host/service.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/floor.h"

#include <QFile>

#include <stdexcept>

namespace bench {

namespace {

constexpr int skus = 20'000;
constexpr int batchesAnSku = 10;
constexpr int blocks = 12;
constexpr int clicksABlock = 150;

std::string skuOf(int n)
{
    return "SKU-" + std::to_string(n);
}

// 200,000 batches, so that what is read is not all in one page.
void fill(Floor &floor)
{
    auto *sku = floor.prepare("INSERT INTO skus (code) VALUES (?1)");
    auto *product = floor.prepare("INSERT INTO products (sku_id, version) VALUES (?1, 0)");
    auto *batch
        = floor.prepare("INSERT INTO batches (reference, sku_id, quantity, first_quantity, eta, first_eta) "
                        "VALUES (?1, ?2, 1000, 1000, ?3, ?3)");
    floor.run("BEGIN");
    for (int n = 0; n < skus; ++n) {
        execute(sku, skuOf(n));
        const auto id = floor.lastId();
        execute(product, id);
        for (int b = 0; b < batchesAnSku; ++b)
            execute(batch, "PO-" + std::to_string(n) + '-' + std::to_string(b), id, std::int64_t(20'500 + b));
    }
    floor.run("COMMIT");
}

/// What one click reads and writes, statement by statement.
class PlainClick
{
public:
    explicit PlainClick(Floor &floor)
        : m_floor(floor)
        , m_readProduct(
              floor.prepare("SELECT p.sku_id, p.version FROM skus s JOIN products p ON p.sku_id = s.id "
                            "WHERE s.code = ?1"))
        , m_readBatches(
              floor.prepare("SELECT id, reference, quantity, first_quantity, allocated, eta, first_eta, "
                            "arrived, on_hold, note FROM batches WHERE sku_id = ?1 ORDER BY id"))
        , m_readOrder(floor.prepare("SELECT id, customer, version FROM orders WHERE reference = ?1"))
        , m_addOrder(floor.prepare("INSERT INTO orders (reference, customer, version) VALUES (?1, '', 1)"))
        , m_addLine(
              floor.prepare("INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity) "
                            "VALUES (?1, 1, ?2, 1, 1)"))
        , m_moveVersion(
              floor.prepare("UPDATE products SET version = version + 1 WHERE sku_id = ?1 AND version = ?2"))
        , m_allocate(
              floor.prepare("UPDATE order_lines SET state = 1, batch_id = ?2, turn = ?3, promised = 20500 "
                            "WHERE id = ?1"))
        , m_view(floor.prepare("INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) "
                               "VALUES (?1, 1, ?2, 1, ?3)"))
        , m_step(floor.prepare(
              "INSERT INTO steps (actor, via, command, at) VALUES ('ana', 'bench', 'Allocate', 1)"))
        , m_journal(
              floor.prepare("INSERT INTO journal (step_id, type, schema, sku, order_id, batch, payload) "
                            "VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6)"))
    {
    }

    void click(const std::string &order, const std::string &sku)
    {
        bind(m_readProduct, 1, sku);
        sqlite3_step(m_readProduct);
        const auto skuId = sqlite3_column_int64(m_readProduct, 0);
        const auto version = sqlite3_column_int64(m_readProduct, 1);
        sqlite3_reset(m_readProduct);
        bind(m_readBatches, 1, skuId);
        std::int64_t chosen = 0;
        std::string reference;
        while (sqlite3_step(m_readBatches) == SQLITE_ROW) {
            if (chosen == 0
                && sqlite3_column_int64(m_readBatches, 2) > sqlite3_column_int64(m_readBatches, 4)) {
                chosen = sqlite3_column_int64(m_readBatches, 0);
                reference = reinterpret_cast<const char *>(sqlite3_column_text(m_readBatches, 1));
            }
        }
        sqlite3_reset(m_readBatches);
        execute(m_readOrder, order);

        m_floor.run("BEGIN IMMEDIATE");
        execute(m_addOrder, order);
        execute(m_addLine, m_floor.lastId(), skuId);
        const auto line = m_floor.lastId();
        execute(m_moveVersion, skuId, version);
        execute(m_allocate, line, chosen, version + 1);
        execute(m_view, order, sku, reference);
        execute(m_step);
        const auto step = m_floor.lastId();
        const auto placed = R"({"order":")" + order + R"(","customer":"","lines":[{"line":1,"sku":")" + sku
            + R"(","quantity":1,"priority":5,"need_by":null}]})";
        execute(m_journal, step, std::string("OrderPlaced"), std::string(), order, std::string(), placed);
        const auto allocated = R"({"order":")" + order + R"(","line":1,"sku":")" + sku
            + R"(","quantity":1,"batch":")" + reference
            + R"(","eta":"2026-02-16","promised":"2026-02-16","priority":5,"need_by":null})";
        execute(m_journal, step, std::string("Allocated"), sku, order, reference, allocated);
        m_floor.run("COMMIT");
    }

private:
    Floor &m_floor;
    sqlite3_stmt *m_readProduct;
    sqlite3_stmt *m_readBatches;
    sqlite3_stmt *m_readOrder;
    sqlite3_stmt *m_addOrder;
    sqlite3_stmt *m_addLine;
    sqlite3_stmt *m_moveVersion;
    sqlite3_stmt *m_allocate;
    sqlite3_stmt *m_view;
    sqlite3_stmt *m_step;
    sqlite3_stmt *m_journal;
};

void click(host::Service &service, const std::string &order, const std::string &sku)
{
    const app::Allocate command{model::OrderId::parse(order).value(), model::Sku::parse(sku).value(),
                                model::LineQuantity::of(1).value()};
    if (!service.bus().handle(command, {"ana", "bench"}))
        throw std::runtime_error("the allocation was refused");
}

} // namespace

std::vector<Figure> clickFigures(const QString &folder)
{
    const auto ours = folder + QStringLiteral("/clicks.db");
    const auto plain = folder + QStringLiteral("/clicks-floor.db");
    { // the product makes the schema
        host::Service::open(ours, host::Access::Change).value();
        Floor floor(ours.toStdString());
        fill(floor);
    }
    QFile::copy(ours, plain);

    const auto service = host::Service::open(ours, host::Access::Change).value();
    Floor floor(plain.toStdString());
    PlainClick plainClick(floor);
    std::vector<double> product;
    std::vector<double> least;
    int n = 0;
    for (int block = 0; block < 2 * blocks; ++block) { // A B A B …
        for (int i = 0; i < clicksABlock; ++i, ++n) {
            const auto order = "order-" + std::to_string(n);
            const auto sku = skuOf((n * 7919) % skus);
            if (block % 2 == 0)
                product.push_back(timed([&] { click(*service, order, sku); }));
            else
                least.push_back(timed([&] { plainClick.click(order, sku); }));
        }
    }
    const std::string described = "the same statements, prepared, WAL and FULL, 200,000 batches";
    return {{"one durable allocation, p50", described, quantile(product, 0.5), quantile(least, 0.5), 1.3},
            {"one durable allocation, p99", described, quantile(product, 0.99), quantile(least, 0.99), 1.5}};
}

} // namespace bench
