#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"
#include "tests/support/redis_server.h"

#include <QTest>

#include <csignal>
#include <set>

using namespace support;

/// kill -9 between any two steps of the relay: what was delivered may come again, and nothing is skipped.
class TestKilledRelay : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RedisServer> m_server;
    QTemporaryDir m_folder;

    QString database(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static void prepare(const QString &database) // nine events to deliver, the fifth of them bad
    {
        const auto service = host::Service::open(database, host::Access::Change).value();
        service->outbox().switchOn("redis", app::Feed::Events);
        const auto handle = [&](const app::Command &command) {
            if (!service->bus().handle(command, {"ana", "test"}))
                throw std::logic_error("it was refused");
        };
        handle(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}});
        for (const auto *order : {"o1", "bad", "o3", "o4"})
            handle(app::Allocate{model::OrderId::parse(order).value(), "S"_sku, 1_wanted});
    }

    struct Ended
    {
        bool wasKilled;
        QByteArray said;
    };
    Ended deliver(const QString &database, const QString &point, int pass, bool isPicky)
    {
        QProcess process;
        process.start(QStringLiteral(BINARY_ROOT "/delivering_process"),
                      {database, QString::fromStdString(m_server->url()), point, QString::number(pass),
                       isPicky ? QStringLiteral("picky") : QStringLiteral("easy")});
        if (!process.waitForFinished(60'000))
            throw std::runtime_error("it does not end");
        return {process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL,
                process.readAllStandardOutput()};
    }

    std::vector<std::int64_t> delivered()
    {
        std::vector<std::int64_t> ids;
        for (const auto &fields : m_server->entries("stockroom:events"))
            ids.push_back(std::stoll(fields.at("id")));
        return ids;
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<RedisServer>(); }

    void shouldSkipNothing_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("pass");
        const std::pair<const char *, int> points[]
            = {{"read", 2},   {"delivered", 1},      {"marked", 1},   {"marked before a refusal", 1},
               {"failed", 4}, {"failure marked", 4}, {"set aside", 2}};
        for (const auto &[point, passes] : points)
            for (int pass = 1; pass <= passes; ++pass)
                QTest::addRow("%s, time %d", point, pass) << QString::fromLatin1(point) << pass;
    }
    void shouldSkipNothing()
    {
        QFETCH(QString, point);
        QFETCH(int, pass);
        const auto file = database(qPrintable(point + QString::number(pass)));
        prepare(file);
        QVERIFY(deliver(file, point, pass, true).wasKilled);
        QCOMPARE(deliver(file, QStringLiteral("none"), 1, true).said.trimmed(), QByteArray("done"));

        std::set<std::int64_t> seen;
        for (const auto id : delivered()) {
            const auto isNew = seen.insert(id).second;
            QVERIFY2(!isNew || id == *seen.rbegin(), "it came out of order"); // what was told may come again
        }
        const auto service = host::Service::open(file, host::Access::Read).value();
        const auto aside = service->outboxView().setAside("redis");
        std::set<std::int64_t> refused;
        for (const auto &parcel : aside)
            refused.insert(parcel.first);
        QCOMPARE(refused.size(), std::size_t(2)); // the order that nobody wants, and its allocation
        for (std::int64_t id = 1; id <= 9; ++id)
            QVERIFY2(seen.contains(id) != refused.contains(id), qPrintable(QString::number(id)));
        QCOMPARE(service->outboxView().destinations().at(0).waiting, 0);
    }

    void shouldKeepWhatWasSetAside_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<bool>("isPicky");
        QTest::newRow("delivered again") << QStringLiteral("delivered again") << false;
        QTest::newRow("settled") << QStringLiteral("settled") << false;
        QTest::newRow("set aside again") << QStringLiteral("set aside again") << true;
    }
    void shouldKeepWhatWasSetAside()
    {
        QFETCH(QString, point);
        QFETCH(bool, isPicky);
        const auto file = database(qPrintable(QStringLiteral("aside ") + point));
        prepare(file);
        QVERIFY(!deliver(file, QStringLiteral("none"), 1, true).wasKilled);
        host::Service::open(file, host::Access::Change).value()->outbox().tryAgain("redis");
        QVERIFY(deliver(file, point, 1, isPicky).wasKilled);
        QVERIFY(!deliver(file, QStringLiteral("none"), 1, isPicky).wasKilled);

        const auto ids = delivered();
        const std::set<std::int64_t> seen(ids.begin(), ids.end());
        const auto service = host::Service::open(file, host::Access::Read).value();
        const auto aside = service->outboxView().setAside("redis");
        QCOMPARE(seen.size() + aside.size(), std::size_t(9)); // each is here or there
        QCOMPARE(aside.empty(), !isPicky);
    }
};

QTEST_GUILESS_MAIN(TestKilledRelay)

#include "tst_killed_relay.moc"
