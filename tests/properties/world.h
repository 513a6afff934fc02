#pragma once

#include "app/command_names.h"
#include "app/message_bus.h"
#include "app/words.h"
#include "tests/properties/any_command.h"
#include "tests/properties/told.h"
#include "tests/support/storages.h"

namespace properties {

inline const app::Caller ana{"ana", "test"};
inline const app::Caller ben{"ben", "test"};

/// A world of stock and orders with a bus over it, and what was asked of it so far.
class World
{
public:
    explicit World(const QString &storage)
        : m_storage(support::storageOf(storage, firstDay))
        , m_bus(m_storage->begin(),
                app::Clock{[this] { return m_today; }, [this] { return app::Instant(m_today); }})
    {
    }

    app::Outcome handle(const app::Command &command, const app::Caller &caller)
    {
        auto outcome = m_bus.handle(command, caller);
        if (!outcome
            && outcome.error().reason == app::Reason::Storage) // what the storage had to stop is wrong
            throw std::logic_error(outcome.error().detail);
        m_log += std::string(app::nameOf(command)) + " by " + caller.actor + ": "
            + (outcome ? "done" : app::sentence(outcome.error()));
        if (const auto *undone = outcome ? std::get_if<app::UndoResult>(&*outcome) : nullptr)
            m_log += ": step " + std::to_string(undone->step.id);
        m_log += " (last step " + std::to_string(lastStep()) + ")\n";
        return outcome;
    }
    void begin(const app::Caller &caller)
    {
        for (const auto &command : beginning())
            handle(command, caller);
    }
    void nextDay()
    {
        m_today += std::chrono::days(1);
        m_storage->setToday(m_today);
    }

    std::string told() { return properties::told(views(), m_bus); }
    std::int64_t lastStep() { return properties::lastStep(views()); }
    const app::Views &views() { return m_storage->views(); }
    app::MessageBus &bus() { return m_bus; }
    const std::string &log() const { return m_log; }

private:
    std::unique_ptr<support::StorageFixture> m_storage;
    model::Date m_today = firstDay;
    app::MessageBus m_bus;
    std::string m_log;
};

} // namespace properties
