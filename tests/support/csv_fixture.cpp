#include "tests/support/csv_fixture.h"

#include "app/edges/csv_unit_of_work.h"
#include "tests/support/in_memory_views.h"

namespace support {

CsvFixture::CsvFixture(model::Date today)
    : m_files(m_folder.path().toStdString())
    , m_views(std::make_unique<InMemoryViews>(m_data))
    , m_outbox(m_data)
{
    m_data.today = today;
}

CsvFixture::~CsvFixture() = default;

app::BeginUnitOfWork CsvFixture::begin()
{
    return [this](model::Date today, app::Intent intent) {
        return std::make_unique<edges::CsvUnitOfWork>(m_data, m_files, today, intent);
    };
}

} // namespace support
