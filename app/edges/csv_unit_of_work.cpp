#include "app/edges/csv_unit_of_work.h"

#include "app/storage_failure.h"

namespace edges {

void CsvUnitOfWork::commit(const app::Step &step)
{
    auto before = m_data;
    InMemoryUnitOfWork::commit(step);
    if (const auto written = m_folder.writeAllocations(m_data); !written) {
        m_data = std::move(before);
        throw app::StorageFailure(written.error());
    }
}

} // namespace edges
