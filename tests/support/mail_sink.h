#pragma once

#include "app/edges/smtp_notifications.h"
#include "tests/support/server_process.h"

#include <QTemporaryDir>

namespace support {

/// A message as a mail server got it.
struct ReceivedMail
{
    QByteArray from;
    QByteArray to;
    bool isEncrypted = false; // on its way
    QByteArray text; // headers and body

    QByteArray header(const QByteArray &name) const; // unfolded; empty: it has none
    QByteArray body() const; // as it travelled
};

/// A real mail server on a port of its own, which keeps what it gets.
class MailSink
{
public:
    using Security = edges::MailServer::Security;

    explicit MailSink(Security security = Security::None, QString user = {}, QString password = {});

    void start(); // again, on the same port
    ServerProcess &process() { return m_server; }
    edges::MailServer server() const; // how to reach it
    std::vector<ReceivedMail> received() const;

private:
    Security m_security;
    QString m_user;
    QString m_password;
    quint16 m_port;
    QTemporaryDir m_folder;
    ServerProcess m_server;
};

} // namespace support
