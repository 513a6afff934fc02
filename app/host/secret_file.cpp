#include "app/host/secret_file.h"

#include <QFile>
#include <QFileInfo>

namespace host {

namespace {

constexpr qint64 longest = 4096; // bytes

std::unexpected<app::Rejection> refused(const QString &file, const std::string &why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall,
                                          .file = file.toStdString(),
                                          .detail = "The secret in " + file.toStdString() + ' ' + why});
}

} // namespace

bool isReadableByOthers(const QString &file)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (QFileInfo(file).permissions() & others) != 0;
}

app::Answer<std::string> secretIn(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return refused(file, "cannot be read: there is no such file");
    if (isReadableByOthers(file))
        return refused(file, "can be read by others: allow it to its owner alone (chmod 600)");
    QFile secret(file);
    if (!secret.open(QIODevice::ReadOnly))
        return refused(file, "cannot be read: " + secret.errorString().toStdString());
    const auto text = secret.read(longest + 1).trimmed();
    if (text.isEmpty() || text.size() > longest)
        return refused(file, "is empty, or too long for a secret");
    for (const auto c : text)
        if (c < '!' || c > '~')
            return refused(file, "holds blanks, or letters that are not ASCII");
    return text.toStdString();
}

} // namespace host
