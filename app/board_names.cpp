#include "app/board.h"

#include <algorithm>

namespace app {

namespace {

enum class Fit { Whole, Beginning, Within };

/// The best of the names that hold the needle: the whole name, then what begins with it, then by name.
template <class IsThere>
std::vector<std::int32_t> bestOf(const Dictionary &names, std::string_view needle, std::size_t most,
                                 IsThere isThere)
{
    const auto holds = names.matches(needle);
    const auto &ranks = names.ranks();
    std::vector<std::tuple<Fit, std::int32_t, std::int32_t>> found;
    for (std::int32_t number = 0; std::cmp_less(number, holds.size()); ++number) {
        if (!holds[static_cast<std::size_t>(number)] || !isThere(number))
            continue;
        const auto name = folded(names.text(number));
        const auto fit = name == needle ? Fit::Whole
            : name.starts_with(needle)  ? Fit::Beginning
                                        : Fit::Within;
        found.emplace_back(fit, ranks[static_cast<std::size_t>(number)], number);
    }
    const auto shown = std::min(most, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(shown));
    std::vector<std::int32_t> best;
    for (std::size_t i = 0; i < shown; ++i)
        best.push_back(std::get<2>(found[i]));
    return best;
}

} // namespace

NameMatches Board::named(std::string_view text, std::size_t most) const
{
    const auto needle = folded(text);
    if (needle.empty())
        return {};
    const auto isRecorded = [this](std::int32_t batch) { return !m_batchRows[at(batch)].sku.empty(); };
    const auto always = [](std::int32_t) { return true; };
    return {bestOf(m_batchRefs, needle, most, isRecorded), bestOf(m_skus, needle, most, always),
            bestOf(m_orders, needle, most, always)};
}

} // namespace app
