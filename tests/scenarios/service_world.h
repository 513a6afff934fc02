#pragma once

#include "app/message_bus.h"
#include "tests/scenarios/scenario_values.h"
#include "tests/support/deliveries.h"
#include "tests/support/failing_unit_of_work.h"
#include "tests/support/storage_fixture.h"

#include <set>

namespace scenarios {

/// Scenarios of the service layer: the real bus over one kind of storage, fakes at the edges.
class ServiceWorld
{
public:
    ServiceWorld(std::unique_ptr<support::StorageFixture> storage, model::Date today);

    void run(const Json &step); // throws Failure
    void startOfWhen(); // what came before does not count
    Json found(const std::string &what, const Json &expected); // an expectation's counterpart

private:
    void runCommand(const Json &step);
    void runInParallel(const Json &step);
    void runUnitOfWork(const std::string &what, const Json &step);
    void runRepository(const std::string &what, const Json &step);
    void injectFault(const Json &step);
    void allocate(app::UnitOfWork &work, const Json &line);

    std::unique_ptr<app::UnitOfWork> begin();
    Json batches(const Json &expected);
    Json products();
    Json batchesOf(const std::string &sku);
    Json view(const Json &expected);
    Json writtenFor(const Json &expected) const;
    Json published() const;
    Json notifications() const;
    std::vector<app::LineRow> lines() const;
    std::string badLine() const;
    bool viewMatches() const;
    bool publishedMatches() const;

    std::unique_ptr<support::StorageFixture> m_storage;
    model::Date m_today;
    support::Faults m_faults;
    app::MessageBus m_bus;
    support::FakePublisher m_publisher;
    support::FakeNotifications m_notifications;
    support::Deliveries m_deliveries;
    LineNumbers m_numbers;
    std::map<std::string, std::unique_ptr<app::UnitOfWork>> m_open;

    std::vector<model::Event> m_events; // told by the bus
    Json m_collected = Json::array(); // taken from units of work
    Json m_results = Json::array();
    Json m_seen = Json::array();
    std::vector<std::string> m_calls;
    std::map<std::string, int> m_attempts;
    int m_steps = 0;
};

} // namespace scenarios
