#include "app/edges/http_path.h"

#include <charconv>

namespace edges {

namespace {

std::optional<std::string> decoded(std::string_view text, bool plusIsBlank)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsBlank) {
            plain += ' ';
        } else if (text[i] == '%') {
            unsigned char byte = 0;
            const auto *digits = text.data() + i + 1;
            if (i + 2 >= text.size() || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2)
                return std::nullopt;
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// A proxy is asked for `http://host/path`, and a server must take that too.
std::string_view withoutHost(std::string_view target)
{
    constexpr std::string_view scheme = "http://";
    if (!target.starts_with(scheme))
        return target;
    const auto slash = target.find('/', scheme.size());
    return slash == std::string_view::npos ? "/" : target.substr(slash);
}

std::string_view takeUpTo(char separator, std::string_view &rest)
{
    const auto part = rest.substr(0, rest.find(separator));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    return part;
}

bool readQuery(std::string_view text, std::map<std::string, std::string> &query)
{
    while (!text.empty()) {
        auto pair = takeUpTo('&', text);
        const auto name = decoded(takeUpTo('=', pair), true);
        const auto value = decoded(pair, true);
        if (!name || !value)
            return false;
        query[*name] = *value;
    }
    return true;
}

} // namespace

std::optional<HttpPath> HttpPath::parse(std::string_view target)
{
    auto rest = withoutHost(target);
    auto path = takeUpTo('?', rest);
    HttpPath taken;
    if (!path.starts_with('/') || !readQuery(rest, taken.query))
        return std::nullopt;
    path.remove_prefix(1);
    for (auto more = !path.empty(); more;) {
        more = path.find('/') != std::string_view::npos;
        const auto segment = decoded(takeUpTo('/', path), false);
        if (!segment)
            return std::nullopt;
        taken.segments.push_back(*segment);
    }
    return taken;
}

} // namespace edges
