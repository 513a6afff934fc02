#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace architecture {

/// A text file of the project.
struct SourceFile
{
    QString path; // from the root: "model/batch.h"
    QString text;
};

/// The folders that hold the project; everything else at the root is a file or a build.
QStringList topFolders();

bool existsAtRoot(const QString &path);
QString readAtRoot(const QString &path); // empty if it cannot be read

/// The files under these folders whose names match, sorted by path.
std::vector<SourceFile> filesUnder(const QStringList &folders, const QStringList &names);

/// Everything people read and write: sources, scripts, documents; no pictures, no data.
std::vector<SourceFile> writtenFiles();

} // namespace architecture
