#include "tests/persistence/sql_desk.h"

namespace support {

void SqlDesk::record(const char *reference, const char *sku, std::int64_t quantity,
                     std::optional<model::Date> eta)
{
    const auto work = begin();
    const auto name = model::Sku::parse(sku).value();
    auto *product = work->products().find(name);
    if (!product)
        product = &work->products().add(model::Product(name));
    product->addBatch(model::BatchRef::parse(reference).value(), model::BatchQuantity::of(quantity).value(),
                      eta);
    work->commit(step);
}

void SqlDesk::place(const char *order, std::initializer_list<std::pair<const char *, std::int64_t>> lines,
                    model::Standing standing)
{
    const auto work = begin();
    const auto id = model::OrderId::parse(order).value();
    auto *found = work->orders().find(id);
    if (!found)
        found = &work->orders().add(model::Order(id, {}));
    std::size_t mention = 0;
    for (const auto &[sku, quantity] : lines)
        found->place(model::Sku::parse(sku).value(), model::LineQuantity::of(quantity).value(), standing,
                     ++mention + 99);
    work->commit(step);
}

void SqlDesk::allocate(const model::OrderLine &line, std::int64_t stored)
{
    const auto work = begin();
    work->products().find(line.sku)->allocate({line, {}, stored}, today);
    work->commit(step);
}

} // namespace support
