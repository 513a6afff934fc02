#include "app/host/settings_reader.h"

namespace host {

namespace {

QString keyOf(const char *section, const char *key)
{
    return QLatin1String(section) + QLatin1Char('/') + QLatin1String(key);
}

/// `STOCKROOM_HTTP_TOKEN_FILE`; the database's path is plainly `STOCKROOM_DATABASE`.
QByteArray variableOf(const char *section, const char *key)
{
    const auto part = QByteArray(section).toUpper();
    return part == "DATABASE" ? QByteArray("STOCKROOM_DATABASE")
                              : "STOCKROOM_" + part + '_' + QByteArray(key).toUpper();
}

} // namespace

SettingsReader::SettingsReader(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
    if (m_file.status() != QSettings::NoError)
        m_refusal = app::Rejection{.reason = app::Reason::InvalidCall,
                                   .file = file.toStdString(),
                                   .detail = "The settings in " + file.toStdString()
                                       + " cannot be read: they are not in INI form"};
}

QString SettingsReader::text(const char *section, const char *key, const QString &otherwise)
{
    const auto variable = variableOf(section, key);
    if (!qEnvironmentVariableIsEmpty(variable.constData()))
        return qEnvironmentVariable(variable.constData());
    const auto value = m_file.value(keyOf(section, key));
    if (!value.isValid())
        return otherwise;
    return value.toStringList().join(QLatin1Char(',')).trimmed(); // the INI form takes a comma for a list
}

bool SettingsReader::flag(const char *section, const char *key, bool otherwise)
{
    const auto given = text(section, key).toLower();
    for (const auto *yes : {"true", "yes", "on", "1"})
        if (given == QLatin1String(yes))
            return true;
    for (const auto *no : {"false", "no", "off", "0"})
        if (given == QLatin1String(no))
            return false;
    if (!given.isEmpty())
        refuse(section, key, given, "it is true or false");
    return otherwise;
}

int SettingsReader::number(const char *section, const char *key, int least, int most, int otherwise)
{
    const auto given = text(section, key);
    if (given.isEmpty())
        return otherwise;
    bool isNumber = false;
    const auto value = given.toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    refuse(section, key, given,
           "it is a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return otherwise;
}

int SettingsReader::choice(const char *section, const char *key, const QStringList &words, int otherwise)
{
    const auto given = text(section, key).toLower();
    if (given.isEmpty())
        return otherwise;
    if (const auto place = words.indexOf(given); place >= 0)
        return static_cast<int>(place);
    refuse(section, key, given, "it is one of " + words.join(QLatin1String(", ")).toStdString());
    return otherwise;
}

bool SettingsReader::isInFile(const char *section, const char *key) const
{
    return qEnvironmentVariableIsEmpty(variableOf(section, key).constData())
        && m_file.contains(keyOf(section, key));
}

void SettingsReader::refuse(const char *section, const char *key, const QString &given,
                            const std::string &why)
{
    if (m_refusal)
        return;
    const auto name = isInFile(section, key)
        ? '[' + std::string(section) + "] " + key + " in " + m_file.fileName().toStdString()
        : variableOf(section, key).toStdString();
    const auto value = given.toStdString();
    m_refusal
        = app::Rejection{.reason = app::Reason::InvalidValue,
                         .given = value,
                         .detail = name + (value.empty() ? ": " : " cannot be '" + value + "': ") + why};
}

} // namespace host
