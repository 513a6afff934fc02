#include "tests/support/redis_server.h"

#include "tests/support/make_certificate.h"

#include <QFile>
#include <QStandardPaths>

#include <map>
#include <stdexcept>

namespace support {

namespace {

constexpr auto patience = std::chrono::seconds(20);

} // namespace

RedisServer::RedisServer(Kind kind)
    : m_kind(kind)
    , m_port(freePort())
{
    if (kind == Kind::WithTls)
        makeCertificate(m_folder.path());
    start();
}

void RedisServer::start()
{
    const auto port = QString::number(m_port);
    QStringList arguments{QStringLiteral("--bind"),        QStringLiteral("127.0.0.1"),
                          QStringLiteral("--dir"),         m_folder.path(),
                          QStringLiteral("--appendonly"),  QStringLiteral("yes"),
                          QStringLiteral("--appendfsync"), QStringLiteral("always")};
    if (m_kind == Kind::WithTls)
        arguments += {QStringLiteral("--port"),
                      QStringLiteral("0"),
                      QStringLiteral("--tls-port"),
                      port,
                      QStringLiteral("--tls-cert-file"),
                      m_folder.filePath(QStringLiteral("certificate.pem")),
                      QStringLiteral("--tls-key-file"),
                      m_folder.filePath(QStringLiteral("key.pem")),
                      QStringLiteral("--tls-auth-clients"),
                      QStringLiteral("no")};
    else
        arguments += {QStringLiteral("--port"), port};
    if (m_kind == Kind::WithPassword)
        arguments += {QStringLiteral("--requirepass"), QStringLiteral("s3cret/word")};
    // The server and its tools are one program, which looks at its name. Debian's package of that name would
    // start a service of the system; the tools' package does not.
    const auto server = m_folder.filePath(QStringLiteral("redis-server"));
    QFile::link(QStandardPaths::findExecutable(QStringLiteral("redis-check-rdb")), server);
    m_server.start(server, arguments, "eady to accept connections");
}

std::string RedisServer::url() const
{
    const auto place = "127.0.0.1:" + std::to_string(m_port);
    switch (m_kind) {
    case Kind::WithPassword: return "redis://:s3cret%2Fword@" + place;
    case Kind::WithTls:
        return "rediss://" + place
            + "?ca=" + m_folder.filePath(QStringLiteral("certificate.pem")).toStdString();
    case Kind::Open: break;
    }
    return "redis://" + place;
}

edges::RedisReply RedisServer::ask(const edges::RedisCommand &command)
{
    edges::RedisConnection connection(address(), m_waiting, patience);
    return connection.ask(command);
}

std::vector<std::map<std::string, std::string>> RedisServer::entries(const std::string &stream)
{
    std::vector<std::map<std::string, std::string>> all;
    for (const auto &entry : ask({"XRANGE", stream, "-", "+"}).list) {
        auto &fields = all.emplace_back();
        for (std::size_t i = 0; i + 1 < entry.list.at(1).list.size(); i += 2)
            fields[entry.list[1].list[i].text] = entry.list[1].list[i + 1].text;
    }
    return all;
}

} // namespace support
