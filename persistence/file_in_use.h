#pragma once

#include <QString>

namespace persistence {

// Closing any descriptor of a file takes away all locks that this process holds on it, SQLite's among them:
// then another program that only looks may take the log with it as it ends. So none is closed while a
// connection of this process has the file open.

/// While one lives, a connection of this process has that file open.
class FileInUse
{
public:
    explicit FileInUse(const QString &path);
    ~FileInUse();
    Q_DISABLE_COPY_MOVE(FileInUse)

private:
    QString m_path;
};

/// A descriptor to read the file, to be given back; -1: it cannot be opened, errno says why.
int openToLookAt(const QString &path);
void closeWhenUnused(const QString &path, int descriptor);

} // namespace persistence
