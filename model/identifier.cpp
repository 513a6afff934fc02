#include "model/identifier.h"

#include "model/text.h"

namespace model {

namespace {
constexpr std::size_t longestName = 64; // in code points
}

std::expected<std::string, InvalidValue> parseName(ValueKind kind, std::string_view text)
{
    const auto refused
        = [&](Fault fault) { return std::unexpected(InvalidValue{kind, fault, std::string(text)}); };
    const auto name = trimmed(text);
    if (name.empty())
        return refused(Fault::Blank);
    const auto length = codePoints(name);
    if (!length)
        return refused(length.error());
    if (*length > longestName)
        return refused(Fault::TooLong);
    if (hasControlCharacter(name))
        return refused(Fault::ControlCharacter);
    return std::string(name);
}

} // namespace model
