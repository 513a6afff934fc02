#include "app/terminal/target_file.h"

#include <filesystem>
#include <vector>

namespace terminal {

namespace {

namespace fs = std::filesystem;

constexpr auto mostLinks = 40; // of one name, as the kernel has it

// Where the file stands or will stand, links followed, so that a database is known before it exists.
fs::path placeOf(fs::path path)
{
    std::error_code failed;
    for (auto i = 0; i < mostLinks && fs::is_symlink(path, failed); ++i) {
        const auto leadsTo = fs::read_symlink(path, failed);
        if (failed)
            break;
        path = path.parent_path() / leadsTo; // an absolute one replaces the folder
    }
    const auto absolute = fs::absolute(path, failed);
    const auto place = fs::weakly_canonical(absolute, failed);
    return failed ? absolute.lexically_normal() : place;
}

bool isSameFile(const fs::path &a, const fs::path &b)
{
    std::error_code failed; // one of them is not there: the names decide
    return placeOf(a) == placeOf(b) || (fs::equivalent(a, b, failed) && !failed);
}

std::vector<fs::path> filesOf(const fs::path &database)
{
    std::vector<fs::path> files;
    for (const auto &path : {database, placeOf(database)})
        for (const auto *suffix : {"", "-wal", "-shm", "-journal", ".lock", ".socket"})
            files.emplace_back(path.string() + suffix);
    return files;
}

std::unexpected<app::Rejection> refused(const std::string &file, std::string why)
{
    return std::unexpected(
        app::Rejection{.reason = app::Reason::InvalidCall, .given = file, .detail = std::move(why)});
}

} // namespace

app::Answer<void> checkTarget(const std::string &file, const QString &database,
                              std::span<const std::string> read)
{
    if (file.empty())
        return refused(file, "The name of the file to write is empty");
    for (const auto &taken : read)
        if (isSameFile(file, taken))
            return refused(file, "The file " + file + " is read, and cannot be written over");
    for (const auto &taken : filesOf(database.toStdString()))
        if (isSameFile(file, taken))
            return refused(file, "The file " + file + " belongs to the database, and cannot be written over");
    return {};
}

} // namespace terminal
