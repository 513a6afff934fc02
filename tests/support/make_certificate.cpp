#include "tests/support/make_certificate.h"

#include <QDir>
#include <QProcess>

#include <stdexcept>

namespace support {

void makeCertificate(const QString &folder)
{
    const QStringList arguments{QStringLiteral("req"),
                                QStringLiteral("-x509"),
                                QStringLiteral("-newkey"),
                                QStringLiteral("rsa:2048"),
                                QStringLiteral("-nodes"),
                                QStringLiteral("-keyout"),
                                QDir(folder).filePath(QStringLiteral("key.pem")),
                                QStringLiteral("-out"),
                                QDir(folder).filePath(QStringLiteral("certificate.pem")),
                                QStringLiteral("-days"),
                                QStringLiteral("2"),
                                QStringLiteral("-subj"),
                                QStringLiteral("/CN=localhost"),
                                QStringLiteral("-addext"),
                                QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1")};
    QProcess openssl;
    openssl.setStandardErrorFile(QProcess::nullDevice());
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        throw std::runtime_error("openssl made no certificate");
}

} // namespace support
