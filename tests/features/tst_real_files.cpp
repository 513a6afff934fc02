#include "app/edges/open_import.h"
#include "app/host/service.h"
#include "tests/support/sample_files.h"

#include <QTemporaryDir>
#include <QTest>

// A clerk brings in the supply list and the order list of seven months, and allocates everything.
class RealFilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    support::SampleFile m_supply;
    support::SampleFile m_orders;
    std::unique_ptr<host::Service> m_service;
    int m_steps = 0;

    app::ImportResult import(const QString &path)
    {
        app::ImportRequest request;
        request.path = path.toStdString();
        const auto opened = edges::openImport(request);
        return std::get<app::ImportResult>(
            m_service->bus().handle(opened.value().command, {"ana", "test"}).value());
    }

    std::int64_t created() const { return m_orders.rows - m_orders.refused; }

private Q_SLOTS:
    void initTestCase()
    {
        m_supply = support::supplyFile(m_folder.path());
        m_orders = support::orderFile(m_folder.path());
        if (!m_orders.isReal)
            qInfo("The real files are not here: the same test runs on generated ones.");
        m_service
            = host::Service::open(m_folder.filePath(QStringLiteral("real.db")), host::Access::Change).value();
        m_service->bus().subscribe([this](const app::CommittedStep &) { ++m_steps; });
    }

    void shouldTakeTheSupplyWhole()
    {
        const auto result = import(m_supply.path);
        QCOMPARE(result.created, m_supply.rows);
        QCOMPARE(result.rejected, 0);
        if (m_supply.isReal)
            QCOMPARE(result.created, 17'867);
        QCOMPARE(m_service->views().counts().batches, result.created);
    }

    void shouldTakeTheOrdersWholeAndRefuseReturnsAlone()
    {
        const auto result = import(m_orders.path);
        QCOMPARE(result.rows, m_orders.rows);
        QCOMPARE(result.created, created());
        QCOMPARE(result.rejected, m_orders.refused);
        if (m_orders.isReal) {
            QCOMPARE(result.created, 240'651);
            QCOMPARE(result.rejected, 5'252);
        }
        for (const auto &refused : result.refused) {
            QVERIFY(refused.invalid);
            QCOMPARE(refused.invalid->fault, model::Fault::Negative);
            QVERIFY(refused.row > 1);
        }
        QCOMPARE(m_steps, 2);
    }

    void shouldChangeNothingTheSecondTime()
    {
        const auto orders = import(m_orders.path);
        QCOMPARE(orders.created, 0);
        QCOMPARE(orders.unchanged, created());
        const auto supply = import(m_supply.path);
        QCOMPARE(supply.created, 0);
        QCOMPARE(supply.unchanged, m_supply.rows);
        QCOMPARE(m_steps, 2);
    }

    void shouldAllocateEverythingInTheOrderOfTheFile()
    {
        const auto outcome = m_service->bus().handle(app::AllocateWaiting(), {"ana", "test"});
        const auto &result = std::get<app::AllocationResult>(*outcome);
        QCOMPARE(result.allocated + result.shortLines + result.skipped, created());
        std::int64_t allocated = 0;
        std::int64_t waiting = 0;
        m_service->views().listLines({}, [&](const app::LineRow &line) {
            allocated += line.state == app::LineState::Allocated ? 1 : 0;
            waiting += line.state == app::LineState::Waiting ? 1 : 0;
        });
        QCOMPARE(allocated, result.allocated);
        QCOMPARE(waiting, result.skipped);
        if (m_orders.isReal) { // an independent reading of the rule came to these
            QCOMPARE(result.allocated, 228'750);
            QCOMPARE(result.shortLines + result.skipped, 11'901);
        }
    }

    void shouldStillKnowItAllAfterARestart()
    {
        m_service.reset();
        m_service
            = host::Service::open(m_folder.filePath(QStringLiteral("real.db")), host::Access::Read).value();
        QCOMPARE(m_service->views().counts().lines, created());
        std::int64_t oversold = 0;
        m_service->views().listBatches({},
                                       [&](const app::BatchRow &row) { oversold += row.free() < 0 ? 1 : 0; });
        QCOMPARE(oversold, 0);
    }
};

QTEST_GUILESS_MAIN(RealFilesTest)

#include "tst_real_files.moc"
