#include "app/consequence_mark.h"

#include "app/event_codec.h"

#include <functional>

namespace app {

namespace {

/// Mixes the facts of an event, one by one.
class Mark
{
public:
    explicit Mark(std::size_t kind)
        : m_value(kind + 1)
    {
    }

    Mark &add(std::uint64_t fact)
    {
        m_value = (m_value ^ fact) * 0x9E3779B97F4A7C15ULL;
        m_value ^= m_value >> 29;
        return *this;
    }
    template <model::ValueKind Kind> Mark &add(const model::Identifier<Kind> &name)
    {
        return add(std::hash<std::string>()(name.text()));
    }
    Mark &add(model::Date date) { return add(static_cast<std::uint64_t>(date.time_since_epoch().count())); }
    Mark &add(const std::optional<model::Date> &date) { return date ? add(*date) : add(~std::uint64_t(0)); }
    Mark &add(const model::OrderLine &line)
    {
        return add(std::hash<model::LineId>()(line.id))
            .add(line.sku)
            .add(static_cast<std::uint64_t>(line.quantity.value()));
    }

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value;
};

} // namespace

std::uint64_t consequenceOf(const model::Event &event)
{
    Mark mark(event.index());
    if (const auto *e = std::get_if<model::Allocated>(&event)) {
        mark.add(e->line).add(e->batch).add(e->eta).add(e->promised);
    } else if (const auto *lost = std::get_if<model::Deallocated>(&event)) {
        mark.add(lost->line).add(lost->batch).add(static_cast<std::uint64_t>(lost->reason));
    } else if (const auto *none = std::get_if<model::OutOfStock>(&event)) {
        mark.add(none->line);
    } else if (const auto *placed = std::get_if<model::OrderPlaced>(&event)) {
        for (const auto &one : placed->lines)
            mark.add(one.line).add(one.standing.needBy);
    } else {
        mark.add(std::hash<std::string>()(encode(event)));
    }
    return mark.value();
}

} // namespace app
