#pragma once

#include "app/host/service.h"

namespace terminal {

/// The holder's own service, lent for one call.
class BorrowedService final : public host::Service
{
public:
    explicit BorrowedService(host::Service &service)
        : m_service(service)
    {
    }

    app::MessageBus &bus() override { return m_service.bus(); }
    const app::Views &views() const override { return m_service.views(); }
    app::Outbox &outbox() override { return m_service.outbox(); }
    const app::OutboxView &outboxView() const override { return m_service.outboxView(); }
    app::Answer<std::unique_ptr<Service>> asOf(model::Date day) const override { return m_service.asOf(day); }

private:
    host::Service &m_service;
};

} // namespace terminal
