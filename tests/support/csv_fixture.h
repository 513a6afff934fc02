#pragma once

#include "app/edges/csv_folder.h"
#include "tests/support/in_memory_outbox.h"
#include "tests/support/storage_fixture.h"

#include <QTemporaryDir>

namespace support {

/// Records in memory whose allocations are kept in a folder of CSV files.
class CsvFixture final : public StorageFixture
{
public:
    explicit CsvFixture(model::Date today);
    ~CsvFixture() override;

    app::BeginUnitOfWork begin() override;
    const app::Views &views() override { return *m_views; }
    app::Outbox &outbox() override { return m_outbox; }
    const app::OutboxView &outboxView() override { return m_outbox; }
    void reopen() override { }
    void setToday(model::Date today) override { m_data.today = today; }
    void wipeReadModel() override { m_data.view.clear(); }

private:
    QTemporaryDir m_folder;
    InMemoryData m_data;
    edges::CsvFolder m_files;
    std::unique_ptr<app::Views> m_views;
    InMemoryOutbox m_outbox;
};

} // namespace support
