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

/// A damaged database is, for that is what backups are for; a folder and another program's database are not.
void requireReplaceable(const QString &place)
{
    if (QFileInfo(place).isDir())
        throw failure(app::Reason::NotADatabase, place);
    try {
        inspect(place);
    } catch (const app::StorageFailure &why) {
        if (why.why().reason == app::Reason::OtherApplication)
            throw;
    }
}

/// What its log holds goes into the file itself, as far as it can be read: then nothing is lost with the log.
void writeOut(const QString &place)
try {
    const Connection connection(place, Connection::Mode::ReadWrite);
    connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
} catch (const std::exception &) { // it is damaged: its parts are kept as they are
}

/// The files of a database under another name. Its own name stays, until another file takes it; unless that
/// is settled, everything is as it was.
class PutAside
{
public:
    PutAside(QString place, QString aside)
        : m_place(std::move(place))
        , m_aside(std::move(aside))
    {
        if (::link(bytes(m_place), bytes(m_aside)) != 0 && !QFile::copy(m_place, m_aside)) // no links there
            throw failure(app::Reason::FileUnwritable, m_aside, qt_error_string(errno).toStdString());
        for (const auto *log : {"-wal", "-shm"})
            if (QFileInfo::exists(m_place + QLatin1String(log)))
                move(m_place, m_aside, log);
    }
    ~PutAside()
    {
        if (m_isSettled)
            return;
        for (const auto *log : {"-wal", "-shm"})
            if (QFileInfo::exists(m_aside + QLatin1String(log)))
                ::rename(bytes(m_aside + QLatin1String(log)), bytes(m_place + QLatin1String(log)));
        QFile::remove(m_aside);
    }
    Q_DISABLE_COPY_MOVE(PutAside)

    void settle() { m_isSettled = true; }

private:
    static QByteArray bytes(const QString &path) { return QFile::encodeName(path); }
    static void move(const QString &from, const QString &to, const char *suffix)
    {
        if (::rename(bytes(from + QLatin1String(suffix)), bytes(to + QLatin1String(suffix))) != 0)
            throw failure(app::Reason::FileUnwritable, to, qt_error_string(errno).toStdString());
    }

    QString m_place;
    QString m_aside;
    bool m_isSettled = false;
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

/// What is wrong with the copy is said of the file that it was made from.
app::Checks broughtUpToDate(const QString &part, const QString &original)
try {
    Database restored(part, Access::Change);
    return examine(restored, Examination::Whole);
} catch (const app::StorageFailure &failure) {
    auto why = failure.why();
    why.file = original.toStdString();
    throw app::StorageFailure(std::move(why));
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
    requireReplaceable(place);
    const WriterLock lock(place);
    const Unfinished part(place + QStringLiteral(".restoring"));
    copy(resolved(copied), part.path());
    auto checks = broughtUpToDate(part.path(), copied);
    QFile::remove(part.path() + QStringLiteral(".lock"));
    if (!app::allHold(checks))
        return checks;
    if (!QFileInfo::exists(place)) {
        part.moveTo(place);
        return checks;
    }
    if (!QDir().mkpath(QFileInfo(replaced).absolutePath()))
        throw failure(app::Reason::FileUnwritable, replaced, "its folder cannot be made");
    writeOut(place);
    PutAside aside(place, replaced);
    part.moveTo(place);
    aside.settle();
    return checks;
}

} // namespace persistence
