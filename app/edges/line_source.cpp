#include "app/edges/line_source.h"

#include "app/storage_failure.h"

#include <QFileDevice>

#include <algorithm>

namespace edges {

namespace {
constexpr std::size_t blockSize = 1 << 18;
constexpr auto npos = std::string::npos;

app::StorageFailure unreadable(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return app::StorageFailure({.reason = app::Reason::FileUnreadable,
                                .file = file ? file->fileName().toStdString() : std::string(),
                                .detail = device.errorString().toStdString()});
}

// Behind LF, CR or CRLF; npos where the text holds none, or where LF may follow the CR that ends it.
std::size_t endOfLine(std::string_view text, bool nothingFollows)
{
    const auto found = std::ranges::find_if(text, [](char c) { return c == '\n' || c == '\r'; });
    if (found == text.end())
        return npos;
    const auto at = static_cast<std::size_t>(found - text.begin());
    if (*found == '\n')
        return at + 1;
    if (at + 1 == text.size())
        return nothingFollows ? at + 1 : npos;
    return text[at + 1] == '\n' ? at + 2 : at + 1;
}

} // namespace

LineSource::LineSource(QIODevice &device)
    : m_device(device)
{
}

std::optional<std::string_view> LineSource::beginRow()
{
    m_rowBegin = m_next;
    m_rowLines = 0;
    auto line = nextLine();
    m_secondLine = m_next;
    return line;
}

std::optional<std::string_view> LineSource::continueRow()
{
    return nextLine();
}

void LineSource::giveUpRow()
{
    m_next = m_secondLine;
}

std::string_view LineSource::firstLine() const
{
    return std::string_view(m_buffer).substr(m_rowBegin, m_secondLine - m_rowBegin);
}

qint64 LineSource::bytesRead() const
{
    return m_device.pos() - static_cast<qint64>(m_buffer.size() - m_next);
}

std::optional<std::string_view> LineSource::nextLine()
{
    auto end = npos;
    for (auto from = m_next;;) {
        end = endOfLine(std::string_view(m_buffer).substr(from), m_device.atEnd());
        if (end != npos) {
            end += from;
            break;
        }
        const auto known = m_buffer.size() - m_next;
        if (known > longestRow) {
            end = m_next + longestRow + 1;
            cutLine(end);
            break;
        }
        if (!readBlock()) {
            end = m_buffer.size();
            break;
        }
        from = m_next + (known > 0 ? known - 1 : 0); // a CR that ended the block is looked at again
    }
    if (end == m_next)
        return std::nullopt;
    const auto begin = m_next;
    m_next = end;
    ++m_rowLines;
    return std::string_view(m_buffer).substr(begin, end - begin);
}

bool LineSource::readBlock()
{
    m_buffer.erase(0, m_rowBegin);
    m_next -= m_rowBegin;
    m_secondLine -= std::min(m_secondLine, m_rowBegin);
    m_rowBegin = 0;
    const auto known = m_buffer.size();
    m_buffer.resize(known + blockSize);
    const auto count = m_device.read(m_buffer.data() + known, static_cast<qint64>(blockSize));
    if (count < 0)
        throw unreadable(m_device);
    m_buffer.resize(known + static_cast<std::size_t>(count));
    return count > 0;
}

void LineSource::cutLine(std::size_t end)
{
    QByteArray rest(m_buffer.ends_with('\r') ? "\r" : "");
    m_buffer.resize(end);
    for (;;) {
        const auto block = m_device.read(static_cast<qint64>(blockSize));
        if (block.isEmpty())
            return;
        rest += block;
        const std::string_view text(rest.data(), static_cast<std::size_t>(rest.size()));
        if (const auto lineEnd = endOfLine(text, m_device.atEnd()); lineEnd != npos) {
            m_buffer += text.substr(lineEnd);
            return;
        }
        rest = rest.endsWith('\r') ? QByteArray("\r") : QByteArray();
    }
}

} // namespace edges
