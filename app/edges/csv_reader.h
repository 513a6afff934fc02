#pragma once

#include "app/edges/csv_parser.h"
#include "app/edges/line_source.h"
#include "app/edges/text_encoding.h"
#include "app/import.h"

#include <expected>
#include <memory>
#include <span>

namespace edges {

/// A row of fields, UTF-8, valid until the next is read. Row numbers are a spreadsheet's: blank lines count,
/// a quoted line break does not.
struct CsvRow
{
    std::int64_t number;
    std::span<const std::string_view> fields;

    std::string_view at(std::size_t column) const
    {
        return column < fields.size() ? fields[column] : std::string_view();
    }
};

/// A row that could not be read. Reading goes on behind it, or at the line after its first one where nobody
/// can say how far it goes: its quoting is broken.
struct BrokenRow
{
    std::int64_t number;
    std::size_t column; // where it broke, from 0
    app::RefusedRow::Why why;
    std::string text; // how the row begins
};

/// Reads a CSV file row by row in bounded memory. Blank rows are counted and passed over.
class CsvReader
{
public:
    struct Form
    {
        char separator = ',';
        FoundEncoding encoding = {Encoding::Utf8, 0};
    };

    CsvReader(std::unique_ptr<QIODevice> device, const Form &form);

    std::optional<std::expected<CsvRow, BrokenRow>> next(); // nothing at the end
    qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    CsvParser::State readRow(std::string_view firstLine);
    std::optional<std::size_t> decode(); // the first field that is no text
    BrokenRow giveUp(app::RefusedRow::Why why, std::size_t column);
    bool isBlank() const;

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding;
    LineSource m_lines;
    CsvParser m_parser;
    std::int64_t m_row = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_decoded;
};

} // namespace edges
