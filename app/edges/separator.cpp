#include "app/edges/separator.h"

#include <algorithm>
#include <array>
#include <vector>

namespace edges {

namespace {

constexpr std::size_t linesLookedAt = 10;

std::vector<std::size_t> countPerLine(std::string_view text, char separator)
{
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    auto quoted = false;
    auto blank = true;
    for (const auto c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != '\n' && c != '\r')) {
            count += !quoted && c == separator ? 1 : 0;
            blank = false;
            continue;
        }
        if (!blank)
            counts.push_back(count);
        if (counts.size() == linesLookedAt)
            return counts;
        count = 0;
        blank = true;
    }
    if (!blank)
        counts.push_back(count);
    return counts;
}

} // namespace

char findSeparator(std::string_view beginning)
{
    struct Score
    {
        std::size_t inHeader = 0;
        std::ptrdiff_t linesAlike = 0;
        auto operator<=>(const Score &) const = default;
    };
    auto best = ',';
    Score bestScore;
    for (const auto separator : std::array{',', ';', '\t'}) {
        const auto counts = countPerLine(beginning, separator);
        if (counts.empty())
            continue;
        const Score score{counts.front(), std::ranges::count(counts, counts.front())};
        if (score.inHeader > 0 && score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace edges
