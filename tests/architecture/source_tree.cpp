#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace architecture {

namespace {

const QString root = QStringLiteral(SOURCE_ROOT "/");

} // namespace

QStringList topFolders()
{
    return {"app", "model", "persistence", "resources", "tests", "ui"};
}

bool existsAtRoot(const QString &path)
{
    return QFile::exists(root + path);
}

QString readAtRoot(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> filesUnder(const QStringList &folders, const QStringList &names)
{
    std::vector<SourceFile> files;
    for (const auto &folder : folders) {
        QDirIterator found(root + folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const auto path = QDir(root).relativeFilePath(found.next());
            files.push_back({path, readAtRoot(path)});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> writtenFiles()
{
    auto files = filesUnder(topFolders() + QStringList{".ci"},
                            {"*.h", "*.cpp", "*.sql", "*.txt", "*.md", "*.sh", "*.py", "*.qrc", "run"});
    for (const auto &name : QDir(root).entryList(QDir::Files | QDir::Hidden))
        if (name != u"LICENSE" && name != u".git")
            files.push_back({name, readAtRoot(name)});
    return files;
}

} // namespace architecture
