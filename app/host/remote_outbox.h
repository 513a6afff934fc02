#pragma once

#include "app/host/on_service.h"

namespace host {

/// The outbox, written where the only writing connection is.
class RemoteOutbox final : public app::Outbox
{
public:
    explicit RemoteOutbox(OnService onService)
        : m_onService(std::move(onService))
    {
    }

    void switchOn(const std::string &destination, app::Feed feed) override
    {
        ask([&](app::Outbox &outbox) { outbox.switchOn(destination, feed); });
    }
    void advance(const std::string &destination, std::int64_t delivered) override
    {
        ask([&](app::Outbox &outbox) { outbox.advance(destination, delivered); });
    }
    void fail(const std::string &destination, const app::DeliveryFailure &failure) override
    {
        ask([&](app::Outbox &outbox) { outbox.fail(destination, failure); });
    }
    void setAside(const std::string &destination, const app::SetAside &parcel) override
    {
        ask([&](app::Outbox &outbox) { outbox.setAside(destination, parcel); });
    }
    void settle(const std::string &destination, std::int64_t first) override
    {
        ask([&](app::Outbox &outbox) { outbox.settle(destination, first); });
    }
    std::int64_t tryAgain(const std::string &destination) override
    {
        return answered(m_onService,
                        [&](Service &service) { return service.outbox().tryAgain(destination); });
    }

private:
    template <class Call> void ask(const Call &call)
    {
        answered(m_onService, [&](Service &service) {
            call(service.outbox());
            return true;
        });
    }

    OnService m_onService;
};

} // namespace host
