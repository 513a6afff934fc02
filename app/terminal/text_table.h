#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace terminal {

/// Rows in aligned columns, for people. The first rows are kept to see how wide the columns are; those that
/// follow stream through.
class TextTable
{
public:
    struct Column
    {
        std::string title;
        bool isNumber = false; // to the right
    };

    TextTable(std::ostream &out, std::vector<Column> columns);
    ~TextTable();
    TextTable(const TextTable &) = delete;
    TextTable &operator=(const TextTable &) = delete;

    void add(std::vector<std::string> cells);
    std::size_t rows() const { return m_rows; }

private:
    void write(const std::vector<std::string> &cells);
    void writeKept();

    std::ostream &m_out;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_kept;
    std::size_t m_rows = 0;
    bool m_begun = false;
};

} // namespace terminal
