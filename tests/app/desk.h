#pragma once

#include "app/message_bus.h"
#include "app/words.h"
#include "tests/support/builders.h"
#include "tests/support/failing_unit_of_work.h"
#include "tests/support/storages.h"

namespace support {

inline const auto today = "2026-01-15"_day;
inline const app::Caller ana{"ana", "desktop"};
inline const app::Caller ben{"ben", "terminal"};

/// A desk with one SKU, S, on which each kind of storage is worked through the bus.
class Desk : public QObject
{
    Q_OBJECT

protected:
    app::Outcome handle(const app::Command &command, const app::Caller &caller = ana)
    {
        return m_bus->handle(command, caller);
    }
    template <class Result = app::Result>
    Result done(const app::Command &command, const app::Caller &caller = ana)
    {
        const auto outcome = handle(command, caller);
        if (!outcome)
            throw std::runtime_error(app::sentence(outcome.error()));
        if constexpr (std::is_same_v<Result, app::Result>)
            return *outcome;
        else
            return std::get<Result>(*outcome);
    }
    app::Rejection refused(const app::Command &command, const app::Caller &caller = ana)
    {
        const auto before = steps();
        const auto outcome = handle(command, caller);
        if (outcome || steps() != before)
            throw std::runtime_error("it was not refused, or left a trace");
        return outcome.error();
    }
    app::Rejection undone(const app::Caller &caller = ana) // what stood in the way, if anything did
    {
        const auto outcome = handle(app::Undo(), caller);
        return outcome ? app::Rejection{} : outcome.error();
    }

    void stock(const char *reference, std::int64_t quantity, std::optional<model::Date> eta = std::nullopt);
    void order(const char *id, const std::vector<std::int64_t> &quantities, std::int64_t priority = 5,
               std::optional<model::Date> needBy = std::nullopt); // placed
    void serve(const char *id, std::int64_t quantity, std::int64_t priority = 5); // and allocated
    void pin(const char *id, const char *note = "", std::int64_t number = 1);

    static model::LineId id(const char *order, std::int64_t number = 1);
    QString where(const char *order, std::int64_t number = 1); // batch, or state
    std::int64_t steps(); // the last there is
    std::vector<std::string> events(std::int64_t step = 0); // types, as written; 0: of the last
    std::vector<std::string> pieces(std::int64_t step = 0); // "Allocated 8" for those that tell a quantity
    std::vector<std::string> exported(); // in order of allocation
    const app::Views &views() { return m_storage->views(); }

    model::Date m_today = today;
    Faults m_faults;
    std::unique_ptr<StorageFixture> m_storage;
    std::unique_ptr<app::MessageBus> m_bus;

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init();
};

} // namespace support
