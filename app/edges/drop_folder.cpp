#include "app/edges/drop_folder.h"

#include <QDir>
#include <QSaveFile>

namespace edges {

namespace {

const auto resultSuffix = QStringLiteral(".result.json");

QString freeName(const QDir &folder, const QFileInfo &file)
{
    const auto isFree
        = [&](const QString &name) { return !folder.exists(name) && !folder.exists(name + resultSuffix); };
    auto name = file.fileName();
    for (int i = 2; !isFree(name); ++i)
        name = file.completeBaseName() + QLatin1Char('-') + QString::number(i) + QLatin1Char('.')
            + file.suffix();
    return name;
}

std::unexpected<app::Rejection> unwritable(const QString &path, const QString &why)
{
    return std::unexpected(app::Rejection{
        .reason = app::Reason::FileUnwritable, .file = path.toStdString(), .detail = why.toStdString()});
}

} // namespace

DropFolder::DropFolder(QString path, std::chrono::milliseconds settle)
    : m_path(std::move(path))
    , m_settle(settle)
{
}

std::vector<DropFolder::File> DropFolder::whole(std::chrono::steady_clock::time_point now)
{
    QHash<QString, Seen> seen;
    std::vector<File> ready;
    const QDir folder(m_path, QStringLiteral("*.csv"), QDir::Name, QDir::Files | QDir::NoSymLinks);
    for (const auto &info : folder.entryInfoList()) {
        const File file{info.absoluteFilePath(), info.size(), info.lastModified()};
        const auto before = m_seen.constFind(file.path);
        const auto isNew = before == m_seen.constEnd() || before->file != file;
        const auto known = seen.insert(file.path, isNew ? Seen{file, now} : *before);
        if (file.size > 0 && !known->isDone && now - known->since >= m_settle)
            ready.push_back(file);
    }
    m_seen = std::move(seen); // what is gone is forgotten
    return ready;
}

bool DropFolder::isStill(const File &file) const
{
    const QFileInfo info(file.path);
    return info.exists() && File{info.absoluteFilePath(), info.size(), info.lastModified()} == file;
}

app::Answer<void> DropFolder::putAway(const File &file, Fate fate, const app::Json &result)
{
    if (!isStill(file))
        return {};
    m_seen[file.path].isDone = true;
    QDir folder(m_path);
    const auto name = fate == Fate::Imported ? QStringLiteral("imported") : QStringLiteral("refused");
    if (!folder.mkpath(name) || !folder.cd(name))
        return unwritable(folder.filePath(name), QStringLiteral("the folder cannot be made"));
    const auto target = folder.filePath(freeName(folder, QFileInfo(file.path)));
    QSaveFile beside(target + resultSuffix);
    if (!beside.open(QIODevice::WriteOnly))
        return unwritable(beside.fileName(), beside.errorString());
    beside.write((result.dump(2) + '\n').c_str());
    if (!beside.commit())
        return unwritable(beside.fileName(), beside.errorString());
    if (!QFile::rename(file.path, target))
        return unwritable(target, QStringLiteral("the file cannot be moved there"));
    m_seen.remove(file.path);
    return {};
}

} // namespace edges
