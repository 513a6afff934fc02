#pragma once

#include "tests/app/host/service_in_thread.h"
#include "tests/scenarios/scenario_values.h"
#include "tests/support/mail_sink.h"
#include "tests/support/redis_server.h"

namespace scenarios {

/// Scenarios of the outside world: a whole service between a real Redis and a real mail server.
class EdgeWorld
{
public:
    EdgeWorld();

    void run(const Json &step); // throws Failure
    /// An expectation's counterpart, once everything that is under way has arrived.
    Json found(const std::string &what, const Json &expected);

private:
    void publish(const Json &step);
    Json view(const Json &expected);
    Json published();
    Json mail(const Json &expected);

    support::RedisServer m_redis;
    support::MailSink m_mail;
    support::ServiceInThread m_service;
    edges::Waiting m_waiting;
    edges::RedisConnection m_shop; // hears what is announced
    std::unique_ptr<host::Deliveries> m_deliveries;
};

} // namespace scenarios
