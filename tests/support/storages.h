#pragma once

#include "tests/support/csv_fixture.h"
#include "tests/support/in_memory_storage.h"
#ifdef WITH_SQLITE
#include "tests/support/sqlite_fixture.h"
#endif

#include <QTest>

namespace support {

/// A column `storage` with every kind there is: one data row each.
inline void addStorages()
{
    QTest::addColumn<QString>("storage");
    QTest::newRow("in memory") << QStringLiteral("memory");
#ifdef WITH_SQLITE
    QTest::newRow("in SQLite") << QStringLiteral("sqlite");
#endif
}

inline std::unique_ptr<StorageFixture> storageOf(const QString &kind, model::Date today)
{
#ifdef WITH_SQLITE
    if (kind == QLatin1String("sqlite"))
        return std::make_unique<SqliteFixture>(today);
#endif
    if (kind == QLatin1String("csv"))
        return std::make_unique<CsvFixture>(today);
    return std::make_unique<InMemoryStorage>(today);
}

} // namespace support
