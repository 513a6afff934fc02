#include "model/text.h"

#include <algorithm>
#include <cstdint>

namespace model {

namespace {

struct Form // of the first byte of a UTF-8 sequence
{
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t least; // anything smaller would have fitted a shorter sequence
};

Form formOf(unsigned char lead)
{
    if (lead < 0x80)
        return {1, lead, 0};
    if ((lead & 0xE0U) == 0xC0)
        return {2, lead & 0x1FU, 0x80};
    if ((lead & 0xF0U) == 0xE0)
        return {3, lead & 0x0FU, 0x800};
    if ((lead & 0xF8U) == 0xF0)
        return {4, lead & 0x07U, 0x10000};
    return {0, 0, 0};
}

constexpr auto asciiBlanks = std::string_view(" \t\r\n\v\f");
constexpr auto noBreakSpace = std::string_view("\xC2\xA0");

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        const auto length = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(asciiBlanks), text.size()));
        if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        text = text.substr(0, text.find_last_not_of(asciiBlanks) + 1);
        if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        if (text.size() == length)
            return text;
    }
}

std::expected<std::size_t, Fault> codePoints(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        auto [length, point, least] = formOf(static_cast<unsigned char>(text[at]));
        if (length == 0 || at + length > text.size())
            return std::unexpected(Fault::NotUtf8);
        for (std::size_t i = 1; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(text[at + i]);
            if ((byte & 0xC0U) != 0x80)
                return std::unexpected(Fault::NotUtf8);
            point = (point << 6U) | (byte & 0x3FU);
        }
        if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return std::unexpected(Fault::NotUtf8);
        at += length;
    }
    return count;
}

bool hasControlCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0)
            return true; // U+0080 to U+009F
    }
    return false;
}

} // namespace model
