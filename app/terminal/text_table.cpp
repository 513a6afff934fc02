#include "app/terminal/text_table.h"

#include "model/text.h"

#include <algorithm>

namespace terminal {

namespace {

constexpr std::size_t keptRows = 1000;

std::size_t widthOf(const std::string &cell)
{
    return model::codePoints(cell).value_or(cell.size());
}

} // namespace

TextTable::TextTable(std::ostream &out, std::vector<Column> columns)
    : m_out(out)
    , m_columns(std::move(columns))
    , m_widths(m_columns.size())
{
}

TextTable::~TextTable()
{
    if (!m_begun && !m_kept.empty())
        writeKept();
}

void TextTable::add(std::vector<std::string> cells)
{
    ++m_rows;
    if (m_begun)
        return write(cells);
    m_kept.push_back(std::move(cells));
    if (m_kept.size() == keptRows)
        writeKept();
}

void TextTable::writeKept()
{
    std::vector<std::string> titles;
    for (const auto &column : m_columns)
        titles.push_back(column.title);
    m_kept.insert(m_kept.begin(), std::move(titles));
    for (const auto &row : m_kept)
        for (std::size_t i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], widthOf(row[i]));
    for (const auto &row : m_kept)
        write(row);
    m_kept.clear();
    m_begun = true;
}

void TextTable::write(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto width = widthOf(cells[i]);
        const std::string blanks(m_widths[i] > width ? m_widths[i] - width : 0, ' ');
        line += m_columns[i].isNumber ? blanks + cells[i] : cells[i] + blanks;
        line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    m_out << line << '\n';
}

} // namespace terminal
