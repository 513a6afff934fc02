#include "tests/app/contract.h"

using namespace model;

namespace support {

void Contract::store(const std::function<void(app::UnitOfWork &)> &change)
{
    const auto work = begin();
    change(*work);
    work->commit(step);
}

void Contract::storeClocks()
{
    store([](app::UnitOfWork &work) {
        auto &clock = work.products().add(Product("CLOCK"_sku));
        clock.addBatch("here"_batch, 10_pieces, std::nullopt);
        clock.addBatch("ship"_batch, 20_pieces, "2026-02-01"_day);
        work.orders().add(Order("o1"_order, Label::parse("Ann").value())).place("CLOCK"_sku, 4_wanted, {}, 1);
        clock.allocate(demand(line("o1", "CLOCK", 4)), today);
    });
}

void Contract::init()
{
    QFETCH_GLOBAL(QString, storage);
    m_storage = storageOf(storage, today);
    m_storage->outbox().switchOn("all", app::Feed::Events);
}

} // namespace support
