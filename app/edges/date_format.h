#pragma once

#include "model/date.h"

#include <optional>
#include <vector>

namespace edges {

/// How the dates of a column are written: `yyyy yy M MM MMM d dd H HH m mm s ss`, anything else as it stands,
/// letters in single quotes. `d` and `M` take one or two digits wherever a sign follows; `yy` means 1970 to
/// 2069; `MMM` is English. A time behind the date is allowed, and ignored.
class DateFormat
{
public:
    static DateFormat iso();
    static std::optional<DateFormat>
    parse(std::string_view pattern); // nothing unless it has a year, a month, a day

    const std::string &pattern() const { return m_pattern; }
    std::expected<model::Date, model::InvalidValue> read(std::string_view text) const;

private:
    struct Part
    {
        char letter; // 0: a literal
        std::size_t least;
        std::size_t most; // digits
        std::string literal;
    };

    bool addLetters(char letter, std::size_t count);
    void addLiteral(char c);

    std::string m_pattern;
    std::vector<Part> m_parts;
};

} // namespace edges
