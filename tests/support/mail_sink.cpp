#include "tests/support/mail_sink.h"

#include "tests/support/make_certificate.h"

#include <QDir>

namespace support {

namespace {

const auto mails = QStringLiteral("mails");

} // namespace

QByteArray ReceivedMail::header(const QByteArray &name) const
{
    const auto head = QByteArray("\r\n" + text.left(text.indexOf("\r\n\r\n")) + "\r\n").replace("\r\n ", " ");
    const auto at = head.indexOf("\r\n" + name + ": ");
    if (at < 0)
        return {};
    const auto value = at + name.size() + 4;
    return head.mid(value, head.indexOf("\r\n", value) - value);
}

QByteArray ReceivedMail::body() const
{
    return text.mid(text.indexOf("\r\n\r\n") + 4);
}

MailSink::MailSink(Security security, QString user, QString password)
    : m_security(security)
    , m_user(std::move(user))
    , m_password(std::move(password))
    , m_port(freePort())
{
    QDir(m_folder.path()).mkdir(mails);
    if (security != Security::None)
        makeCertificate(m_folder.path());
    start();
}

void MailSink::start()
{
    const auto security = m_security == Security::None ? QStringLiteral("plain")
        : m_security == Security::Tls                  ? QStringLiteral("tls")
                                                       : QStringLiteral("starttls");
    QStringList arguments{QStringLiteral("-Wignore"),
                          QStringLiteral(SOURCE_ROOT "/tests/support/mail_sink.py"), QString::number(m_port),
                          m_folder.filePath(mails), security};
    if (!m_user.isEmpty())
        arguments += {m_user, m_password};
    m_server.start(QStringLiteral("/usr/bin/python3"), arguments, "ready");
}

edges::MailServer MailSink::server() const
{
    return {.host = "127.0.0.1",
            .port = m_port,
            .security = m_security,
            .user = m_user.toStdString(),
            .password = m_password.toStdString(),
            .certificates = m_security == Security::None
                ? std::string()
                : m_folder.filePath(QStringLiteral("certificate.pem")).toStdString(),
            .from = "allocations@example.com"};
}

std::vector<ReceivedMail> MailSink::received() const
{
    std::vector<ReceivedMail> all;
    const QDir folder(m_folder.filePath(mails), QStringLiteral("*.eml"), QDir::Name);
    for (const auto &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        file.open(QIODevice::ReadOnly);
        auto &mail = all.emplace_back();
        mail.from = file.readLine().trimmed();
        mail.to = file.readLine().trimmed();
        mail.isEncrypted = file.readLine().trimmed() == "tls";
        mail.text = file.readAll();
    }
    return all;
}

} // namespace support
