#include "app/host/delivery_settings.h"

#include "app/host/secret_file.h"

namespace host {

namespace {

edges::MailServer::Security securityOf(Settings::Mail::Security security)
{
    switch (security) {
    case Settings::Mail::Security::None: return edges::MailServer::Security::None;
    case Settings::Mail::Security::StartTls: return edges::MailServer::Security::StartTls;
    case Settings::Mail::Security::Tls: return edges::MailServer::Security::Tls;
    }
    std::unreachable();
}

app::Answer<edges::MailServer> mailServer(const Settings::Mail &mail)
{
    edges::MailServer server;
    server.host = mail.host;
    server.port = mail.port;
    server.security = securityOf(mail.security);
    server.user = mail.user;
    server.from = mail.from;
    if (mail.passwordFile.isEmpty())
        return server;
    auto password = secretIn(mail.passwordFile);
    if (!password)
        return std::unexpected(password.error());
    server.password = *std::move(password);
    return server;
}

} // namespace

app::Answer<DeliverySettings> deliverySettings(const Settings &settings)
{
    DeliverySettings delivery{.buyer = settings.mail.to};
    if (!settings.redis.url.empty()) {
        auto redis = edges::RedisAddress::parse(settings.redis.url);
        if (!redis)
            return std::unexpected(
                app::Rejection{.reason = app::Reason::InvalidCall, .detail = redis.error()});
        delivery.redis = *std::move(redis);
    }
    if (!settings.mail.host.empty()) {
        auto mail = mailServer(settings.mail);
        if (!mail)
            return std::unexpected(mail.error());
        delivery.mail = *std::move(mail);
    }
    return delivery;
}

} // namespace host
