#pragma once

#include "app/notifications.h"

#include <chrono>
#include <functional>

namespace edges {

/// The server that takes mail, and how to get in.
struct MailServer
{
    enum class Security { None, StartTls, Tls };

    std::string host;
    int port = 25;
    Security security = Security::None;
    std::string user; // empty: without login
    std::string password;
    std::string certificates; // PEM file that the server's is signed by; empty: the system's
    std::string from;
    std::chrono::milliseconds patience{60'000}; // for one message
};

/// Sends notices by SMTP.
class SmtpNotifications final : public app::Notifications
{
public:
    SmtpNotifications(MailServer server, std::function<bool()> isEnding);

    void send(const app::Notice &notice) override;

private:
    MailServer m_server;
    std::function<bool()> m_isEnding;
};

} // namespace edges
