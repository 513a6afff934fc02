#pragma once

#include <csv.h>

#include <string>
#include <string_view>
#include <vector>

namespace edges {

/// libcsv in its strict mode (RFC 4180) for one row at a time, its memory bounded.
class CsvParser
{
public:
    static constexpr std::size_t longestField = std::size_t(64) * 1024; // bytes

    enum class State {
        Blank, // a line without anything
        Row, // complete
        Open, // goes on in the next line
        Broken, // its quoting
        TooLong // a field
    };

    explicit CsvParser(char separator);
    ~CsvParser();
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;

    void begin();
    State feed(std::string_view line);
    State finish(); // nothing follows
    void abandon(); // what is open

    char separator() const { return m_separator; }
    std::size_t fieldCount() const { return m_ends.size(); }
    std::string_view field(std::size_t index) const;
    std::string_view text() const { return m_text; } // of all fields, one behind the other

private:
    static void takeField(void *text, size_t size, void *self);
    static void takeRow(int lineEnd, void *self);
    void initialise();
    State failure();

    char m_separator;
    csv_parser m_parser = {};
    std::string m_text;
    std::vector<std::size_t> m_ends;
    bool m_isComplete = false;
    bool m_isTooLong = false;
};

} // namespace edges
