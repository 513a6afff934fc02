#include "app/edges/csv_parser.h"

#include <cstdlib>
#include <new>

namespace edges {

namespace {

constexpr std::size_t slack = 16; // the closing quote is in libcsv's buffer too

void *reallocateWithinBounds(void *memory, std::size_t size)
{
    return size <= CsvParser::longestField + slack ? std::realloc(memory, size) : nullptr;
}

int isBlank(unsigned char c)
{
    return c == CSV_SPACE ? 1 : 0;
}

} // namespace

CsvParser::CsvParser(char separator)
    : m_separator(separator)
{
    initialise();
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

void CsvParser::initialise()
{
    if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw std::bad_alloc();
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator));
    csv_set_space_func(&m_parser, isBlank);
    csv_set_realloc_func(&m_parser, reallocateWithinBounds);
}

void CsvParser::begin()
{
    m_text.clear();
    m_ends.clear();
    m_isComplete = false;
    m_isTooLong = false;
}

CsvParser::State CsvParser::feed(std::string_view line)
{
    if (csv_parse(&m_parser, line.data(), line.size(), takeField, takeRow, this) != line.size())
        return failure();
    if (m_isTooLong)
        return State::TooLong;
    if (m_isComplete)
        return State::Row;
    const auto lineEnded = line.ends_with('\n') || line.ends_with('\r');
    return lineEnded && m_parser.quoted == 0 ? State::Blank : State::Open;
}

CsvParser::State CsvParser::finish()
{
    if (csv_fini(&m_parser, takeField, takeRow, this) != 0)
        return failure();
    if (m_isTooLong)
        return State::TooLong;
    return m_isComplete ? State::Row : State::Blank;
}

CsvParser::State CsvParser::failure()
{
    const auto outOfRoom = csv_error(&m_parser) == CSV_ENOMEM;
    abandon();
    return outOfRoom ? State::TooLong : State::Broken;
}

void CsvParser::abandon()
{
    csv_free(&m_parser);
    initialise();
}

std::string_view CsvParser::field(std::size_t index) const
{
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void CsvParser::takeField(void *text, size_t size, void *self)
{
    auto &parser = *static_cast<CsvParser *>(self);
    if (size > longestField)
        parser.m_isTooLong = true;
    else
        parser.m_text.append(static_cast<const char *>(text), size);
    parser.m_ends.push_back(parser.m_text.size());
}

void CsvParser::takeRow(int, void *self)
{
    static_cast<CsvParser *>(self)->m_isComplete = true;
}

} // namespace edges
