#pragma once

#include <nlohmann/json.hpp>

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

inline QStringList words(const QString &call) // a call in which no value holds a blank
{
    return call.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a run of the program came to.
struct Ran
{
    int status = -1;
    QString out;
    QString err;
    std::vector<nlohmann::ordered_json> objects; // of a run with --json

    std::string dump() const; // the objects, one a line
    const nlohmann::ordered_json &only() const; // the one object it wrote
    QString code() const; // of the error
};

/// The real program over a real file in a folder of its own. Every JSON line it writes is held against the
/// schema of its command.
class Stockroomctl
{
public:
    Stockroomctl();

    Ran json(const QString &call) const { return json(words(call)); }
    Ran json(const QStringList &arguments) const; // fails the test where a line breaks its schema
    Ran plain(const QStringList &arguments) const;
    Ran bare(const QStringList &arguments) const; // without --database

    Ran intoNowhere(const QStringList &arguments) const; // its standard output is a full disk

    QString path(const QString &name) const;
    QString file(const QString &name, const QByteArray &content) const; // written there; answers its path
    QByteArray bytes() const; // of every file in its folder, with its name
    void setEnvironment(const QString &name, const QString &value);

private:
    Ran run(const QStringList &arguments, const QString &output = {}) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The fault of the first object that is not as the command's schema says; empty: all are.
QString schemaFault(const QStringList &arguments, const Ran &ran);

} // namespace support
