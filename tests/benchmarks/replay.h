#pragma once

#include "tests/benchmarks/floor.h"

#include <memory>

namespace bench {

/// The rows of one table that a query names, held in memory, to be written again by the plain API.
class Rows
{
public:
    Rows(Floor &from, const std::string &select);
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    std::size_t size() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }
    void execute(sqlite3_stmt *statement, std::size_t row) const; // its columns are the parameters 1, 2, …

private:
    std::size_t m_columns = 0;
    std::vector<sqlite3_value *> m_values;
};

} // namespace bench
