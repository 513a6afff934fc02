#include "app/edges/http_address.h"

#include <arpa/inet.h>

#include <charconv>

namespace edges {

namespace {

bool isOfFamily(int family, const std::string &host)
{
    in6_addr address = {};
    return inet_pton(family, host.c_str(), &address) == 1;
}

std::unexpected<app::Rejection> refused(const std::string &text, const std::string &why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidValue,
                                          .given = text,
                                          .detail = "'" + text + "' is no address to listen at: " + why
                                              + ", as in 127.0.0.1:5005"});
}

} // namespace

app::Answer<HttpAddress> HttpAddress::parse(const std::string &text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos)
        return refused(text, "it has an address and a port");
    HttpAddress address{.host = text.substr(0, colon)};
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + colon + 1, end, address.port);
    if (read.ec != std::errc() || read.ptr != end)
        return refused(text, "the port is a number from 0 to 65535");
    if (address.host == "localhost")
        address.host = "127.0.0.1";
    const auto isBracketed = address.host.starts_with('[') && address.host.ends_with(']');
    if (isBracketed)
        address.host = address.host.substr(1, address.host.size() - 2);
    if (!isOfFamily(isBracketed ? AF_INET6 : AF_INET, address.host))
        return refused(text, "it names an IP address, one of version 6 in brackets");
    return address;
}

bool HttpAddress::isLoopback() const
{
    in6_addr six = {};
    if (inet_pton(AF_INET6, host.c_str(), &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six);
    return host.starts_with("127.");
}

std::string HttpAddress::text() const
{
    const auto isSix = host.find(':') != std::string::npos;
    return (isSix ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

} // namespace edges
