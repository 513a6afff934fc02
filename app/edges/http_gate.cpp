#include "app/edges/http_gate.h"

#include <boost/asio/ip/address_v4.hpp>

#include <algorithm>

namespace edges {

namespace {

constexpr std::string_view bearer = "Bearer ";

std::string lower(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

/// `localhost`, `127.0.0.1` or `[::1]`, with any port: a name that somebody else's name server may not turn
/// to this machine.
bool isThisMachine(std::string_view host)
{
    const auto name
        = host.starts_with('[') ? host.substr(0, host.find(']') + 1) : host.substr(0, host.find(':'));
    const auto known = lower(name);
    boost::system::error_code isNoAddress;
    const auto address = boost::asio::ip::make_address_v4(known, isNoAddress);
    return known == "localhost" || known == "[::1]" || (!isNoAddress && address.is_loopback());
}

HttpResponse unauthorized()
{
    auto response = refusal(401, "This needs a token: Authorization: Bearer …");
    response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

bool areEqualSecrets(std::string_view one, std::string_view other)
{
    auto difference = one.size() ^ other.size();
    for (std::size_t i = 0; i < other.size(); ++i) // as long as what was shown, whatever the secret is
        difference |= static_cast<unsigned char>(one[one.empty() ? 0 : i % one.size()])
            ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

HttpGate::HttpGate(std::string token)
    : m_token(std::move(token))
{
}

std::optional<HttpResponse> HttpGate::refusalOf(const HttpRequest &request) const
{
    if (!m_token.empty()) {
        const std::string_view shown = request.authorization;
        const auto isBearer = lower(shown.substr(0, bearer.size())) == lower(bearer);
        if (isBearer && areEqualSecrets(m_token, shown.substr(bearer.size())))
            return std::nullopt;
        return unauthorized();
    }
    if (!request.host.empty() && !isThisMachine(request.host))
        return refusal(403, "This answers to localhost alone, not to " + request.host + '.');
    if (!request.origin.empty())
        return refusal(403, "Web pages may not use this; " + request.origin + " was refused.");
    return std::nullopt;
}

} // namespace edges
