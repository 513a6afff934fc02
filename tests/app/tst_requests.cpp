#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// A request of another program is done once, however often it comes.
class TestRequests : public Desk
{
    Q_OBJECT

private:
    static app::Request request(const char *id, const char *digest = "d") { return {"redis", id, digest}; }
    static app::Allocate allocate(const char *order)
    {
        return {OrderId::parse(order).value(), "S"_sku, 4_wanted};
    }

private Q_SLOTS:
    void shouldDoItOnce()
    {
        done(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}});
        const app::ChangeBatchQuantity change{"b"_batch, 50_pieces};
        QVERIFY(std::holds_alternative<app::QuantityResult>(*m_bus->handleOnce(request("1"), change, ana)));
        done(app::ChangeBatchQuantity{"b"_batch, 70_pieces});
        const auto before = steps();
        m_storage->reopen();
        QVERIFY(std::holds_alternative<app::DoneBefore>(*m_bus->handleOnce(request("1"), change, ana)));
        QCOMPARE(steps(), before);
        QCOMPARE(views().batch("b"_batch)->quantity, 70);
    }

    void shouldTellRequestsOfDifferentWaysInApart()
    {
        done(app::CreateBatch{"b"_batch, "S"_sku, 100_pieces, {}});
        const app::ChangeBatchQuantity change{"b"_batch, 50_pieces};
        QVERIFY(m_bus->handleOnce({"redis", "1", "d"}, change, ana));
        const auto other
            = m_bus->handleOnce({"http", "1", "d"}, app::ChangeBatchQuantity{"b"_batch, 60_pieces}, ana);
        QVERIFY(std::holds_alternative<app::QuantityResult>(*other));
    }

    void shouldRememberWhatChangedNothing()
    {
        done(app::CreateBatch{"b"_batch, "S"_sku, 1_pieces, {}});
        done(allocate("o1"));
        const auto before = steps();
        QVERIFY(m_bus->handleOnce(request("1"), allocate("o1"), ana)); // short it was, short it stays
        QCOMPARE(steps(), before);
        done(app::ChangeBatchQuantity{"b"_batch, 10_pieces});
        QVERIFY(
            std::holds_alternative<app::DoneBefore>(*m_bus->handleOnce(request("1"), allocate("o1"), ana)));
        QVERIFY(views().allocations("o1"_order).empty());
    }

    void shouldNotRememberWhatWasRefused()
    {
        const auto refused = m_bus->handleOnce(request("1"), allocate("o1"), ana);
        QCOMPARE(refused.error().reason, app::Reason::UnknownSku);
        done(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}});
        QVERIFY(m_bus->handleOnce(request("1"), allocate("o1"), ana));
        QCOMPARE(views().allocations("o1"_order).size(), std::size_t(1));
    }

    void shouldForgetItWithACommitThatFails()
    {
        done(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}});
        m_faults.commits = 1;
        QVERIFY(!m_bus->handleOnce(request("1"), allocate("o1"), ana));
        QVERIFY(std::holds_alternative<app::AllocationResult>(
            *m_bus->handleOnce(request("1"), allocate("o1"), ana)));
    }

    void shouldRefuseAnotherRequestUnderTheSameName()
    {
        done(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}});
        QVERIFY(m_bus->handleOnce(request("1", "this"), allocate("o1"), ana));
        const auto refused = m_bus->handleOnce(request("1", "that"), allocate("o2"), ana);
        QCOMPARE(refused.error().reason, app::Reason::RequestConflict);
        QVERIFY(!views().order("o2"_order));
    }
};

QTEST_GUILESS_MAIN(TestRequests)

#include "tst_requests.moc"
