#include "persistence/text_filter.h"

#include <algorithm>

namespace persistence {

namespace {

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

TextFilter::TextFilter(const std::string &text)
    : m_text(text)
    , m_isAscii(std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    , m_wide(wide(text))
{
    std::ranges::transform(m_text, m_text.begin(), small);
}

bool TextFilter::matchesAny(std::initializer_list<std::string_view> texts) const
{
    return m_text.empty() || std::ranges::any_of(texts, [this](auto text) { return matches(text); });
}

bool TextFilter::matches(std::string_view text) const
{
    if (!m_isAscii) // letters beyond ASCII have their small ones elsewhere
        return wide(text).contains(m_wide, Qt::CaseInsensitive);
    const auto isSame = [](char of, char wanted) { return small(of) == wanted; };
    return !std::ranges::search(text, m_text, isSame).empty();
}

} // namespace persistence
