#include "tests/app/outbox_desk.h"

using namespace model;

namespace support {

void OutboxDesk::init()
{
    QFETCH_GLOBAL(QString, storage);
    m_storage = storageOf(storage, today);
    m_publisher = {};
    m_notifications = {};
}

void OutboxDesk::journal(const std::vector<Event> &events)
{
    const auto work = m_storage->begin()(today, app::Intent::Change);
    for (const auto &event : events)
        work->journal().append(event, std::nullopt);
    work->commit(step);
}

void OutboxDesk::goShort(const char *sku, std::initializer_list<const char *> orders)
{
    const auto work = m_storage->begin()(today, app::Intent::Change);
    auto *product = work->products().find(Sku::parse(sku).value());
    if (!product)
        product = &work->products().add(Product(Sku::parse(sku).value()));
    for (const auto *order : orders) {
        auto &placed = work->orders().add(Order(OrderId::parse(order).value(), {}));
        placed.place(Sku::parse(sku).value(), 9_wanted, {}, 1);
        product->allocate(demand(line(order, sku, 9)), today);
    }
    for (const auto &event : work->takeEvents())
        work->journal().append(event, std::nullopt);
    work->commit(step);
}

void OutboxDesk::release(const char *sku, const char *order)
{
    const auto work = m_storage->begin()(today, app::Intent::Change);
    auto *product = work->products().find(Sku::parse(sku).value());
    product->addBatch(BatchRef::parse(std::string("for-") + order).value(), 9_pieces, std::nullopt);
    work->products().recall(*product, line(order, sku, 9).id);
    product->allocate(demand(line(order, sku, 9)), today);
    for (const auto &event : work->takeEvents())
        work->journal().append(event, std::nullopt);
    work->commit(step);
}

app::DestinationRow OutboxDesk::standing(const std::string &destination) const
{
    for (const auto &row : m_storage->outboxView().destinations())
        if (row.destination == destination)
            return row;
    throw std::out_of_range(destination);
}

} // namespace support
