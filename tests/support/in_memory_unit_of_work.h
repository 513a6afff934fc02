#pragma once

#include "tests/support/in_memory_storage.h"

#include <optional>

namespace support {

class InMemoryUnitOfWork final : public app::UnitOfWork,
                                 private model::ProductRepository,
                                 private model::OrderRepository,
                                 private app::AllocationsView,
                                 private app::Catalogue,
                                 private app::Journal
{
public:
    InMemoryUnitOfWork(InMemoryData &data, model::Date today, app::Intent intent);

    model::ProductRepository &products() override { return *this; }
    model::OrderRepository &orders() override { return *this; }
    app::AllocationsView &allocationsView() override { return *this; }
    app::Catalogue &catalogue() override { return *this; }
    app::Journal &journal() override { return *this; }

    std::vector<model::Event> takeEvents() override;
    Mark mark() override;
    void rollBackTo(Mark mark) override;
    void keep(Mark mark) override;
    void beginEarly() override { }
    void flush() override { }
    void commit(const app::Step &step) override;

private:
    model::Product *find(const model::Sku &sku) override;
    model::Product *findByBatch(const model::BatchRef &reference) override;
    model::Product &add(model::Product product) override;
    std::vector<model::Sku> seen() const override { return m_seen; }
    void recall(model::Product &product, const model::LineId &line) override;
    void recallGivingWay(model::Product &, const model::BatchRef &, model::Pieces) override {
    } // it knows them all

    model::Order *find(const model::OrderId &id) override;
    model::Order &add(model::Order order) override;
    std::unique_ptr<Queue> unserved() override;

    void add(const model::OrderLine &line, const model::BatchRef &batch) override;
    void remove(const model::LineId &line) override;
    void rebuild() override;

    model::Label description(const model::Sku &sku) override;
    void describe(const model::Sku &sku, const model::Label &description) override;

    std::size_t append(const model::Event &event, std::optional<std::size_t> cause) override;

    struct Appended
    {
        model::Event event;
        std::optional<std::size_t> cause;
    };
    struct Marked // how it was then; aggregates only from when they were first asked for since
    {
        std::map<model::Sku, std::optional<model::Product>> products; // nothing: not loaded then
        std::map<model::OrderId, std::optional<model::Order>> orders;
        std::size_t seen;
        std::vector<InMemoryData::ViewRow> view;
        std::map<model::Sku, model::Label> descriptions;
        std::size_t described;
        std::size_t journal;
    };

    void touch(const model::Sku &sku);
    void touch(const model::OrderId &order);
    void compareVersions() const;
    void save(const model::Product &product);
    void save(const model::Order &order);

    InMemoryData &m_data;
    app::Intent m_intent;
    std::map<model::Sku, model::Product> m_products;
    std::map<model::OrderId, model::Order> m_orders;
    std::vector<model::Sku> m_seen;
    std::vector<InMemoryData::ViewRow> m_view;
    std::map<model::Sku, model::Label> m_descriptions;
    std::vector<model::Event> m_described;
    std::vector<Appended> m_journal;
    std::vector<Marked> m_marks;
    std::map<model::Sku, std::optional<std::int64_t>> m_productsRead; // nothing: it was not there
    std::map<model::OrderId, std::optional<std::int64_t>> m_ordersRead;
    std::set<model::BatchRef> m_batchesAbsent;
};

} // namespace support
