#include "model/label.h"

#include "model/text.h"

#include <algorithm>

namespace model {

namespace {
constexpr std::size_t longestLabel = 1000; // in code points
}

std::expected<Label, InvalidValue> Label::parse(std::string_view text)
{
    const auto refused = [&](Fault fault) {
        return std::unexpected(InvalidValue{ValueKind::Label, fault, std::string(text)});
    };
    auto label = std::string(trimmed(text));
    const auto length = codePoints(label);
    if (!length)
        return refused(length.error());
    if (*length > longestLabel)
        return refused(Fault::TooLong);
    // A line break inside a quoted description is the writer's layout, not part of what it says.
    std::ranges::replace_if(label, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    if (hasControlCharacter(label))
        return refused(Fault::ControlCharacter);
    return Label(std::move(label));
}

} // namespace model
