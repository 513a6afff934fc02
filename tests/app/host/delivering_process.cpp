#include "app/edges/redis_publisher.h"
#include "app/host/service.h"
#include "app/publisher.h"
#include "app/relay.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>

namespace {

/// Refuses what speaks of the order `bad`, if it is told to.
class PickyCourier final : public app::Courier
{
public:
    PickyCourier(app::Courier &courier, bool isPicky)
        : m_courier(courier)
        , m_isPicky(isPicky)
    {
    }

    void deliver(std::span<const app::HistoryRow> entries) override
    {
        const auto isBad = [this](const auto &entry) {
            return m_isPicky && entry.payload.find("\"bad\"") != std::string::npos;
        };
        const auto bad = std::ranges::find_if(entries, isBad);
        const auto good = entries.first(static_cast<std::size_t>(bad - entries.begin()));
        if (!good.empty())
            m_courier.deliver(good);
        if (bad != entries.end())
            throw app::DeliveryRefused("nobody wants it", good.size(), 1);
    }

private:
    app::Courier &m_courier;
    bool m_isPicky;
};

} // namespace

/// Delivers a database's journal to a Redis server until nothing waits; kills itself the n-th time it passes
/// the given point. DATABASE URL POINT N picky|easy
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto service = host::Service::open(QString::fromLocal8Bit(argv[1]), host::Access::Change).value();
    edges::Waiting waiting;
    edges::RedisPublisher publisher(edges::RedisAddress::parse(argv[2]).value(), waiting,
                                    std::chrono::seconds(10));
    app::AnnouncingCourier announcing(publisher);
    PickyCourier courier(announcing, std::string_view(argv[5]) == "picky");
    auto left = std::stoi(argv[4]);
    const auto passes = [&](std::string_view point) {
        if (point == argv[3] && --left == 0)
            std::raise(SIGKILL);
    };
    app::Relay relay("redis", service->outboxView(), service->outbox(), courier,
                     {[] { return app::Instant(); }, [] { return 0.0; }, [] { return true; }, passes},
                     {.refusals = 2, .portion = 4});
    while (relay.deliver())
        ;
    std::cout << "done" << std::endl;
}
