#include "app/message_bus.h"
#include "app/words.h"
#include "tests/support/builders.h"
#include "tests/support/rows.h"
#include "tests/support/storages.h"

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;
const app::Caller ana{"ana", "terminal"};

app::ImportedAllocation row(std::int64_t number, const char *order, const char *sku, std::int64_t quantity,
                            const char *batch, std::optional<LineNumber> line = std::nullopt)
{
    return {number,
            OrderId::parse(order).value(),
            line,
            Sku::parse(sku).value(),
            LineQuantity::of(quantity).value(),
            BatchRef::parse(batch).value()};
}

using AllocationRows = std::deque<std::expected<app::ImportedAllocation, app::RefusedRow>>;

} // namespace

class ImportAllocationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorageFixture> m_storage;
    std::unique_ptr<app::MessageBus> m_bus;
    int m_steps = 0;

    void done(const app::Command &command) { QVERIFY(m_bus->handle(command, ana)); }
    app::ImportResult import(const AllocationRows &rows)
    {
        m_steps = 0;
        const app::ImportAllocations command{std::make_shared<Rows<app::ImportedAllocation>>(rows)};
        return std::get<app::ImportResult>(m_bus->handle(command, ana).value());
    }
    std::string batchOf(const char *order, std::int64_t line = 1)
    {
        const auto found
            = m_storage->views().line({OrderId::parse(order).value(), LineNumber::of(line).value()});
        return found ? found->batch : "no line";
    }
    static std::string reasonOf(const app::ImportResult &result)
    {
        return result.refused.empty() ? std::string() : app::sentence(result.refused.front());
    }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init()
    {
        QFETCH_GLOBAL(QString, storage);
        m_storage = storageOf(storage, today);
        m_bus = std::make_unique<app::MessageBus>(
            m_storage->begin(), app::Clock{[] { return today; }, [] { return app::Instant(today); }});
        m_bus->subscribe([this](const app::CommittedStep &) { ++m_steps; });
        done(app::CreateBatch{"b1"_batch, "S"_sku, BatchQuantity::of(10).value(), {}});
        done(app::CreateBatch{"b2"_batch, "S"_sku, BatchQuantity::of(10).value(), "2026-02-01"_day});
    }

    void shouldPlaceALineThatIsNewAndPutItWhereTheRowSays()
    {
        const auto result = import({row(2, "o1", "S", 6, "b2"), row(3, "o1", "S", 6, "b1")});
        QCOMPARE(result.created, 2);
        QCOMPARE(result.linesAllocated, 2);
        QCOMPARE(result.rejected, 0);
        QCOMPARE(batchOf("o1", 1), std::string("b2"));
        QCOMPARE(batchOf("o1", 2), std::string("b1"));
        QCOMPARE(m_steps, 1);
    }

    void shouldMoveALineThatIsThere()
    {
        done(app::Allocate{"o1"_order, "S"_sku, 6_wanted});
        QCOMPARE(batchOf("o1"), std::string("b1"));
        QCOMPARE(import({row(2, "o1", "S", 6, "b2", 1_th)}).created, 1);
        QCOMPARE(batchOf("o1"), std::string("b2"));
        QCOMPARE(m_storage->views().linesOf("o1"_order).size(), std::size_t(1));
    }

    void shouldChangeNothingTheSecondTime()
    {
        const AllocationRows rows{row(2, "o1", "S", 6, "b2"), row(3, "o1", "S", 6, "b1")};
        import(rows);
        const auto again = import(rows);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(m_steps, 0);
    }

    void shouldLeaveNothingOfARowThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("sku");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<QByteArray>("batch");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such batch")
            << QByteArray("S") << qint64(1) << QByteArray("b9") << QByteArray("b9");
        QTest::newRow("other SKU") << QByteArray("T") << qint64(1) << QByteArray("b1")
                                   << QByteArray("holds S");
        QTest::newRow("no room") << QByteArray("S") << qint64(11) << QByteArray("b1")
                                 << QByteArray("10 free");
        QTest::newRow("on hold") << QByteArray("S") << qint64(1) << QByteArray("held")
                                 << QByteArray("on hold");
    }
    void shouldLeaveNothingOfARowThatCannotBe()
    {
        QFETCH(QByteArray, sku);
        QFETCH(qint64, quantity);
        QFETCH(QByteArray, batch);
        QFETCH(QByteArray, said);
        done(app::CreateBatch{"held"_batch, "S"_sku, BatchQuantity::of(10).value(), {}});
        done(app::HoldBatch{"held"_batch, {}});
        const auto result = import({row(2, "o1", sku.constData(), quantity, batch.constData())});
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.refused.front().value, batch.toStdString());
        QVERIFY2(reasonOf(result).contains(said.toStdString()), reasonOf(result).c_str());
        QCOMPARE(m_storage->views().counts().lines, 0);
        QCOMPARE(m_steps, 0);
    }

    void shouldTakeTheRowsAroundARefusedOne()
    {
        const auto result
            = import({row(2, "o1", "S", 6, "b1"), row(3, "o2", "S", 6, "b1"), row(4, "o3", "S", 4, "b1")});
        QCOMPARE(result.created, 2);
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.refused.front().row, 3);
        QCOMPARE(batchOf("o3"), std::string("b1"));
    }

    void shouldRefuseACancelledLineAndOtherContentUnderItsNumber()
    {
        done(app::Allocate{"o1"_order, "S"_sku, 6_wanted});
        const auto other = import({row(2, "o1", "S", 7, "b2", 1_th)});
        QCOMPARE(other.refused.front().why, app::RefusedRow::Why::Conflict);
        done(app::CancelOrder{"o1"_order});
        const auto cancelled = import({row(2, "o1", "S", 6, "b2")});
        QVERIFY2(reasonOf(cancelled).contains("cancelled"), reasonOf(cancelled).c_str());
    }

    void shouldBeTakenBackAsOneStep()
    {
        done(app::Allocate{"o1"_order, "S"_sku, 6_wanted});
        import({row(2, "o1", "S", 6, "b2"), row(3, "o2", "S", 3, "b2")});
        done(app::Undo{});
        QCOMPARE(batchOf("o1"), std::string("b1"));
        QCOMPARE(batchOf("o2"), std::string("no line"));
    }
};

QTEST_GUILESS_MAIN(ImportAllocationsTest)
#include "tst_import_allocations.moc"
