#pragma once

#include "tests/support/storage_fixture.h"

#include <deque>
#include <map>
#include <set>

namespace support {

/// Everything in memory, with the same promises as the file: versions compared at commit, all or nothing.
struct InMemoryData
{
    struct ViewRow
    {
        model::OrderLine line;
        model::BatchRef batch;
    };

    std::map<model::Sku, model::Product> products;
    std::vector<model::Sku> productOrder;
    std::map<model::OrderId, model::Order> orders;
    std::vector<model::LineId> lines; // in order of storing
    std::set<model::LineId> shortLines;
    std::map<model::Sku, model::Label> descriptions;
    std::vector<ViewRow> view; // in order of allocation
    std::vector<app::Step> steps;
    std::vector<app::JournalEntry> journal;
    std::map<std::string, std::int64_t> cursors;
    model::Date today;
};

class InMemoryStorage final : public StorageFixture
{
public:
    explicit InMemoryStorage(model::Date today);
    ~InMemoryStorage() override;

    app::BeginUnitOfWork begin() override;
    const app::Views &views() override { return *m_views; }
    app::Outbox &outbox() override { return *m_outbox; }
    void reopen() override { }
    void wipeReadModel() override { m_data.view.clear(); }

    const InMemoryData &data() const { return m_data; }

private:
    InMemoryData m_data;
    std::unique_ptr<app::Views> m_views;
    std::unique_ptr<app::Outbox> m_outbox;
};

} // namespace support
