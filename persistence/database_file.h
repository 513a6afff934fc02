#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace persistence {

constexpr std::uint32_t applicationId = 0x53544B52; // "STKR"

/// What lies where the database should be.
enum class FileState { Missing, Empty, Filled };

/// Looks at the file's own header before SQLite, which takes anything, may touch it. Throws where it is
/// certainly not a database, another application's, or cut off.
FileState inspect(const QString &path);

bool hasLog(const QString &path); // of writes that are not in the file itself yet

/// The file behind the name, so that one put in its place is noticed.
struct FileIdentity
{
    std::uint64_t device;
    std::uint64_t inode;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
std::optional<FileIdentity> identityOf(const QString &path); // nothing: there is none

/// The absolute path without links, so that all names of a file share one lock.
QString resolved(const QString &path);

} // namespace persistence
