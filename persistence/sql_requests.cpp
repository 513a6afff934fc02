#include "persistence/sql_requests.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

#include <utility>

namespace persistence {

namespace {

constexpr auto findSql = "SELECT digest FROM requests WHERE source = ?1 AND id = ?2";
constexpr auto insertSql = R"(
    INSERT INTO requests (source, id, digest, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING)";
constexpr auto forgetSql = "DELETE FROM requests WHERE at < ?1";

constexpr std::chrono::hours kept = std::chrono::days(90);

} // namespace

SqlRequests::SqlRequests(Database &database)
    : m_database(database)
{
}

std::optional<std::string> SqlRequests::digestOf(const app::Request &request)
{
    auto row = m_database.query(findSql);
    return row.with(request.source, request.id).next() ? std::optional(std::string(row.text(0)))
                                                       : std::nullopt;
}

void SqlRequests::write(app::Instant at)
{
    const auto done = std::exchange(m_done, std::nullopt);
    if (!done)
        return;
    if (m_database.query(insertSql).run(done->source, done->id, done->digest, stored(at)) != 1)
        throw app::StaleAggregate("request " + done->id);
    m_database.query(forgetSql).run(stored(at - kept));
}

} // namespace persistence
