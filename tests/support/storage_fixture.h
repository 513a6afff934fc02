#pragma once

#include "app/outbox.h"
#include "app/unit_of_work.h"
#include "app/views.h"

#include <memory>

namespace support {

/// A place to store things, as the contract test and the scenarios see it: in memory, or a real SQLite file.
class StorageFixture
{
public:
    virtual ~StorageFixture() = default;

    virtual app::BeginUnitOfWork begin() = 0;
    virtual const app::Views &views() = 0;
    virtual app::Outbox &outbox() = 0;
    virtual const app::OutboxView &outboxView() = 0;
    virtual void reopen() = 0; // as after a restart
    virtual void setToday(model::Date today) = 0; // as who looks has it
    virtual void wipeReadModel() = 0; // loses the allocations view
};

} // namespace support
