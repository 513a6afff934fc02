#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// The plain sqlite3 C API with the product's pragmas, those of a bulk gesture: what nobody can be faster
/// than in honesty. Statement journals stay in memory as the product's do, for that is set for the whole
/// process.
class Floor
{
public:
    explicit Floor(const std::string &path);
    ~Floor();
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    void run(const char *sql);
    sqlite3_stmt *prepare(const std::string &sql); // kept for the connection's life
    std::int64_t lastId() const { return sqlite3_last_insert_rowid(m_db); }

private:
    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

void bind(sqlite3_stmt *statement, int at, std::int64_t value);
void bind(sqlite3_stmt *statement, int at, const std::string &value);

template <class... Values> void execute(sqlite3_stmt *statement, const Values &...values)
{
    int at = 0;
    (bind(statement, ++at, values), ...);
    while (sqlite3_step(statement) == SQLITE_ROW) { }
    sqlite3_reset(statement);
}

} // namespace bench
