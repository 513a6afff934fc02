#pragma once

#include "tests/support/in_memory_outbox.h"
#include "tests/support/storage_fixture.h"

namespace support {

/// Keeps the same promises as the file: versions compared at commit, all or nothing.
class InMemoryStorage final : public StorageFixture
{
public:
    explicit InMemoryStorage(model::Date today);
    ~InMemoryStorage() override;

    app::BeginUnitOfWork begin() override;
    const app::Views &views() override { return *m_views; }
    app::Outbox &outbox() override { return m_outbox; }
    const app::OutboxView &outboxView() override { return m_outbox; }
    void reopen() override { }
    void setToday(model::Date today) override { m_data.today = today; }
    void wipeReadModel() override { m_data.view.clear(); }

    InMemoryData &data() { return m_data; }

private:
    InMemoryData m_data;
    std::unique_ptr<app::Views> m_views;
    InMemoryOutbox m_outbox;
};

} // namespace support
