#pragma once

#include <QString>

#include <initializer_list>
#include <string>
#include <string_view>

namespace persistence {

/// Finds a text within others, without regard to case.
class TextFilter
{
public:
    explicit TextFilter(const std::string &text);

    bool matchesAny(std::initializer_list<std::string_view> texts) const; // an empty filter matches all

private:
    bool matches(std::string_view text) const;

    std::string m_text; // in small letters
    bool m_isAscii;
    QString m_wide;
};

} // namespace persistence
