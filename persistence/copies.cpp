#include "persistence/copies.h"

#include "persistence/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace persistence {

namespace {

constexpr const char *ofDatabase[] = {"", "-wal", "-shm"};

/// A file on its way; gone unless it arrives.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~Unfinished() { remove(); }
    Q_DISABLE_COPY_MOVE(Unfinished)

    const QString &path() const { return m_path; }
    void moveTo(const QString &place) const // over what is there
    {
        const auto file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
        const auto isSafe = file >= 0 && ::fsync(file) == 0;
        ::close(file);
        if (!isSafe
            || ::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(place).constData()) != 0)
            throw failure(app::Reason::FileUnwritable, place, qt_error_string(errno).toStdString());
        const auto folder = ::open(QFile::encodeName(QFileInfo(place).absolutePath()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        ::fsync(folder); // the name, too
        ::close(folder);
    }

private:
    void remove() const
    {
        for (const auto *suffix : ofDatabase)
            QFile::remove(m_path + QLatin1String(suffix));
    }

    QString m_path;
};

void copy(const QString &from, const QString &to)
{
    if (inspect(from) != FileState::Filled)
        throw failure(app::Reason::NoDatabase, from);
    const Connection connection(from, Connection::Mode::ReadOnly);
    auto quoted = to;
    connection.run(
        QStringLiteral("VACUUM INTO '%1'").arg(quoted.replace(QLatin1Char('\''), QStringLiteral("''"))));
}

/// A copy that has yet to be brought up to date can only be asked whether the file itself is sound.
app::Checks examined(const QString &file, Examination how)
{
    const Connection copied(file, Connection::Mode::ReadOnly);
    if (copied.ask(QStringLiteral("PRAGMA user_version")) == Migrations().latest()) {
        Database database(file, Access::Read);
        return examine(database, how);
    }
    app::Check check{app::Invariant::File};
    const auto faults = copied.ask(
        QStringLiteral("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
    if (faults != 0)
        check.differences.push_back({"the file", "no fault", std::to_string(faults)});
    return {check};
}

} // namespace

app::Checks copyTo(const QString &file, const QString &database, Examination how)
{
    const Unfinished part(file + QStringLiteral(".part"));
    copy(resolved(database), part.path());
    auto checks = examined(part.path(), how);
    if (app::allHold(checks))
        part.moveTo(file);
    return checks;
}

app::Checks putBack(const QString &copied, const QString &database, const QString &replaced)
{
    const auto place = resolved(database);
    const WriterLock lock(place);
    const Unfinished part(place + QStringLiteral(".restoring"));
    copy(resolved(copied), part.path());
    auto checks = [&] {
        Database restored(part.path(), Access::Change); // an old one is brought up to date
        return examine(restored, Examination::Whole);
    }();
    QFile::remove(part.path() + QStringLiteral(".lock"));
    if (!app::allHold(checks))
        return checks;
    if (QFileInfo::exists(place)) {
        if (!QDir().mkpath(QFileInfo(replaced).absolutePath()))
            throw failure(app::Reason::FileUnwritable, replaced, "its folder cannot be made");
        for (const auto *suffix : ofDatabase)
            if (const auto was = place + QLatin1String(suffix); QFileInfo::exists(was)
                && ::rename(QFile::encodeName(was).constData(),
                            QFile::encodeName(replaced + QLatin1String(suffix)).constData())
                    != 0)
                throw failure(app::Reason::FileUnwritable, replaced, qt_error_string(errno).toStdString());
    }
    part.moveTo(place);
    return checks;
}

} // namespace persistence
