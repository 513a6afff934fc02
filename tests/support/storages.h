#pragma once

#include "tests/support/csv_fixture.h"
#include "tests/support/in_memory_storage.h"
#include "tests/support/sqlite_fixture.h"

#include <QTest>

namespace support {

/// A column `storage` with every kind there is: one data row each.
inline void addStorages()
{
    QTest::addColumn<QString>("storage");
    QTest::newRow("in memory") << QStringLiteral("memory");
    QTest::newRow("in SQLite") << QStringLiteral("sqlite");
}

inline std::unique_ptr<StorageFixture> storageOf(const QString &kind, model::Date today)
{
    if (kind == QLatin1String("sqlite"))
        return std::make_unique<SqliteFixture>(today);
    if (kind == QLatin1String("csv"))
        return std::make_unique<CsvFixture>(today);
    return std::make_unique<InMemoryStorage>(today);
}

} // namespace support
