#pragma once

#include "app/edges/csv_folder.h"
#include "app/edges/in_memory_unit_of_work.h"

namespace edges {

/// A unit of work over a folder of CSV files: what it works on is in memory, and committing writes the
/// allocations. What cannot be written was not done. Book, appendix C.
class CsvUnitOfWork final : public InMemoryUnitOfWork
{
public:
    CsvUnitOfWork(InMemoryData &data, const CsvFolder &folder, model::Date today, app::Intent intent)
        : InMemoryUnitOfWork(data, today, intent)
        , m_data(data)
        , m_folder(folder)
    {
    }

    void commit(const app::Step &step) override;

private:
    InMemoryData &m_data;
    const CsvFolder &m_folder;
};

} // namespace edges
