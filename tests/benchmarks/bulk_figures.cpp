#include "app/edges/open_import.h"
#include "app/host/service.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/replay.h"
#include "tests/support/sample_files.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace bench {

namespace {

constexpr int rounds = 3;
const app::Caller caller{"ana", "bench"};

void run(host::Service &service, const app::Command &command)
{
    if (const auto outcome = service.bus().handle(command, caller); !outcome)
        throw std::runtime_error("refused: " + outcome.error().detail);
}

void import(host::Service &service, const QString &path)
{
    run(service,
        edges::openImport({.path = path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}})
            .value()
            .command);
}

/// Rows of one table on their way from the product's file into the floor's.
struct Copied
{
    Copied(Floor &from, const std::string &table, const std::string &columns, const std::string &where = "1")
        : rows(from, "SELECT " + columns + " FROM " + table + " WHERE " + where + " ORDER BY id")
    {
        std::string parameters;
        for (std::size_t n = 1,
                         last = static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ',')) + 1;
             n <= last; ++n)
            parameters += (n == 1 ? "?" : ", ?") + std::to_string(n);
        insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + parameters + ')';
    }

    void write(Floor &floor) const
    {
        auto *statement = floor.prepare(insert);
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows.execute(statement, row);
    }

    Rows rows;
    std::string insert;
};

const std::string journalColumns = "id, step_id, cause, type, schema, sku, order_id, batch, payload";

double plainImport(Floor &from, const QString &into, std::int64_t stepsBefore, std::int64_t journalBefore)
{
    const auto newSteps = "id > " + std::to_string(stepsBefore);
    const auto newEntries = "id > " + std::to_string(journalBefore);
    const Copied skus(from, "skus", "id, code, description", "id NOT IN (SELECT sku_id FROM products)");
    const Copied orders(from, "orders", "id, reference, customer, version");
    const Copied lines(from, "order_lines",
                       "id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, state");
    const Copied steps(from, "steps", "id, actor, via, command, at", newSteps);
    const Copied journal(from, "journal", journalColumns, newEntries);
    const Rows described(from, "SELECT id, description FROM skus WHERE id IN (SELECT sku_id FROM products)");
    Floor floor(into.toStdString());
    return timed([&] {
        floor.run("BEGIN IMMEDIATE");
        skus.write(floor);
        auto *describe = floor.prepare("UPDATE skus SET description = ?2 WHERE id = ?1");
        for (std::size_t row = 0; row < described.size(); ++row)
            described.execute(describe, row);
        orders.write(floor);
        lines.write(floor);
        steps.write(floor);
        journal.write(floor);
        floor.run("COMMIT");
    });
}

// Line by line, in the order of allocation, into all tables; one transaction.
double plainAllocateAll(Floor &from, const QString &into, std::int64_t stepsBefore,
                        std::int64_t journalBefore)
{
    const Rows lines(from,
                     "SELECT l.id, l.state, l.batch_id, l.turn, l.promised FROM journal j "
                     "JOIN orders o ON o.reference = j.order_id JOIN order_lines l ON l.order_id = o.id AND "
                     "l.number = json_extract(j.payload, '$.line') WHERE j.id > "
                         + std::to_string(journalBefore) + " ORDER BY j.id");
    const Copied steps(from, "steps", "id, actor, via, command, at", "id > " + std::to_string(stepsBefore));
    const Copied journal(from, "journal", journalColumns, "id > " + std::to_string(journalBefore));
    const Copied view(from, "allocations_view", "id, order_id, line, sku, quantity, batch_ref");
    const Rows versions(from, "SELECT sku_id, version FROM products");
    Floor floor(into.toStdString());
    return timed([&] {
        auto *update = floor.prepare(
            "UPDATE order_lines SET state = ?2, batch_id = ?3, turn = ?4, promised = ?5 WHERE id = ?1");
        auto *enter = floor.prepare(journal.insert);
        auto *show = floor.prepare(view.insert);
        auto *version = floor.prepare("UPDATE products SET version = ?2 WHERE sku_id = ?1");
        floor.run("BEGIN IMMEDIATE");
        steps.write(floor);
        std::size_t shown = 0;
        for (std::size_t row = 0; row < lines.size(); ++row) {
            lines.execute(update, row);
            journal.rows.execute(enter, row);
            if (shown < view.rows.size())
                view.rows.execute(show, shown++);
        }
        for (std::size_t row = 0; row < versions.size(); ++row)
            versions.execute(version, row);
        floor.run("COMMIT");
    });
}

std::int64_t count(const QString &path, const char *table)
{
    Floor floor(path.toStdString());
    auto *query = floor.prepare(std::string("SELECT ifnull(max(id), 0) FROM ") + table);
    sqlite3_step(query);
    const auto most = sqlite3_column_int64(query, 0);
    sqlite3_reset(query);
    return most;
}

QString copied(const QString &path, const QString &name)
{
    const auto copy = path + name;
    QFile::remove(copy);
    QFile::remove(copy + QStringLiteral("-wal"));
    QFile::remove(copy + QStringLiteral("-shm"));
    if (!QFile::copy(path, copy))
        throw std::runtime_error("no copy of the database could be made");
    return copy;
}

} // namespace

std::vector<Figure> bulkFigures(const QString &folder)
{
    const auto supply = support::supplyFile(folder);
    const auto orders = support::orderFile(folder);
    const auto base = folder + QStringLiteral("/bulk.db");
    import(*host::Service::open(base, host::Access::Change).value(), supply.path);

    std::vector<double> importing, undoing, plainImporting, allocating, plainAllocating;
    for (int round = 0; round < rounds; ++round) { // A B A B …
        const auto ours = copied(base, QStringLiteral("-ours"));
        const auto forImport = copied(base, QStringLiteral("-import-floor"));
        const auto steps = count(base, "steps");
        const auto entries = count(base, "journal");
        {
            const auto service = host::Service::open(ours, host::Access::Change).value();
            importing.push_back(timed([&] { import(*service, orders.path); }));
        }
        {
            Floor from(ours.toStdString());
            plainImporting.push_back(plainImport(from, forImport, steps, entries));
        }
        const auto imported = copied(ours, QStringLiteral("-allocate-floor"));
        {
            const auto service
                = host::Service::open(copied(ours, QStringLiteral("-undo")), host::Access::Change).value();
            undoing.push_back(timed([&] { run(*service, app::Undo()); }));
        }
        const auto stepsThen = count(ours, "steps");
        const auto entriesThen = count(ours, "journal");
        {
            const auto service = host::Service::open(ours, host::Access::Change).value();
            allocating.push_back(timed([&] { run(*service, app::AllocateWaiting()); }));
        }
        {
            Floor from(ours.toStdString());
            plainAllocating.push_back(plainAllocateAll(from, imported, stepsThen, entriesThen));
        }
    }
    const std::string source = orders.isReal ? ", real file" : ", generated file";
    const auto rows = std::to_string(orders.rows - orders.refused) + " lines";
    return {{"import of the order file" + source, "the same rows, C API, one transaction, " + rows,
             quantile(importing, 0.5), quantile(plainImporting, 0.5), 1.3},
            {"undo of that import", "the import", quantile(undoing, 0.5), quantile(importing, 0.5), 1.0},
            {"allocate everything waiting" + source, "the same rows, C API, line by line, " + rows,
             quantile(allocating, 0.5), quantile(plainAllocating, 0.5), 1.0}};
}

} // namespace bench
