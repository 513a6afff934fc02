#include "app/host/sample_data.h"
#include "app/host/service.h"
#include "tests/support/literals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace support;

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheDatabase()
    {
        qunsetenv("STOCKROOM_DATABASE");
        QCOMPARE(host::databasePath(QStringLiteral("a.db")), QStringLiteral("a.db"));
        qputenv("XDG_DATA_HOME", "/somewhere");
        QCOMPARE(host::databasePath({}), QStringLiteral("/somewhere/stockroom/stockroom.db"));
        qputenv("STOCKROOM_DATABASE", "b.db");
        QCOMPARE(host::databasePath({}), QStringLiteral("b.db"));
        QCOMPARE(host::databasePath(QStringLiteral("a.db")), QStringLiteral("a.db"));
        qunsetenv("STOCKROOM_DATABASE");
    }

    void shouldTakeTheDayThatWasFixed()
    {
        qputenv("STOCKROOM_TODAY", "2026-01-15");
        QCOMPARE(host::systemClock().value().today(), "2026-01-15"_day);
        qputenv("STOCKROOM_TODAY", "tomorrow");
        QCOMPARE(host::systemClock().error().reason, app::Reason::InvalidValue);
        qunsetenv("STOCKROOM_TODAY");
        QVERIFY(host::systemClock().value().today() > "2025-01-01"_day);
    }

    void shouldRefuseWhatSqliteWouldNotTakeForAFile()
    {
        for (const auto *name : {":memory:", "file:/tmp/x.db?mode=ro", "redis://somewhere"}) {
            const auto refused = host::Service::open(QLatin1String(name), host::Access::Change);
            QCOMPARE(refused.error().reason, app::Reason::NotAFile);
        }
    }

    void shouldReadWhileAnotherWrites()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("stock.db"));
        QCOMPARE(host::Service::open(path, host::Access::Read).error().reason, app::Reason::NoDatabase);
        const auto writer = host::Service::open(path, host::Access::Change).value();
        writer->bus().handle(app::CreateBatch{"b"_batch, "S"_sku, 5_pieces, std::nullopt}, {"ana", "test"});
        const auto reader = host::Service::open(path, host::Access::Read).value();
        QCOMPARE(reader->views().counts().batches, 1);
        QCOMPARE(host::Service::open(path, host::Access::Change).error().reason, app::Reason::InUse);
        const auto refused = reader->bus().handle(
            app::CreateBatch{"c"_batch, "S"_sku, 5_pieces, std::nullopt}, {"ana", "test"});
        QVERIFY(!refused); // a reading service stores nothing
        QCOMPARE(writer->views().counts().batches, 1);
        const auto tried
            = reader->bus().preview(app::CreateBatch{"c"_batch, "S"_sku, 5_pieces, std::nullopt});
        QVERIFY(tried.outcome.has_value());
    }
};

QTEST_GUILESS_MAIN(ServiceTest)

#include "tst_service.moc"
