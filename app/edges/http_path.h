#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edges {

/// What a request line names, taken apart: `/allocations/a%2Fb?x=1` is {"allocations", "a/b"} and x.
struct HttpPath
{
    std::vector<std::string> segments;
    std::map<std::string, std::string> query; // of a name given twice the last

    static std::optional<HttpPath> parse(std::string_view target); // nothing: it cannot be read
};

} // namespace edges
