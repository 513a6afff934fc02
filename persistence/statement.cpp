#include "persistence/statement.h"

#include "persistence/failure.h"

#include <sqlite3.h>

#include <utility>

namespace persistence {

Statement::Statement(sqlite3 *connection, const char *sql)
{
    if (sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        throw failureOf(connection);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Query::Query(Statement &kept)
    : m_kept(kept)
    , m_statement(kept.handle())
{
    m_kept.use(true);
}

Query::Query(std::unique_ptr<Statement> own)
    : m_own(std::move(own))
    , m_kept(*m_own)
    , m_statement(m_own->handle())
{
}

Query::~Query()
{
    reset();
    m_kept.use(false);
}

bool Query::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement);
        return false; // an open read would keep the log from shrinking
    default: throw failureOf(sqlite3_db_handle(m_statement));
    }
}

std::int64_t Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Query::maybe(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return number(column);
}

std::string_view Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

void Query::throwDamage() const
{
    throw damage(sqlite3_db_handle(m_statement), "a stored value is invalid");
}

void Query::bind(int at, std::int64_t number, bool /*copied*/)
{
    sqlite3_bind_int64(m_statement, at, number);
}

void Query::bind(int at, std::string_view text, bool copied)
{
    const auto *data = text.data() ? text.data() : ""; // no address would bind as NULL
    const auto code = sqlite3_bind_text(m_statement, at, data, static_cast<int>(text.size()),
                                        copied ? SQLITE_TRANSIENT : SQLITE_STATIC);
    if (code != SQLITE_OK)
        throw failureOf(sqlite3_db_handle(m_statement));
}

void Query::bind(int at, const std::optional<std::int64_t> &number, bool copied)
{
    number ? bind(at, *number, copied) : bind(at, std::nullopt, copied);
}

void Query::bind(int at, std::nullopt_t /*none*/, bool /*copied*/)
{
    sqlite3_bind_null(m_statement, at);
}

void Query::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t Query::finish()
{
    while (next())
        ;
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

Statements::Statements(sqlite3 *connection)
    : m_connection(connection)
{
}

Query Statements::query(const char *sql)
{
    auto &kept = m_kept[sql];
    if (!kept)
        kept = std::make_unique<Statement>(m_connection, sql);
    if (kept->isInUse()) // by somebody further up the call stack, whose rows it must not disturb
        return Query(std::make_unique<Statement>(m_connection, sql));
    return Query(*kept);
}

} // namespace persistence
