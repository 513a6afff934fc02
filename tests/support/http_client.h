#pragma once

#include "app/json.h"

#include <QByteArray>
#include <QMap>

namespace support {

struct HttpAnswer
{
    int status = 0; // 0: the server said nothing, or nothing that can be read
    QMap<QByteArray, QByteArray> headers = {}; // names in small letters
    QByteArray body = {};

    app::Json json() const; // discarded: it is none
};

/// One connection to a server on this machine, without a library between it and the bytes.
class HttpClient
{
public:
    explicit HttpClient(quint16 port);
    ~HttpClient();
    HttpClient(HttpClient &&other) noexcept;
    HttpClient &operator=(HttpClient &&) = delete;

    HttpAnswer get(const QByteArray &path, const QByteArray &headers = {});
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {});
    HttpAnswer post(const QByteArray &path, const app::Json &body)
    {
        return post(path, QByteArray::fromStdString(body.dump()));
    }

    bool send(const QByteArray &bytes); // false: the server does not take them any more
    HttpAnswer answer(bool toHead = false); // the next one
    bool isConnected() const { return m_socket >= 0; }
    bool isClosed(); // by the server, by and by

private:
    bool readMore();

    int m_socket;
    QByteArray m_read;
};

} // namespace support
