#include "app/host/delivery_settings.h"

#include "app/host/secret_file.h"

namespace host {

namespace {

app::Answer<edges::MailServer> mailServer(const Settings::Mail &mail)
{
    using Security = edges::MailServer::Security;
    edges::MailServer server{.host = mail.host,
                             .port = mail.port,
                             .security = mail.security == Settings::Mail::Security::None ? Security::None
                                 : mail.security == Settings::Mail::Security::Tls        ? Security::Tls
                                                                                         : Security::StartTls,
                             .user = mail.user,
                             .password = {},
                             .certificates = mail.certificates.toStdString(),
                             .from = mail.from};
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
    DeliverySettings delivery;
    if (!settings.redis.url.empty()) {
        auto address = edges::RedisAddress::parse(settings.redis.url);
        if (!address)
            return std::unexpected(
                app::Rejection{.reason = app::Reason::InvalidCall, .detail = std::move(address.error())});
        delivery.redis = *std::move(address);
    }
    if (!settings.mail.host.empty()) {
        auto server = mailServer(settings.mail);
        if (!server)
            return std::unexpected(server.error());
        delivery.mail = *std::move(server);
    }
    delivery.buyer = settings.mail.to;
    return delivery;
}

} // namespace host
