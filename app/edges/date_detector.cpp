#include "app/edges/date_detector.h"

#include "model/text.h"

#include <algorithm>
#include <array>

namespace edges {

namespace {

// The forms in use. Dots are day first wherever they are used.
constexpr auto patterns = std::to_array<std::string_view>(
    {"yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "MM-dd-yyyy", "yyyy/MM/dd",
     "yyyy.MM.dd", "yyyyMMdd", "dd.MM.yy", "dd/MM/yy", "MM/dd/yy", "dd-MM-yy", "MM-dd-yy", "dd-MMM-yyyy",
     "dd MMM yyyy", "dd-MMM-yy", "MMM d, yyyy"});

} // namespace

DateDetector::DateDetector()
{
    for (const auto pattern : patterns)
        if (auto format = DateFormat::parse(pattern))
            m_candidates.push_back({*std::move(format)});
}

void DateDetector::see(std::string_view value)
{
    if (model::trimmed(value).empty())
        return;
    auto isDate = false;
    for (auto &candidate : m_candidates) {
        const auto date = candidate.format.read(value);
        if (!date)
            continue;
        isDate = true;
        ++candidate.read;
        candidate.digest = candidate.digest * 1099511628211U
            + static_cast<std::uint64_t>(date->time_since_epoch().count());
    }
    m_dates += isDate ? 1 : 0;
}

std::vector<DateFormat> DateDetector::fitting() const
{
    if (m_dates == 0 || m_candidates.front().read == m_dates)
        return {DateFormat::iso()};
    std::vector<DateFormat> formats;
    std::vector<std::uint64_t> digests;
    for (const auto &candidate : m_candidates) {
        if (candidate.read < m_dates || std::ranges::find(digests, candidate.digest) != digests.end())
            continue;
        formats.push_back(candidate.format);
        digests.push_back(candidate.digest);
    }
    if (formats.empty())
        formats.push_back(DateFormat::iso());
    return formats;
}

} // namespace edges
