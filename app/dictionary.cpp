#include "app/dictionary.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace app {

namespace {

constexpr std::size_t chunkSize = 65536;
constexpr std::size_t fewTexts = 64; // that are put in place rather than all sorted anew

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view takeNumber(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    auto number = text.substr(0, length);
    text.remove_prefix(length);
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

void fold(std::string_view text, std::string &into)
{
    into.assign(text);
    for (std::size_t i = 0; i < into.size(); ++i) {
        const auto byte = static_cast<unsigned char>(into[i]);
        if (byte >= 'A' && byte <= 'Z') {
            into[i] = static_cast<char>(byte + 0x20);
        } else if (byte == 0xC3 && i + 1 < into.size()) { // U+00C0 to U+00DE, but for the multiplication sign
            const auto next = static_cast<unsigned char>(into[++i]);
            if (next >= 0x80 && next <= 0x9E && next != 0x97)
                into[i] = static_cast<char>(next + 0x20);
        }
    }
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    fold(text, result);
    return result;
}

bool isBefore(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const auto x = takeNumber(a);
            const auto y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
        } else if (a.front() != b.front()) {
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front());
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.size() < b.size();
}

std::string_view Dictionary::keep(std::string_view text)
{
    if (text.size() > m_left) {
        m_left = std::max(chunkSize, text.size());
        m_chunks.emplace_back(m_left);
        m_free = m_chunks.back().data();
    }
    if (!text.empty())
        std::memcpy(m_free, text.data(), text.size());
    const std::string_view kept(m_free, text.size());
    m_free += text.size();
    m_left -= text.size();
    return kept;
}

std::int32_t Dictionary::find(std::string_view text) const
{
    return m_index.find(std::hash<std::string_view>()(text),
                        [&](std::int32_t n) { return this->text(n) == text; });
}

std::int32_t Dictionary::add(std::string_view text)
{
    if (const auto known = find(text); known != none)
        return known;
    const auto number = static_cast<std::int32_t>(m_texts.size());
    m_texts.push_back(keep(text));
    m_index.add(std::hash<std::string_view>()(text), number);
    return number;
}

void Dictionary::reserve(std::size_t texts)
{
    m_texts.reserve(texts);
    m_index.reserve(texts);
}

const std::vector<std::int32_t> &Dictionary::ranks() const
{
    if (m_ranks.size() == m_texts.size())
        return m_ranks;
    const auto comesBefore = [this](std::int32_t a, std::int32_t b) { return isBefore(text(a), text(b)); };
    std::vector<std::int32_t> order(m_ranks.size());
    for (std::size_t n = 0; n < m_ranks.size(); ++n)
        order[static_cast<std::size_t>(m_ranks[n])] = static_cast<std::int32_t>(n);
    if (m_texts.size() - order.size() <= fewTexts) {
        for (auto n = order.size(); n < m_texts.size(); ++n) {
            const auto next = static_cast<std::int32_t>(n);
            order.insert(std::ranges::upper_bound(order, next, comesBefore), next);
        }
    } else {
        order.resize(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, comesBefore);
    }
    m_ranks.resize(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        m_ranks[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
    return m_ranks;
}

std::vector<char> Dictionary::matches(std::string_view foldedNeedle) const
{
    std::vector<char> result(m_texts.size());
    std::string scratch;
    for (std::size_t n = 0; n < m_texts.size(); ++n) {
        fold(m_texts[n], scratch);
        result[n] = scratch.find(foldedNeedle) != std::string::npos;
    }
    return result;
}

} // namespace app
