#include "tests/app/terminal/stockroomctl.h"

#include "app/terminal/arguments.h"
#include "app/terminal/command_table.h"
#include "tests/app/terminal/json_schema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace support {

namespace {

constexpr auto patience = 240'000; // milliseconds: a sanitizer on a busy machine

std::filesystem::path schemaOf(const QStringList &arguments, const nlohmann::ordered_json &object)
{
    const auto folder = std::filesystem::path(SOURCE_ROOT) / "resources" / "contract";
    if (object.contains("error"))
        return folder / "error.schema.json";
    const auto call = terminal::parseCall(arguments);
    if (call && call->command)
        return folder / call->command->schema();
    return folder / (call && call->help ? "help.schema.json" : "version.schema.json");
}

} // namespace

std::string Ran::dump() const
{
    std::string text;
    for (const auto &object : objects)
        text += object.dump() + '\n';
    return text;
}

const nlohmann::ordered_json &Ran::only() const
{
    static const nlohmann::ordered_json none;
    return objects.size() == 1 ? objects.front() : none;
}

QString Ran::code() const
{
    return objects.size() == 1 ? QString::fromStdString(objects.front().value("error", "")) : QString();
}

Stockroomctl::Stockroomctl()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("STOCKROOM_TODAY"), QStringLiteral("2026-01-15"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
    m_environment.remove(QStringLiteral("STOCKROOM_DATABASE"));
}

Ran Stockroomctl::json(const QStringList &arguments) const
{
    auto ran = run(
        QStringList{QStringLiteral("--json"), QStringLiteral("--database"), path(QStringLiteral("stock.db"))}
        + arguments);
    for (const auto &line : ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        ran.objects.push_back(nlohmann::ordered_json::parse(line.toStdString(), nullptr, false));
    const auto fault = schemaFault(arguments, ran);
    if (!fault.isEmpty())
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    if (!ran.err.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("standard error says: ") + ran.err), __FILE__, __LINE__);
    return ran;
}

Ran Stockroomctl::plain(const QStringList &arguments) const
{
    return run(QStringList{QStringLiteral("--database"), path(QStringLiteral("stock.db"))} + arguments);
}

Ran Stockroomctl::bare(const QStringList &arguments) const
{
    return run(arguments);
}

Ran Stockroomctl::intoNowhere(const QStringList &arguments) const
{
    return run(QStringList{QStringLiteral("--database"), path(QStringLiteral("stock.db"))} + arguments,
               QStringLiteral("/dev/full"));
}

QString Stockroomctl::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Stockroomctl::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return file.fileName();
}

QByteArray Stockroomctl::bytes() const
{
    QByteArray bytes;
    const QDir folder(m_folder.path());
    for (const auto &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name.endsWith(QLatin1String("-shm"))
            || (name.endsWith(QLatin1String("-wal")) && file.size() == 0))
            continue; // what reading leaves
        if (!file.open(QIODevice::ReadOnly))
            QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
        bytes += name.toUtf8() + ':' + file.readAll();
    }
    return bytes;
}

void Stockroomctl::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

Ran Stockroomctl::run(const QStringList &arguments, const QString &output) const
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(BINARY_ROOT "/stockroomctl"), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        QTest::qFail(qPrintable(QStringLiteral("stockroomctl did not come to its end: ")
                                + arguments.join(QLatin1Char(' '))),
                     __FILE__, __LINE__);
        return {};
    }
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()),
            {}};
}

QString schemaFault(const QStringList &arguments, const Ran &ran)
{
    for (const auto &object : ran.objects) {
        const auto fault = JsonSchema(schemaOf(arguments, object)).faultOf(object);
        if (!fault.empty())
            return QString::fromStdString(fault);
    }
    return {};
}

} // namespace support
