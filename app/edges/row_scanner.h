#pragma once

#include <cstddef>
#include <string_view>

namespace edges {

/// Finds the end of one row of any length as libcsv's strict mode does, keeping nothing of it.
class RowScanner
{
public:
    explicit RowScanner(char separator);

    std::size_t feed(std::string_view text); // how much of it belongs to the row
    void finish(); // nothing follows

    bool isDone() const { return m_place == Place::Behind || isBroken(); }
    bool isBroken() const { return m_place == Place::Broken; } // its quoting

private:
    enum class Place {
        FieldBegin,
        Plain,
        Quoted,
        Quote, // closing, or the first of a doubled one
        Closed, // blanks behind a closing quote
        CarriageReturn, // LF may belong to it
        Behind,
        Broken
    };

    Place after(char c) const;
    Place betweenFields(char c, Place otherwise) const;

    char m_separator;
    Place m_place = Place::FieldBegin;
};

} // namespace edges
