#include "app/edges/csv_reader.h"

#include "model/text.h"

namespace edges {

namespace {

using Why = app::RefusedRow::Why;
using State = CsvParser::State;

constexpr std::size_t shownBytes = 120; // of a row that cannot be read

bool isContinuation(char c) // of a letter in UTF-8
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const Form &form)
    : m_device(std::move(device))
    , m_encoding(form.encoding.encoding)
    , m_lines(*m_device)
    , m_parser(form.separator)
{
    m_device->seek(form.encoding.markBytes);
}

std::optional<std::expected<CsvRow, BrokenRow>> CsvReader::next()
{
    while (const auto line = m_lines.beginRow()) {
        ++m_row;
        const auto state = readRow(*line);
        if (state == State::Blank)
            continue;
        if (state != State::Row)
            return std::unexpected(giveUp(state == State::TooLong ? Why::FieldTooLong : Why::BrokenQuoting,
                                          m_parser.fieldCount()));
        if (const auto broken = decode())
            return std::unexpected(giveUp(Why::UnreadableText, *broken));
        if (!isBlank())
            return CsvRow{m_row, m_fields};
    }
    return std::nullopt;
}

CsvParser::State CsvReader::readRow(std::string_view firstLine)
{
    m_parser.begin();
    auto state = m_parser.feed(firstLine);
    while (state == State::Open && !m_lines.rowIsTooLong()) {
        const auto line = m_lines.continueRow();
        state = line ? m_parser.feed(*line) : m_parser.finish();
    }
    if (m_lines.rowIsTooLong())
        state = State::TooLong;
    if (state == State::TooLong)
        m_parser.abandon();
    return state;
}

std::optional<std::size_t> CsvReader::decode()
{
    const auto count = m_parser.fieldCount();
    m_fields.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        m_fields[i] = m_parser.field(i);
    if (isAscii(m_parser.text()))
        return std::nullopt;
    m_decoded.resize(std::max(m_decoded.size(), count));
    for (std::size_t i = 0; i < count; ++i) {
        if (isAscii(m_fields[i]))
            continue;
        if (m_encoding == Encoding::Windows1252)
            m_fields[i] = m_decoded[i] = fromWindows1252(m_fields[i]);
        else if (!model::codePoints(m_fields[i]))
            return i;
    }
    return std::nullopt;
}

BrokenRow CsvReader::giveUp(Why why, std::size_t column)
{
    const auto line = model::trimmed(m_lines.firstLine());
    auto shown = line.substr(0, shownBytes);
    while (m_encoding != Encoding::Windows1252 && shown.size() < line.size()
           && isContinuation(line[shown.size()]))
        shown.remove_suffix(1);
    auto text = m_encoding == Encoding::Windows1252 ? fromWindows1252(shown) : repaired(shown);
    if (shown.size() < line.size())
        text += "\u2026";
    if (why == Why::FieldTooLong && !m_lines.skipRow(m_parser.separator()))
        why = Why::BrokenQuoting; // the field only looked so long
    if (why == Why::BrokenQuoting)
        m_lines.giveUpRow();
    return {m_row, column, why, std::move(text)};
}

bool CsvReader::isBlank() const
{
    return model::trimmed(m_parser.text()).empty();
}

} // namespace edges
