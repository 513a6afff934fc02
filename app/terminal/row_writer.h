#pragma once

#include "app/terminal/console.h"
#include "app/terminal/plain_results.h"
#include "app/terminal/plain_rows.h"

#include <optional>

namespace terminal {

/// Writes rows as they come: JSON lines, or an aligned table.
template <class Row> class RowWriter
{
public:
    explicit RowWriter(Console &console)
        : m_console(console)
    {
        if (!console.isJson())
            m_table.emplace(console.out(), columnsOf(static_cast<const Row *>(nullptr)));
    }

    void operator()(const Row &row)
    {
        ++m_rows;
        if (m_table)
            m_table->add(cellsOf(row));
        else
            m_console.object(jsonOf(row));
    }

    std::size_t rows() const { return m_rows; }

    /// Ends the table; a list without rows says so in words.
    void finish(std::string_view otherwise)
    {
        if (m_table && m_rows == 0)
            m_console.sentence(otherwise);
        m_table.reset();
    }

private:
    Console &m_console;
    std::optional<TextTable> m_table;
    std::size_t m_rows = 0;
};

/// Rows that are all at hand.
template <class Row> void say(Console &console, const std::vector<Row> &rows, std::string_view otherwise = {})
{
    RowWriter<Row> writer(console);
    for (const auto &row : rows)
        writer(row);
    if (!rows.empty() || !otherwise.empty())
        writer.finish(otherwise);
}

} // namespace terminal
