#pragma once

#include "tests/support/literals.h"
#include "tests/support/sqlite_fixture.h"

namespace support {

inline const auto today = "2026-01-15"_day;
inline const app::Step step{"ana", "desktop", "Test", app::Instant(std::chrono::milliseconds(1000)),
                            "2026-01-15"_day};

inline model::OrderLine line(const char *order, std::int64_t number, const char *sku, std::int64_t quantity)
{
    return {{model::OrderId::parse(order).value(), model::LineNumber::of(number).value()},
            model::Sku::parse(sku).value(),
            model::LineQuantity::of(quantity).value()};
}

/// A SQLite file of a test's own, and whole units of work on it.
class SqlDesk
{
protected:
    std::unique_ptr<app::UnitOfWork> begin(app::Intent intent = app::Intent::Change)
    {
        return m_storage->begin()(today, intent);
    }
    void record(const char *reference, const char *sku, std::int64_t quantity,
                std::optional<model::Date> eta = {});
    void place(const char *order, std::initializer_list<std::pair<const char *, std::int64_t>> lines,
               model::Standing standing = {});
    void allocate(const model::OrderLine &line, std::int64_t stored);

    std::unique_ptr<SqliteFixture> m_storage;
};

} // namespace support
