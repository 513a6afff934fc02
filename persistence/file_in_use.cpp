#include "persistence/file_in_use.h"

#include "persistence/database_file.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace persistence {

namespace {

struct Use
{
    int connections = 0;
    std::vector<int> waiting; // descriptors, to be closed after the last connection
};

std::mutex mutex;

QHash<QString, Use> &uses()
{
    static QHash<QString, Use> all; // by resolved path
    return all;
}

bool isOf(int descriptor, const FileIdentity &file)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 && FileIdentity{found.st_dev, found.st_ino} == file;
}

} // namespace

FileInUse::FileInUse(const QString &path)
    : m_path(resolved(path))
{
    const std::lock_guard lock(mutex);
    ++uses()[m_path].connections;
}

FileInUse::~FileInUse()
{
    const std::lock_guard lock(mutex);
    auto &use = uses()[m_path];
    if (--use.connections > 0)
        return;
    for (const auto descriptor : use.waiting)
        ::close(descriptor);
    uses().remove(m_path);
}

int openToLookAt(const QString &path)
{
    {
        const std::lock_guard lock(mutex);
        const auto use = uses().find(resolved(path));
        if (const auto file = identityOf(path); file && use != uses().end()) {
            auto &waiting = use->waiting; // one is enough, however often somebody looks
            const auto same = std::find_if(waiting.begin(), waiting.end(),
                                           [&](int descriptor) { return isOf(descriptor, *file); });
            if (same != waiting.end()) {
                const auto descriptor = *same;
                waiting.erase(same);
                return descriptor;
            }
        }
    }
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

void closeWhenUnused(const QString &path, int descriptor)
{
    const std::lock_guard lock(mutex);
    if (const auto use = uses().find(resolved(path)); use != uses().end())
        use->waiting.push_back(descriptor);
    else
        ::close(descriptor);
}

} // namespace persistence
