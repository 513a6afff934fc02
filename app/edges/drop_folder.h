#pragma once

#include "app/json.h"
#include "app/outcome.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <vector>

namespace edges {

/// A folder into which others drop CSV files. What was dealt with is moved into `imported` or `refused`
/// within it, with its result beside it.
class DropFolder
{
public:
    struct File
    {
        QString path;
        qint64 size = 0;
        QDateTime changed;

        friend bool operator==(const File &, const File &) = default;
    };
    enum class Fate { Imported, Refused };

    /// A file that has not changed for that long is whole: whoever writes it slowly is given the time.
    DropFolder(QString path, std::chrono::milliseconds settle);

    std::vector<File> whole(std::chrono::steady_clock::time_point now); // by name
    bool isStill(const File &file) const; // as it was when it was whole

    /// Under a name that is free there; a file that was written again meanwhile stays, and will be whole once
    /// more. Refused (FileUnwritable) where it cannot be moved; then it is not
    /// offered again until it changes.
    app::Answer<void> putAway(const File &file, Fate fate, const app::Json &result);

private:
    struct Seen
    {
        File file;
        std::chrono::steady_clock::time_point since;
        bool isDone = false;
    };

    QString m_path;
    std::chrono::milliseconds m_settle;
    QHash<QString, Seen> m_seen;
};

} // namespace edges
