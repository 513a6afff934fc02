#pragma once

#include "app/edges/redis_connection.h"
#include "tests/support/server_process.h"

#include <QTemporaryDir>

namespace support {

/// A real Redis server with a folder and a port of its own. What it holds survives being killed: every write
/// is on the disk before it is answered.
class RedisServer
{
public:
    enum class Kind { Open, WithPassword, WithTls };

    explicit RedisServer(Kind kind = Kind::Open);

    void start(); // again, on the same port
    ServerProcess &process() { return m_server; }

    edges::RedisAddress address() const { return edges::RedisAddress::parse(url()).value(); }
    std::string url() const;
    edges::RedisReply ask(const edges::RedisCommand &command); // of a client of its own
    std::vector<std::map<std::string, std::string>> entries(const std::string &stream); // fields of each

private:
    Kind m_kind;
    quint16 m_port;
    QTemporaryDir m_folder;
    ServerProcess m_server;
    edges::Waiting m_waiting;
};

} // namespace support
