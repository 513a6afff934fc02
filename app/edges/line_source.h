#pragma once

#include <QIODevice>

#include <optional>
#include <string>
#include <string_view>

namespace edges {

/// The lines of a file, block by block, grouped as rows: a row begins with a line, may go on over further
/// lines, and can be given up, so that the line after its first one is read as a row of its own. Lines come
/// with their ends (LF, CR or CRLF). Of a line over `longestRow` only the beginning is kept.
class LineSource
{
public:
    static constexpr std::size_t longestRow = 1 << 20; // bytes

    explicit LineSource(QIODevice &device);

    std::optional<std::string_view> beginRow(); // nothing at the end of the file
    std::optional<std::string_view> continueRow(); // likewise
    void giveUpRow();

    std::string_view firstLine() const; // of the row
    std::size_t rowLines() const { return m_rowLines; }
    bool rowIsTooLong() const { return m_next - m_rowBegin > longestRow; }
    qint64 bytesRead() const; // all lines so far

private:
    std::optional<std::string_view> nextLine();
    bool readBlock(); // false at the end of the file
    void cutLine(std::size_t end);

    QIODevice &m_device;
    std::string m_buffer;
    std::size_t m_rowBegin = 0;
    std::size_t m_secondLine = 0;
    std::size_t m_next = 0;
    std::size_t m_rowLines = 0;
};

} // namespace edges
