#include "app/edges/redis_address.h"

#include <QUrl>
#include <QUrlQuery>

namespace edges {

namespace {

constexpr int usualPort = 6379;

} // namespace

std::expected<RedisAddress, std::string> RedisAddress::parse(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    RedisAddress address;
    address.isEncrypted = url.scheme() == QLatin1String("rediss");
    if (!url.isValid() || url.host().isEmpty()
        || (!address.isEncrypted && url.scheme() != QLatin1String("redis")))
        return std::unexpected("A Redis address reads redis://host:port or rediss://host:port");
    address.host = url.host();
    address.port = static_cast<quint16>(url.port(usualPort));
    address.user = url.userName(QUrl::FullyDecoded).toStdString();
    address.password = url.password(QUrl::FullyDecoded).toStdString();
    address.certificates = QUrlQuery(url).queryItemValue(QStringLiteral("ca"), QUrl::FullyDecoded);
    if (const auto path = url.path(); path.size() > 1) {
        bool isNumber = false;
        address.database = path.mid(1).toInt(&isNumber);
        if (!isNumber || address.database < 0)
            return std::unexpected("The database of a Redis address is a number, such as redis://host/0");
    }
    return address;
}

std::string RedisAddress::name() const
{
    return std::string(isEncrypted ? "rediss://" : "redis://") + host.toStdString() + ':'
        + std::to_string(port) + '/' + std::to_string(database);
}

} // namespace edges
