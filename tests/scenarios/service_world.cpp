#include "tests/scenarios/service_world.h"

#include "app/event_codec.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <mutex>
#include <thread>

namespace scenarios {

namespace {

const app::Step byHand{"scenario", "test", "ByHand", app::Instant(), model::Date()};
const app::Caller caller{"scenario", "test"};

app::Clock fixedClock(model::Date today)
{
    return {[today] { return today; }, [today] { return app::Instant(today); }};
}

} // namespace

ServiceWorld::ServiceWorld(std::unique_ptr<support::StorageFixture> storage, model::Date today)
    : m_storage(std::move(storage))
    , m_today(today)
    , m_bus(
          [this](model::Date day, app::Intent intent) {
              return std::make_unique<support::FailingUnitOfWork>(m_storage->begin()(day, intent), m_faults);
          },
          fixedClock(today),
          {[this](std::string_view handler, int) {
               m_calls.emplace_back(handler);
               ++m_attempts[std::string(handler)];
               m_faults.keepsOfReactions = handler == "reallocate";
           },
           [](auto, auto, auto) {}})
    , m_deliveries(*m_storage, m_publisher, m_notifications)
{
    m_bus.subscribe([this](const app::CommittedStep &step) {
        ++m_steps;
        m_events.insert(m_events.end(), step.events.begin(), step.events.end());
    });
}

void ServiceWorld::startOfWhen()
{
    m_events.clear();
    m_calls.clear();
    m_attempts.clear();
    m_publisher.published.clear();
    m_notifications.sent.clear();
    m_collected = Json::array();
    m_steps = 0;
}

std::unique_ptr<app::UnitOfWork> ServiceWorld::begin()
{
    return m_storage->begin()(m_today, app::Intent::Change);
}

void ServiceWorld::run(const Json &step)
{
    const auto what = step.at("do").get<std::string>();
    if (what == "fail")
        injectFault(step);
    else if (what == "parallel_commands")
        runInParallel(step);
    else if (what.starts_with("uow."))
        runUnitOfWork(what, step);
    else if (what.starts_with("repo."))
        runRepository(what, step);
    else if (what == "raw" || what == "unknown_command")
        app::decodeEvent(what == "raw" ? step.at("message").get<std::string>() : "UnknownCommand", "{}");
    else if (what == "unknown_event") // an event to which nothing reacts, and of which the read side keeps no
                                      // record
        runCommand({{"do", "CreateBatch"}, {"ref", "b"}, {"sku", "S"}, {"qty", 1}});
    else if (what == "handler_without_commit")
        allocate(*begin(), step.at("line"));
    else if (what == "wipe_read_model")
        m_storage->wipeReadModel();
    else if (what == "rebuild_read_model") {
        if (const auto outcome = m_bus.handle(app::RebuildViews(), caller); !outcome)
            throw failureOf(outcome.error());
    } else if (what == "reload")
        m_storage->reopen();
    else if (what != "query") // the expectations query
        runCommand(step);
}

void ServiceWorld::runCommand(const Json &step)
{
    const auto outcome = m_bus.handle(command(step), caller);
    m_deliveries.deliver();
    if (!outcome)
        throw failureOf(outcome.error());
}

void ServiceWorld::injectFault(const Json &step)
{
    const auto handler = step.at("handler").get<std::string>();
    if (handler == "publish_allocated_event")
        m_publisher.isDown = true;
    else if (handler == "send_out_of_stock_notification")
        m_notifications.isDown = true;
    else if (handler == "uow.commit")
        m_faults.commits = 1;
    else if (handler == "add_allocation_to_read_model")
        m_faults.addToView = step.at("times").get<int>();
    else if (handler == "reallocate.commit") {
        m_faults.keepsBeforeFault = step.at("nth").get<int>() - 1;
        m_faults.keepFaults = 3; // for good: as often as it is tried
    } else
        throw std::logic_error("no such fault: " + handler);
}

// Every caller is a thread of its own; the service answers on its one thread, this one.
void ServiceWorld::runInParallel(const Json &step)
{
    QObject service;
    std::atomic<int> running = 0;
    std::mutex mutex;
    std::vector<app::Rejection> refused;
    std::vector<std::thread> callers;
    for (const auto &commands : step.at("commands")) {
        ++running;
        callers.emplace_back([&, commands] {
            for (const auto &one : commands)
                QMetaObject::invokeMethod(
                    &service,
                    [&, asked = command(one)] {
                        if (const auto outcome = m_bus.handle(asked, caller); !outcome) {
                            const std::lock_guard lock(mutex);
                            refused.push_back(outcome.error());
                        }
                    },
                    Qt::BlockingQueuedConnection);
            --running;
            QMetaObject::invokeMethod(&service, [] { }, Qt::QueuedConnection); // wakes the loop below
        });
    }
    while (running > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (auto &thread : callers)
        thread.join();
    m_deliveries.deliver();
    if (!refused.empty())
        throw failureOf(refused.front());
}

void ServiceWorld::allocate(app::UnitOfWork &work, const Json &json)
{
    const auto line = m_numbers.line(json);
    auto *order = work.orders().find(line.id.order);
    if (!order)
        order = &work.orders().add(model::Order(line.id.order, {}));
    order->place(line.sku, line.quantity, {}, 1);
    work.products().find(line.sku)->allocate({line, {}}, m_today);
}

void ServiceWorld::runUnitOfWork(const std::string &what, const Json &step)
try {
    auto &work = m_open[step.at("name").get<std::string>()];
    if (what == "uow.begin") {
        work = begin();
    } else if (what == "uow.add_batch") {
        auto *product = work->products().find(sku(step));
        if (!product)
            product = &work->products().add(model::Product(sku(step)));
        product->addBatch(batchRef(step), createBatch(step).quantity, eta(step));
    } else if (what == "uow.allocate") {
        allocate(*work, step.at("line"));
    } else if (what == "uow.commit") {
        work->commit(byHand);
        ++m_steps;
    } else if (what == "uow.collect") {
        m_collected.push_back(json(work->takeEvents()));
    } else if (what == "uow.end") {
        work.reset();
    } else if (what == "uow.raise") {
        work.reset(); // what unwinding does
        throw Failure("Raised", "an error inside the unit of work");
    } else {
        throw std::logic_error("no such step: " + what);
    }
} catch (const app::StaleAggregate &stale) {
    if (!step.value("expect_error", false))
        throw Failure("ConcurrencyConflict", stale.what());
}

void ServiceWorld::runRepository(const std::string &what, const Json &step)
{
    auto &work = m_open["repository"];
    if (!work)
        work = begin();
    if (what == "repo.add") {
        work->products().add(model::Product(sku(step)));
    } else {
        const auto *product = what == "repo.get" ? work->products().find(sku(step))
                                                 : work->products().findByBatch(batchRef(step));
        m_results.push_back(product ? Json(product->sku().text()) : Json());
    }
    m_seen = Json::array();
    for (const auto &one : work->products().seen())
        m_seen.push_back(one.text());
}

} // namespace scenarios
