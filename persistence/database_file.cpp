#include "persistence/database_file.h"

#include "persistence/failure.h"
#include "persistence/file_in_use.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace persistence {

namespace {

// Where things stand in the first page, by SQLite's file format.
constexpr qint64 headerSize = 108; // with the header of the schema's root page
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changesAt = 24;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype validForAt = 92; // the change counter for which the number of pages holds
constexpr qsizetype schemaRowsAt = 103;

std::uint32_t numberAt(const QByteArray &header, qsizetype at, int bytes)
{
    std::uint32_t number = 0;
    for (qsizetype i = at; i < at + bytes; ++i)
        number = (number << 8U) | static_cast<unsigned char>(header.at(i));
    return number;
}

qint64 sizeByHeader(const QByteArray &header)
{
    if (numberAt(header, changesAt, 4) != numberAt(header, validForAt, 4))
        return 0; // an old writer: the header does not say
    const auto pageSize = numberAt(header, pageSizeAt, 2);
    return qint64(numberAt(header, pagesAt, 4)) * (pageSize == 1 ? 65536 : pageSize);
}

QByteArray headerOf(const QString &path)
{
    const auto file = openToLookAt(path);
    if (file < 0)
        throw failure(app::Reason::Storage, path, qt_error_string(errno).toStdString());
    QByteArray header(headerSize, '\0');
    const auto count = ::pread(file, header.data(), static_cast<std::size_t>(headerSize), 0);
    const auto why = count < 0 ? qt_error_string(errno).toStdString() : std::string();
    closeWhenUnused(path, file);
    if (count < 0)
        throw failure(app::Reason::Storage, path, why);
    header.truncate(static_cast<qsizetype>(count));
    return header;
}

} // namespace

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

FileState inspect(const QString &path)
{
    using app::Reason;
    const QFileInfo info(path);
    if (!info.exists())
        return FileState::Missing;
    if (!info.isFile())
        throw failure(Reason::NotADatabase, path);
    const auto header = headerOf(path);
    if (header.isEmpty())
        return FileState::Empty;
    if (!header.startsWith(QByteArray("SQLite format 3", 16))) // with the closing zero
        throw failure(Reason::NotADatabase, path);
    if (header.size() < headerSize)
        throw failure(Reason::Damaged, path, "cut off");
    const auto application = numberAt(header, applicationAt, 4);
    const auto logged = hasLog(path); // then the log may know better, and only SQLite can tell
    if (application != applicationId
        && (application != 0 || (numberAt(header, schemaRowsAt, 2) != 0 && !logged)))
        throw failure(Reason::OtherApplication, path);
    if (!logged && info.size() < sizeByHeader(header))
        throw failure(Reason::Damaged, path, "cut off");
    return FileState::Filled;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || found.st_nlink == 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

QString resolved(const QString &path)
{
    const QFileInfo info(path);
    auto real = info.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

} // namespace persistence
