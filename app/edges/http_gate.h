#pragma once

#include "app/edges/http_message.h"

#include <optional>
#include <string>
#include <string_view>

namespace edges {

/// Who may come in. With a token: who shows it. Without one (loopback alone): programs of this machine, and
/// no web page that a browser here has open.
class HttpGate
{
public:
    explicit HttpGate(std::string token); // empty: none is asked for

    std::optional<HttpResponse> refusalOf(const HttpRequest &request) const;

private:
    std::string m_token;
};

/// In a time that does not tell where they differ.
bool areEqualSecrets(std::string_view one, std::string_view other);

} // namespace edges
