#include "persistence/sql_outbox.h"

#include "persistence/stored_values.h"

#include <stdexcept>

namespace persistence {

namespace {

constexpr auto switchOnSql = R"(
    INSERT INTO outbox (destination, delivered, feed) VALUES (?1, (SELECT ifnull(max(id), 0) FROM journal), ?2)
    ON CONFLICT (destination) DO NOTHING)";
constexpr auto advanceSql = "UPDATE outbox SET delivered = max(delivered, ?2) WHERE destination = ?1";

constexpr auto failSql = R"(
    INSERT INTO outbox_failures (destination, first_entry, at, refused, error) VALUES (?1, ?2, ?3, ?4, ?5))";
constexpr auto thinSql = R"(
    DELETE FROM outbox_failures WHERE destination = ?1 AND id <=
        (SELECT id FROM outbox_failures WHERE destination = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2))";

constexpr auto setAsideSql = R"(
    INSERT INTO outbox_set_aside (destination, first_entry, last_entry, at, error) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET at = excluded.at, error = excluded.error, again = 0)";
constexpr auto settleSql = "DELETE FROM outbox_set_aside WHERE destination = ?1 AND first_entry = ?2";
constexpr auto tryAgainSql = "UPDATE outbox_set_aside SET again = 1 WHERE destination = ?1";

constexpr std::int64_t failuresKept = 100; // of each destination

} // namespace

void SqlOutbox::switchOn(const std::string &destination, app::Feed feed)
{
    Transaction transaction(m_database);
    m_database.query(switchOnSql).run(destination, app::wordOf(feed));
    transaction.commit();
}

void SqlOutbox::advance(const std::string &destination, std::int64_t delivered)
{
    Transaction transaction(m_database);
    if (m_database.query(advanceSql).run(destination, delivered) != 1)
        throw std::out_of_range("a destination that is not switched on: " + destination);
    transaction.commit();
}

void SqlOutbox::fail(const std::string &destination, const app::DeliveryFailure &failure)
{
    Transaction transaction(m_database);
    m_database.query(failSql).run(destination, failure.first, stored(failure.at),
                                  std::int64_t(failure.refused), failure.why);
    m_database.query(thinSql).run(destination, failuresKept);
    transaction.commit();
}

void SqlOutbox::setAside(const std::string &destination, const app::SetAside &parcel)
{
    Transaction transaction(m_database);
    m_database.query(setAsideSql).run(destination, parcel.first, parcel.last, stored(parcel.at), parcel.why);
    m_database.query(advanceSql).run(destination, parcel.last);
    transaction.commit();
}

void SqlOutbox::settle(const std::string &destination, std::int64_t first)
{
    Transaction transaction(m_database);
    m_database.query(settleSql).run(destination, first);
    transaction.commit();
}

std::int64_t SqlOutbox::tryAgain(const std::string &destination)
{
    Transaction transaction(m_database);
    const auto wanted = m_database.query(tryAgainSql).run(destination);
    transaction.commit();
    return wanted;
}

} // namespace persistence
