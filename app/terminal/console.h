#pragma once

#include "app/terminal/json_results.h"

#include <ostream>
#include <string_view>

namespace terminal {

/// Where results and refusals go: standard output and standard error, or JSON lines on standard output alone.
class Console
{
public:
    Console(std::ostream &out, std::ostream &err, bool json);

    bool isJson() const { return m_json; }
    void markAsTried() { m_tried = true; } // every object that follows
    std::ostream &out() { return m_out; }
    std::ostream &err() { return m_err; }

    void object(const Json &object); // one line
    void sentence(std::string_view text); // one line of plain text
    int fail(const app::Rejection &reason); // answers the exit status

    /// Whether everything said so far arrived.
    bool flushed();

private:
    std::ostream &m_out;
    std::ostream &m_err;
    bool m_json;
    bool m_tried = false;
};

} // namespace terminal
