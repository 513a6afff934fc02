#include "app/edges/row_scanner.h"

#include <algorithm>

namespace edges {

RowScanner::RowScanner(char separator)
    : m_separator(separator)
{
}

std::size_t RowScanner::feed(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && !isDone()) {
        if (m_place == Place::Quoted)
            at = std::min(text.find('"', at), text.size());
        if (at == text.size())
            break;
        if (m_place == Place::CarriageReturn && text[at] != '\n') {
            m_place = Place::Behind;
            break;
        }
        m_place = after(text[at++]);
    }
    return at;
}

void RowScanner::finish()
{
    if (!isDone())
        m_place = m_place == Place::Quoted ? Place::Broken : Place::Behind;
}

RowScanner::Place RowScanner::after(char c) const
{
    switch (m_place) {
    case Place::FieldBegin:
        return c == '"' ? Place::Quoted : betweenFields(c, c == ' ' ? Place::FieldBegin : Place::Plain);
    case Place::Plain: return c == '"' ? Place::Broken : betweenFields(c, Place::Plain);
    case Place::Quoted: return c == '"' ? Place::Quote : Place::Quoted;
    case Place::Quote:
        if (c == '"')
            return Place::Quoted;
        [[fallthrough]];
    case Place::Closed: return betweenFields(c, c == ' ' ? Place::Closed : Place::Broken);
    case Place::CarriageReturn: return Place::Behind;
    case Place::Behind:
    case Place::Broken: break;
    }
    return m_place;
}

RowScanner::Place RowScanner::betweenFields(char c, Place otherwise) const
{
    if (c == m_separator)
        return Place::FieldBegin;
    if (c == '\n')
        return Place::Behind;
    return c == '\r' ? Place::CarriageReturn : otherwise;
}

} // namespace edges
