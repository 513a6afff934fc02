#include "tests/support/in_memory_storage.h"

#include "tests/support/in_memory_unit_of_work.h"
#include "tests/support/in_memory_views.h"

#include <algorithm>

namespace support {

namespace {

class InMemoryOutbox final : public app::Outbox
{
public:
    explicit InMemoryOutbox(InMemoryData &data)
        : m_data(data)
    {
    }

    void switchOn(const std::string &destination) override
    {
        m_data.cursors.try_emplace(destination, std::ssize(m_data.journal));
    }
    std::int64_t cursor(const std::string &destination) const override
    {
        return m_data.cursors.at(destination);
    }
    void advance(const std::string &destination, std::int64_t delivered) override
    {
        m_data.cursors.at(destination) = delivered;
    }
    std::vector<app::JournalEntry> after(std::int64_t id, std::size_t most) const override
    {
        const auto first = m_data.journal.begin() + id;
        const auto rest = static_cast<std::size_t>(m_data.journal.end() - first);
        return {first, first + static_cast<std::ptrdiff_t>(std::min(most, rest))};
    }

private:
    InMemoryData &m_data;
};

} // namespace

InMemoryStorage::InMemoryStorage(model::Date today)
    : m_views(std::make_unique<InMemoryViews>(m_data))
    , m_outbox(std::make_unique<InMemoryOutbox>(m_data))
{
    m_data.today = today;
}

InMemoryStorage::~InMemoryStorage() = default;

app::BeginUnitOfWork InMemoryStorage::begin()
{
    return [this](model::Date today, app::Intent intent) {
        return std::make_unique<InMemoryUnitOfWork>(m_data, today, intent);
    };
}

} // namespace support
