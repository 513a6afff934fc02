#include "tests/benchmarks/floor.h"

#include <stdexcept>

namespace bench {

Floor::Floor(const std::string &path)
{
    constexpr auto flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX; // as Qt opens it
    if (sqlite3_open_v2(path.c_str(), &m_db, flags, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_db));
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0; "
        "PRAGMA cache_size=-65536; PRAGMA cell_size_check=ON");
}

Floor::~Floor()
{
    for (auto *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Floor::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_db));
}

sqlite3_stmt *Floor::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_db));
    m_statements.push_back(statement);
    return statement;
}

void bind(sqlite3_stmt *statement, int at, std::int64_t value)
{
    sqlite3_bind_int64(statement, at, value);
}

void bind(sqlite3_stmt *statement, int at, const std::string &value)
{
    sqlite3_bind_text(statement, at, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
}

} // namespace bench
