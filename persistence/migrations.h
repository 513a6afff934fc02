#pragma once

#include "persistence/connection.h"

#include <QStringList>

namespace persistence {

/// The steps from an empty file to the schema of today: numbered scripts, each one transaction. The file's
/// user_version says how many of them it has behind it.
class Migrations
{
public:
    explicit Migrations(const QString &folder = QStringLiteral(":/migrations"));

    qint64 latest() const { return m_scripts.size(); }
    void apply(const Connection &connection) const;

private:
    QStringList m_scripts; // in order
};

} // namespace persistence
