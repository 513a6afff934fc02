#pragma once

#include "app/edges/in_memory_history.h"
#include "app/unit_of_work.h"

#include <optional>
#include <variant>

namespace edges {

/// A unit of work whose records are all in memory. Keeps the same promises as one over a database.
class InMemoryUnitOfWork : public app::UnitOfWork,
                           private model::ProductRepository,
                           private model::OrderRepository,
                           private app::AllocationsView,
                           private app::Catalogue,
                           private app::Journal,
                           private app::Requests
{
public:
    InMemoryUnitOfWork(InMemoryData &data, model::Date today, app::Intent intent);

    model::ProductRepository &products() override { return *this; }
    model::OrderRepository &orders() override { return *this; }
    app::AllocationsView &allocationsView() override { return *this; }
    app::Catalogue &catalogue() override { return *this; }
    app::Journal &journal() override { return *this; }
    const app::History &history() override { return m_history; }
    app::Requests &requests() override { return *this; }

    std::vector<model::Event> takeEvents() override;
    Mark mark() override;
    void rollBackTo(Mark mark) override;
    void keep(Mark mark) override;
    void beginEarly() override { }
    void flush() override { requireSound(); } // as if it were written down
    void commit(const app::Step &step) override;

private:
    model::Product *find(const model::Sku &sku) override;
    model::Product *findByBatch(const model::BatchRef &reference) override;
    model::Product &add(model::Product product) override;
    std::vector<model::Sku> known() override;
    std::vector<model::Sku> seen() const override { return m_seen; }
    void recall(model::Product &product, const model::LineId &line) override;
    void recallAll(model::Product &product) override;
    void recallGivingWay(model::Product &product, const model::BatchRef &batch,
                         model::Pieces pieces) override;

    model::Order *find(const model::OrderId &id) override;
    model::Order &add(model::Order order) override;
    std::unique_ptr<Queue> unserved() override;
    std::vector<model::Demand> shortOf(const model::Sku &sku) override;

    void add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided) override;
    void resize(const model::OrderLine &line) override;
    void remove(const model::LineId &line) override;
    void rebuild() override;

    model::Label description(const model::Sku &sku) override;
    void describe(const model::Sku &sku, const model::Label &description) override;

    std::size_t append(const model::Event &event, std::optional<std::size_t> cause) override;

    std::optional<std::string> digestOf(const app::Request &request) override;
    void remember(const app::Request &request) override { m_request = request; }

    struct Appended
    {
        model::Event event;
        std::optional<std::size_t> cause;
    };
    using ViewRow = std::optional<InMemoryData::ViewRow>; // nothing: not allocated
    using ViewChanges = std::map<model::LineId, ViewRow>; // `decided` below 0: an entry of this unit of work
    struct Marked // how it was then; aggregates only from when they were first asked for since
    {
        std::map<model::Sku, std::optional<model::Product>> products; // nothing: not loaded then
        std::map<model::OrderId, std::optional<model::Order>> orders;
        std::size_t seen;
        std::size_t viewLog;
        std::map<model::Sku, model::Label> descriptions;
        std::size_t events;
        std::size_t journal;
    };
    using Source = std::variant<model::Product *, model::Order *>; // of events

    void watch(Source source); // it is about to be worked on
    void collect();
    void touch(const model::Sku &sku);
    void touch(const model::OrderId &order);
    void change(const model::LineId &line, ViewRow row);
    ViewRow viewRow(const model::LineId &line) const;
    model::Demand demandOf(const model::Order::Line &line) const;

    void compareVersions() const;
    void requireSound() const; // no batch is overbooked
    void indexDecisions();
    void requireSums() const; // a batch holds what its lines hold
    void giveKeys();
    void save(const model::Order &order);
    void save(const model::Product &product);
    void saveView();
    void saveShortages();
    void saveJournal(const app::Step &step);
    std::int64_t entryOf(std::size_t place) const; // its id, once it is stored
    std::int64_t decisionOn(const model::LineId &line) const; // the latest of this unit of work

    InMemoryData &m_data;
    InMemoryHistory m_history;
    app::Intent m_intent;
    std::optional<app::Request> m_request; // that is done by this
    std::map<model::Sku, model::Product> m_products;
    std::map<model::OrderId, model::Order> m_orders;
    std::vector<model::Sku> m_seen;
    std::vector<Source> m_watched;
    std::vector<model::Event> m_events;
    ViewChanges m_view;
    std::vector<std::pair<model::LineId, std::optional<ViewRow>>> m_viewLog; // what was before each change
    std::map<model::Sku, model::Label> m_descriptions;
    std::vector<Appended> m_journal;
    std::map<model::LineId, std::int64_t> m_decisions; // of those in m_journal, while committing
    std::vector<Marked> m_marks;
    std::map<model::Sku, std::optional<std::int64_t>> m_productsRead; // nothing: it was not there
    std::map<model::OrderId, std::optional<std::int64_t>> m_ordersRead;
    std::map<model::BatchRef, std::optional<model::Sku>> m_batchesRead;
};

} // namespace edges
