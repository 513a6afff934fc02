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
    m_rowOffset = bytesRead();
    auto line = nextLine();
    m_secondLine = m_next;
    m_secondOffset = bytesRead();
    m_isCut = false; // of what follows the first line
    return line;
}

std::optional<std::string_view> LineSource::continueRow()
{
    return nextLine();
}

void LineSource::giveUpRow()
{
    if (m_isCut)
        goTo(m_secondOffset);
    else
        m_next = m_secondLine;
}

bool LineSource::skipRow(char separator)
{
    const auto known = m_device.pos();
    auto end = m_rowOffset;
    RowScanner scanner(separator);
    m_device.seek(m_rowOffset);
    while (!scanner.isDone()) {
        const auto block = m_device.read(static_cast<qint64>(blockSize));
        const std::string_view text(block.data(), static_cast<std::size_t>(block.size()));
        end += static_cast<qint64>(scanner.feed(text));
        if (text.empty())
            scanner.finish();
    }
    if (scanner.isBroken())
        m_device.seek(known);
    else
        goTo(end);
    return !scanner.isBroken();
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

void LineSource::goTo(qint64 offset)
{
    m_device.seek(offset);
    m_buffer.clear();
    m_next = m_rowBegin = m_secondLine = 0;
}

void LineSource::cutLine(std::size_t end)
{
    m_isCut = true;
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
