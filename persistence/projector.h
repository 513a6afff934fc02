#pragma once

#include "app/journal.h"
#include "persistence/database.h"
#include "persistence/next_key.h"
#include "persistence/sql_skus.h"

#include <unordered_map>

namespace persistence {

/// Makes of the events of a journal the tables they once made, in a database of its own. Between two events
/// of a gesture a batch may be overbooked; at the end it may not.
class Projector
{
public:
    explicit Projector(Database &target); // which is empty, and under way of a transaction

    void project(const app::JournalEntry &entry, std::int64_t schema);
    void finish();

private:
    struct Index
    {
        std::string name;
        std::string sql;
    };
    void runOnce(const std::string &sql);

    // What each event does. Those that only tell something do nothing.
    template <class Told> void apply(const Told & /*event*/) { }
    void apply(const model::BatchCreated &event);
    void apply(const model::BatchRemoved &event);
    void apply(const model::BatchQuantityChanged &event);
    void apply(const model::BatchEtaChanged &event);
    void apply(const model::BatchArrivalChanged &event);
    void apply(const model::BatchHoldChanged &event);
    void apply(const model::OrderPlaced &event);
    void apply(const model::OrderLinesRemoved &event);
    void apply(const model::LineSplit &event);
    void apply(const model::LineMerged &event);
    void apply(const model::LineQuantityChanged &event);
    void apply(const model::LineStandingChanged &event);
    void apply(const model::LineCancelled &event);
    void apply(const model::LineReinstated &event);
    void apply(const model::LinePinChanged &event);
    void apply(const model::Allocated &event);
    void apply(const model::Deallocated &event);
    void apply(const model::OutOfStock &event);
    void apply(const model::ShortageLifted &event);
    void apply(const model::SkuDescribed &event);

    std::int64_t orderOf(const model::OrderId &order); // its key
    void place(const model::OrderPlaced::Line &placed, std::int64_t order,
               std::optional<std::int64_t> splitFrom);
    void remove(const std::vector<model::OrderPlaced::Line> &lines);
    void resize(const model::LineId &line, model::LineQuantity quantity);
    template <class... Values>
    void update(const char *sql, const model::LineId &line, const Values &...values);
    std::int64_t turnOf(const model::Allocated &event);

    Database &m_database;
    SqlSkus m_skus;
    NextKey m_nextBatch;
    NextKey m_nextLine;
    std::unordered_map<model::OrderId, std::int64_t> m_orders; // keys
    std::unordered_map<model::Sku, std::int64_t> m_versions; // as products counted before turns were written
    std::vector<Index> m_indexes; // to be made again
    std::int64_t m_entry = 0;
    std::int64_t m_schema = 0;
};

} // namespace persistence
