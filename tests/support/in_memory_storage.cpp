#include "tests/support/in_memory_storage.h"

#include "app/edges/in_memory_unit_of_work.h"
#include "tests/support/in_memory_views.h"

namespace support {

InMemoryStorage::InMemoryStorage(model::Date today)
    : m_views(std::make_unique<InMemoryViews>(m_data))
    , m_outbox(m_data)
{
    m_data.today = today;
}

InMemoryStorage::~InMemoryStorage() = default;

app::BeginUnitOfWork InMemoryStorage::begin()
{
    return [this](model::Date today, app::Intent intent) {
        return std::make_unique<edges::InMemoryUnitOfWork>(m_data, today, intent);
    };
}

} // namespace support
