#pragma once

#include "app/edges/date_format.h"

namespace edges {

/// Finds out how the dates of a column are written, from all of them. What is a date in no form that is used
/// anywhere does not take part: such a row is refused by itself.
class DateDetector
{
public:
    DateDetector();

    void see(std::string_view value);

    /// The forms that read every date, but for those that come to the same dates. ISO where it does, or where
    /// no form reads them all.
    std::vector<DateFormat> fitting() const;

private:
    struct Candidate
    {
        DateFormat format;
        std::int64_t read = 0;
        std::uint64_t digest = 0; // of the dates it came to
    };

    std::vector<Candidate> m_candidates; // ISO first
    std::int64_t m_dates = 0; // values that are a date in some form
};

} // namespace edges
