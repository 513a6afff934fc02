#include "tests/benchmarks/replay.h"

#include <stdexcept>

namespace bench {

Rows::Rows(Floor &from, const std::string &select)
{
    auto *query = from.prepare(select);
    m_columns = static_cast<std::size_t>(sqlite3_column_count(query));
    while (sqlite3_step(query) == SQLITE_ROW)
        for (int column = 0; column < static_cast<int>(m_columns); ++column)
            m_values.push_back(sqlite3_value_dup(sqlite3_column_value(query, column)));
    sqlite3_reset(query);
}

Rows::~Rows()
{
    for (auto *value : m_values)
        sqlite3_value_free(value);
}

void Rows::execute(sqlite3_stmt *statement, std::size_t row) const
{
    for (std::size_t column = 0; column < m_columns; ++column)
        sqlite3_bind_value(statement, static_cast<int>(column) + 1, m_values[row * m_columns + column]);
    if (const auto result = sqlite3_step(statement); result != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errstr(result));
    sqlite3_reset(statement);
}

} // namespace bench
