#include "app/message_bus.h"
#include "tests/support/builders.h"
#include "tests/support/rows.h"
#include "tests/support/storages.h"

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;
const app::Caller ana{"ana", "desktop"};

app::ImportedBatch supply(std::int64_t row, const char *reference, const char *sku, std::int64_t quantity,
                          const char *description = "")
{
    return {row,
            BatchRef::parse(reference).value(),
            Sku::parse(sku).value(),
            BatchQuantity::of(quantity).value(),
            std::nullopt,
            Label::parse(description).value()};
}

app::ImportedLine wanted(std::int64_t row, const char *order, const char *sku, std::int64_t quantity,
                         std::optional<LineNumber> number = std::nullopt)
{
    return {row,
            OrderId::parse(order).value(),
            number,
            Sku::parse(sku).value(),
            LineQuantity::of(quantity).value(),
            {},
            Label::parse("Ann").value(),
            Label::parse(std::string("About ") + sku).value()};
}

app::RefusedRow returned(std::int64_t row)
{
    return {row,
            "quantity",
            "-6",
            app::RefusedRow::Why::InvalidValue,
            InvalidValue{ValueKind::LineQuantity, Fault::Negative, "-6"},
            ""};
}

using SupplyRows = std::deque<std::expected<app::ImportedBatch, app::RefusedRow>>;
using OrderRows = std::deque<std::expected<app::ImportedLine, app::RefusedRow>>;

} // namespace

class ImportHandlersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorageFixture> m_storage;
    std::unique_ptr<app::MessageBus> m_bus;
    int m_steps = 0;

    app::ImportResult import(const app::Command &command)
    {
        return std::get<app::ImportResult>(m_bus->handle(command, ana).value());
    }
    app::ImportResult importSupply(const SupplyRows &rows)
    {
        return import(app::ImportBatches{std::make_shared<Rows<app::ImportedBatch>>(rows)});
    }
    app::ImportResult importOrders(const OrderRows &rows, bool allocate = false)
    {
        return import(app::ImportOrders{std::make_shared<Rows<app::ImportedLine>>(rows), allocate});
    }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init()
    {
        QFETCH_GLOBAL(QString, storage);
        m_storage = storageOf(storage, today);
        m_steps = 0;
        m_bus = std::make_unique<app::MessageBus>(
            m_storage->begin(), app::Clock{[] { return today; }, [] { return app::Instant(today); }});
        m_bus->subscribe([this](const app::CommittedStep &) { ++m_steps; });
    }

    void shouldTakeTheGoodRowsAndListTheBad()
    {
        const auto result
            = importOrders({wanted(2, "o1", "S", 6), std::unexpected(returned(3)), wanted(4, "o1", "T", 1)});
        QCOMPARE(result.rows, 3);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.refused.front().row, 3);
        QCOMPARE(m_storage->views().linesOf("o1"_order).size(),
                 std::size_t(2)); // the refused row used no number
        QCOMPARE(m_steps, 1);
    }

    void shouldChangeNothingTheSecondTime()
    {
        const OrderRows rows{wanted(2, "o1", "S", 6), wanted(3, "o1", "S", 6), wanted(4, "o2", "S", 6)};
        QCOMPARE(importOrders(rows).created, 3);
        const auto again = importOrders(rows);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(m_steps, 1); // what changed nothing is not a step
        auto longer = rows;
        longer.push_back(wanted(5, "o1", "S", 6));
        const auto more = importOrders(longer);
        QCOMPARE(more.created, 1);
        QCOMPARE(m_storage->views().linesOf("o1"_order).back().line, 3);
    }

    void shouldRefuseOtherContentUnderAGivenNumberNamingBoth()
    {
        importOrders({wanted(2, "o1", "S", 6, 1_th)});
        const auto result = importOrders({wanted(2, "o1", "T", 6, 1_th), wanted(3, "o1", "S", 6, 1_th)});
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.unchanged, 1);
        QCOMPARE(result.refused.front().why, app::RefusedRow::Why::Conflict);
        QVERIFY(result.refused.front().existing.find("6 × S") != std::string::npos);
        QVERIFY(result.refused.front().given.find("6 × T") != std::string::npos);
    }

    void shouldRefuseABatchReferenceThatIsTaken()
    {
        const auto result
            = importSupply({supply(2, "b1", "S", 5), supply(3, "b1", "S", 5), supply(4, "b1", "T", 5)});
        QCOMPARE(result.created, 1);
        QCOMPARE(result.unchanged, 1);
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.refused.front().row, 4);
    }

    void shouldKeepTheLatestDescription()
    {
        importSupply(
            {supply(2, "b1", "S", 5, "Old"), supply(3, "b2", "S", 5, "New"), supply(4, "b3", "S", 5)});
        QCOMPARE(m_storage->views().sku("S"_sku)->description, std::string("New"));
    }

    void shouldNotKnowAnSkuByItsOrdersAlone()
    {
        importOrders({wanted(2, "o1", "S", 6)});
        const auto refused = m_bus->handle(app::Allocate{"o9"_order, "S"_sku, 1_wanted}, ana);
        QCOMPARE(refused.error().reason, app::Reason::UnknownSku);
    }

    void shouldAllocateWhatTheFileBrought()
    {
        importSupply({supply(2, "b1", "S", 10)});
        importOrders({wanted(2, "other", "S", 1)});
        const auto result
            = importOrders({wanted(2, "o1", "S", 6), wanted(3, "o2", "S", 6), wanted(4, "o3", "S", 4)}, true);
        QCOMPARE(result.linesAllocated, 2);
        QCOMPARE(result.linesShort, 1);
        QCOMPARE(m_storage->views().line({"other"_order, 1_th})->state, app::LineState::Waiting);
        QCOMPARE(m_storage->views().line({"o2"_order, 1_th})->state, app::LineState::Short);
        QCOMPARE(m_storage->views().allocations("o3"_order).size(), std::size_t(1));
    }

    void shouldPreviewWhatAnImportWouldComeTo()
    {
        const OrderRows rows{wanted(2, "o1", "S", 6), std::unexpected(returned(3))};
        const auto tried = std::get<app::ImportResult>(
            m_bus->preview(app::ImportOrders{std::make_shared<Rows<app::ImportedLine>>(rows)})
                .outcome.value());
        QCOMPARE(tried.created, 1);
        QCOMPARE(tried.rejected, 1);
        QCOMPARE(m_storage->views().counts().lines, 0);
        QCOMPARE(m_steps, 0);
    }

    void shouldTellHowFarAllocatingIsToo()
    {
        OrderRows rows; // so many that placing them was last told of less than a notice before the end
        for (int i = 0; i < 1500; ++i)
            rows.push_back(wanted(i + 2, "o1", "S", 1 + i));
        std::vector<std::int64_t> told;
        const auto outcome
            = m_bus->handle(app::ImportOrders{std::make_shared<Rows<app::ImportedLine>>(rows), true}, ana,
                            [&](std::int64_t done, std::int64_t) {
                                told.push_back(done);
                                return true;
                            });
        QVERIFY(outcome);
        QCOMPARE(told, (std::vector<std::int64_t>{1000, 512, 1024}));
    }

    void shouldTakeNothingOfAFileThatWasCancelled()
    {
        OrderRows rows;
        for (int i = 0; i < 3000; ++i)
            rows.push_back(wanted(i + 2, "o1", "S", 1 + i));
        const auto refused = m_bus->handle(app::ImportOrders{std::make_shared<Rows<app::ImportedLine>>(rows)},
                                           ana, [](std::int64_t done, std::int64_t) { return done < 2000; });
        QCOMPARE(refused.error().reason, app::Reason::Interrupted);
        QCOMPARE(m_storage->views().counts().lines, 0);
    }
};

QTEST_GUILESS_MAIN(ImportHandlersTest)

#include "tst_import_handlers.moc"
