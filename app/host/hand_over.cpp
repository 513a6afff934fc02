#include "app/host/hand_over.h"

#include "persistence/database_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace host {

namespace {

constexpr qsizetype longestPath = 90; // bytes: the system takes 107, and a server begins under a longer name

} // namespace

QStringList handOverPlaces(const QString &database)
{
    const auto file = persistence::resolved(database);
    const auto beside = file + QStringLiteral(".socket");
    QStringList places;
    if (QFile::encodeName(beside).size() <= longestPath)
        places << beside;
    const auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    const auto digest = QCryptographicHash::hash(QFile::encodeName(file), QCryptographicHash::Sha256);
    places << QStringLiteral("%1/stockroom-%2-%3")
                  .arg(folder, QString::number(::geteuid()), QString::fromLatin1(digest.toHex().left(16)));
    return places;
}

bool isOfThisUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size)
        == 0
        && peer.uid == ::geteuid();
}

} // namespace host
