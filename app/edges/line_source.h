#pragma once

#include "app/edges/row_scanner.h"

#include <QIODevice>

#include <optional>
#include <string>
#include <string_view>

namespace edges {

/// The lines of a file, block by block, grouped as rows: a row begins with a line, may go on over further
/// lines, and can be given up, so that the line after its first one is read as a row of its own, or skipped
/// as a whole. Lines come with their ends (LF, CR or CRLF). Of a line over `longestRow` only the beginning is
/// kept.
class LineSource
{
public:
    static constexpr std::size_t longestRow = 1 << 20; // bytes

    explicit LineSource(QIODevice &device);

    std::optional<std::string_view> beginRow(); // nothing at the end of the file
    std::optional<std::string_view> continueRow(); // likewise
    void giveUpRow();
    bool skipRow(char separator); // however long it is; false: its quoting is broken, it is still open

    std::string_view firstLine() const; // of the row
    bool rowIsTooLong() const { return m_next - m_rowBegin > longestRow; }
    qint64 bytesRead() const; // all lines so far

private:
    std::optional<std::string_view> nextLine();
    bool readBlock(); // false at the end of the file
    void cutLine(std::size_t end);
    void goTo(qint64 offset);

    QIODevice &m_device;
    std::string m_buffer;
    qint64 m_rowOffset = 0; // in the file
    qint64 m_secondOffset = 0;
    bool m_isCut = false; // the buffer lacks a part of this row
    std::size_t m_rowBegin = 0;
    std::size_t m_secondLine = 0;
    std::size_t m_next = 0;
};

} // namespace edges
