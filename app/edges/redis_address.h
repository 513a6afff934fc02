#pragma once

#include <expected>
#include <string>

#include <QString>

namespace edges {

/// Where a Redis server is, and how to get in: `redis://[user]:password@host:port/database`, or `rediss://`
/// for TLS, with `?ca=FILE` where the server's certificate is signed by nobody the system knows.
struct RedisAddress
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 6379;
    std::string user; // empty: the default one
    std::string password; // empty: none
    int database = 0;
    bool isEncrypted = false;
    QString certificates; // PEM file; empty: the system's

    static std::expected<RedisAddress, std::string> parse(const std::string &url); // or what is wrong

    std::string name() const; // without the password, for people to read
};

} // namespace edges
