#pragma once

#include "app/row_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The text as it is compared where case does not matter (ASCII and Latin-1 letters).
std::string folded(std::string_view text);

/// Numbers within names count as numbers: PO-9 stands before PO-10.
bool isBefore(std::string_view a, std::string_view b);

/// Texts, each kept once and known by a number that never changes: 0, 1, 2 and so on.
class Dictionary
{
public:
    static constexpr std::int32_t none = RowIndex::none;

    std::int32_t add(std::string_view text); // its number, old or new
    std::int32_t find(std::string_view text) const;
    std::string_view text(std::int32_t number) const { return m_texts[static_cast<std::size_t>(number)]; }
    std::size_t size() const { return m_texts.size(); }
    void reserve(std::size_t texts);

    const std::vector<std::int32_t> &ranks() const; // number -> place in order
    std::vector<char> matches(std::string_view foldedNeedle) const; // number -> holds the needle

private:
    std::string_view keep(std::string_view text);

    std::vector<std::vector<char>> m_chunks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
    std::vector<std::string_view> m_texts; // into the chunks, which never move
    RowIndex m_index;
    mutable std::vector<std::int32_t> m_ranks; // as long as no text is added
};

} // namespace app
