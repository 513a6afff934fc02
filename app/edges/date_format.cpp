#include "app/edges/date_format.h"

#include "model/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace edges {

namespace {

using model::Fault;

struct Reading
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;

    int *part(char letter)
    {
        switch (letter) {
        case 'y': return &year;
        case 'M': return &month;
        case 'd': return &day;
        case 'H': return &hour;
        case 'm': return &minute;
        default: return &second;
        }
    }
    bool hasTime() const { return hour < 24 && minute < 60 && second < 60; }
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeNumber(std::string_view &text, std::size_t least, std::size_t most, int &number)
{
    std::size_t digits = 0;
    number = 0;
    while (digits < most && digits < text.size() && isDigit(text[digits]))
        number = number * 10 + (text[digits++] - '0');
    text.remove_prefix(digits);
    return digits >= least;
}

bool takeMonthName(std::string_view &text, int &month)
{
    static const auto names = [] {
        std::array<std::string, 12> all;
        for (int i = 0; i < 12; ++i)
            all[static_cast<std::size_t>(i)]
                = QLocale::c().monthName(i + 1, QLocale::ShortFormat).toLower().toStdString();
        return all;
    }();
    std::string given(text.substr(0, 3));
    std::ranges::transform(given, given.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto found = std::ranges::find(names, given);
    if (found == names.end())
        return false;
    month = static_cast<int>(found - names.begin()) + 1;
    text.remove_prefix(3);
    return true;
}

constexpr auto npos = std::string_view::npos;

// Behind the date: nothing, or a time such as 8:26, T08:30:00Z or 8:26 PM.
bool isTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != 'T' && rest.front() != ' ')
        return false;
    rest = model::trimmed(rest.substr(1));
    const auto isHalfDay = rest.size() > 2 && std::string_view("Mm").find(rest.back()) != npos
        && std::string_view("APap").find(rest[rest.size() - 2]) != npos;
    if (isHalfDay)
        rest = model::trimmed(rest.substr(0, rest.size() - 2));
    auto time = std::string(rest);
    if (time.find(':') == 1)
        time.insert(0, "0");
    return (!isHalfDay || time < "13") && model::parseDate("2000-01-01T" + time).has_value();
}

int century(int twoDigits)
{
    return twoDigits < 70 ? 2000 : 1900;
}

} // namespace

DateFormat DateFormat::iso()
{
    return parse("yyyy-MM-dd").value_or(DateFormat());
}

std::optional<DateFormat> DateFormat::parse(std::string_view pattern)
{
    DateFormat format;
    format.m_pattern = model::trimmed(pattern);
    const std::string_view text = format.m_pattern;
    auto quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = text[at];
        const auto run = std::min(text.find_first_not_of(letter, at), text.size()) - at;
        if (letter == '\'') {
            quoted = !quoted;
            ++at;
        } else if (quoted || std::string_view("yMdHms").find(letter) == std::string_view::npos) {
            format.addLiteral(letter);
            ++at;
        } else {
            if (!format.addLetters(letter, run))
                return std::nullopt;
            at += run;
        }
    }
    const auto times = [&](char letter) { return std::ranges::count(format.m_parts, letter, &Part::letter); };
    if (quoted || times('y') != 1 || times('M') != 1 || times('d') != 1)
        return std::nullopt;
    return format;
}

bool DateFormat::addLetters(char letter, std::size_t count)
{
    const auto isYear = letter == 'y';
    if (isYear ? count != 2 && count != 4 : count > (letter == 'M' ? 3U : 2U))
        return false;
    // Two numbers side by side are told apart by their width alone.
    if (!m_parts.empty() && m_parts.back().letter != 0)
        m_parts.back().least = m_parts.back().most;
    const auto touchesNumber = !m_parts.empty() && m_parts.back().letter != 0;
    m_parts.push_back({letter,
                       isYear              ? count
                           : touchesNumber ? 2U
                                           : 1U,
                       isYear || count == 3 ? count : 2U,
                       {}});
    return true;
}

void DateFormat::addLiteral(char c)
{
    if (m_parts.empty() || m_parts.back().letter != 0)
        m_parts.push_back({0, 0, 0, {}});
    m_parts.back().literal += c;
}

std::expected<model::Date, model::InvalidValue> DateFormat::read(std::string_view text) const
{
    const auto refused = [text](Fault fault) {
        return std::unexpected(model::InvalidValue{model::ValueKind::Date, fault, std::string(text)});
    };
    auto rest = model::trimmed(text);
    if (rest.empty())
        return refused(Fault::Blank);
    Reading reading;
    for (const auto &part : m_parts) {
        if (part.letter == 0) {
            if (!rest.starts_with(part.literal))
                return refused(Fault::NotADate);
            rest.remove_prefix(part.literal.size());
        } else if (part.most == 3) {
            if (!takeMonthName(rest, reading.month))
                return refused(Fault::NotADate);
        } else if (!takeNumber(rest, part.least, part.most, *reading.part(part.letter))) {
            return refused(Fault::NotADate);
        } else if (part.letter == 'y' && part.most == 2) {
            reading.year += century(reading.year);
        }
    }
    if (!isTime(rest) || !reading.hasTime())
        return refused(Fault::NotADate);
    const auto date = model::dateOf(reading.year, static_cast<unsigned>(reading.month),
                                    static_cast<unsigned>(reading.day));
    if (!date)
        return refused(date.error().fault);
    return *date;
}

} // namespace edges
