#include "tests/persistence/random_history.h"

namespace support {

namespace {

constexpr auto recordsSql = R"(
    SELECT group_concat(row, char(10)) FROM (
        SELECT 'batch ' || b.id || ' ' || reference || ' ' || s.code || ' ' || quantity || ' ' || first_quantity || ' '
               || allocated || ' ' || ifnull(eta, '-') || ' ' || ifnull(first_eta, '-') || ' '
               || ifnull(arrived, '-') || ' ' || on_hold || ' ' || note AS row
        FROM (SELECT * FROM batches ORDER BY id) b JOIN skus s ON s.id = b.sku_id
        UNION ALL
        SELECT 'line ' || l.id || ' ' || o.reference || ' ' || o.customer || ' ' || l.number || ' ' || s.code || ' '
               || l.quantity || ' ' || l.first_quantity || ' ' || ifnull(l.need_by, '-') || ' ' || l.priority || ' '
               || l.state || ' ' || ifnull(b.reference, '-') || ' ' || l.turn || ' ' || ifnull(l.promised, '-') || ' '
               || l.pinned || ' ' || l.pin_note || ' ' || ifnull(l.split_from, '-') || ' ' || l.decided
        FROM (SELECT * FROM order_lines ORDER BY id) l
        JOIN orders o ON o.id = l.order_id JOIN skus s ON s.id = l.sku_id LEFT JOIN batches b ON b.id = l.batch_id
        UNION ALL
        SELECT 'view ' || id || ' ' || order_id || ' ' || line || ' ' || sku || ' ' || quantity || ' ' || batch_ref
        FROM (SELECT * FROM allocations_view ORDER BY id)
        UNION ALL
        SELECT 'sku ' || code || ' ' || description
        FROM (SELECT * FROM skus WHERE description <> '' ORDER BY code)))";

model::Label note(std::int64_t number)
{
    return model::Label::parse("note " + std::to_string(number)).value();
}

/// A list of supply, from memory.
class FewBatches final : public app::ImportSource<app::ImportedBatch>
{
public:
    explicit FewBatches(std::vector<app::ImportedBatch> rows)
        : m_rows(std::move(rows))
    {
    }
    std::optional<std::expected<app::ImportedBatch, app::RefusedRow>> next() override
    {
        if (m_next == m_rows.size())
            return std::nullopt;
        return m_rows[m_next++];
    }
    std::int64_t rowsRead() const override { return static_cast<std::int64_t>(m_next); }
    std::int64_t rowsExpected() const override { return std::ssize(m_rows); }
    std::string name() const override { return "few.csv"; }

private:
    std::vector<app::ImportedBatch> m_rows;
    std::size_t m_next = 0;
};

} // namespace

RandomHistory::RandomHistory(SqliteFixture &storage, unsigned seed)
    : m_storage(storage)
    , m_random(seed)
    , m_today(model::parseDate("2026-01-15").value())
    , m_bus(storage.begin(), {[this] { return m_today; }, [this] { return app::Instant(m_today); }})
{
    storage.database().query("PRAGMA synchronous = OFF").run(); // nobody pulls the plug on a test
}

app::Outcome RandomHistory::happen(const app::Command &command)
{
    return m_bus.handle(command, m_caller);
}

model::Sku RandomHistory::sku()
{
    return model::Sku::parse("SKU-" + std::to_string(upTo(2))).value();
}

model::BatchRef RandomHistory::batch()
{
    return model::BatchRef::parse("B" + std::to_string(upTo(7))).value();
}

model::OrderId RandomHistory::order()
{
    return model::OrderId::parse("o" + std::to_string(upTo(5))).value();
}

model::LineId RandomHistory::line()
{
    return {order(), model::LineNumber::of(1 + upTo(3)).value()};
}

model::LineQuantity RandomHistory::wanted(std::int64_t most)
{
    return model::LineQuantity::of(1 + upTo(most - 1)).value();
}

std::optional<model::Date> RandomHistory::date()
{
    return upTo(2) == 0 ? std::nullopt : std::optional(m_today + std::chrono::days(upTo(20)));
}

app::Command RandomHistory::command()
{
    switch (upTo(2)) {
    case 0: return aboutBatches();
    case 1: return aboutOrders();
    default: return aboutAllocation();
    }
}

app::Command RandomHistory::takeBackAnyStep()
{
    return app::Undo{.step = 1 + upTo(std::stoll(latestStep()))};
}

app::Command RandomHistory::aboutBatches()
{
    const auto quantity = model::BatchQuantity::of(upTo(30)).value();
    switch (upTo(6)) {
    case 0: return app::CreateBatch{batch(), sku(), quantity, date()};
    case 1: return app::ChangeBatchQuantity{batch(), quantity, upTo(1) == 0};
    case 2: return app::ChangeBatchEta{batch(), m_today + std::chrono::days(upTo(20))};
    case 3: return app::ReceiveBatch{batch(), upTo(1) == 0 ? std::nullopt : std::optional(quantity), true};
    case 4: return app::HoldBatch{batch(), note(upTo(9))};
    case 5: return app::UnholdBatch{batch()};
    default:
        return app::ImportBatches{std::make_shared<FewBatches>(
            std::vector<app::ImportedBatch>{{2, batch(), sku(), quantity, date(), note(upTo(9))},
                                            {3, batch(), sku(), quantity, date(), note(upTo(9))},
                                            {4, batch(), sku(), quantity, date(), {}}})};
    }
}

app::Command RandomHistory::aboutOrders()
{
    const auto priority = model::Priority::of(upTo(9)).value();
    switch (upTo(7)) {
    case 0:
    case 1:
        return app::PlaceOrder{
            order(), {{sku(), wanted()}, {sku(), wanted()}}, {priority, date()}, note(upTo(9))};
    case 2: return app::Cancel{{line()}};
    case 3: return app::CancelOrder{order()};
    case 4: return app::SplitLine{line(), {wanted(4), wanted(4)}};
    case 5: return app::PinLines{{line()}, note(upTo(9))};
    case 6: return app::UnpinLines{{line()}};
    default:
        return app::ChangeLine{line(), upTo(1) == 0 ? std::nullopt : std::optional(wanted()), date(),
                               priority};
    }
}

app::Command RandomHistory::aboutAllocation()
{
    switch (upTo(8)) {
    case 0: return app::Allocate{order(), sku(), wanted()};
    case 1: return app::AllocateLines{{line()}};
    case 2: return app::AllocateOrder{order()};
    case 3: return app::AllocateWaiting{};
    case 4: return app::Deallocate{{line()}};
    case 5: return app::DeallocateOrder{order()};
    case 6: return app::MoveLine{line(), batch()};
    case 7: return app::ImprovePromises{};
    default:
        return app::FollowWayOut{line(), {app::SplitLine{line(), {wanted(3)}}, app::AllocateLines{{line()}}}};
    }
}

std::string recordsOf(SqliteFixture &storage)
{
    return recordsOf(storage.database());
}

std::string recordsOf(persistence::Database &database)
{
    auto row = database.query(recordsSql);
    return row.next() ? std::string(row.text(0)) : std::string();
}

} // namespace support
