#pragma once

#include "app/edges/in_memory_data.h"
#include "app/outcome.h"

#include <string>

namespace edges {

/// A row of one of the folder's files that was not taken, as it stands there.
struct RejectedRow
{
    std::vector<std::string> fields;
    std::string reason;
};

/// The book's folder of CSV files: `batches.csv` and `orders.csv` are given, `allocations.csv` is kept.
class CsvFolder
{
public:
    explicit CsvFolder(std::string path)
        : m_path(std::move(path))
    {
    }

    std::string batches() const { return m_path + "/batches.csv"; }
    std::string orders() const { return m_path + "/orders.csv"; }
    std::string allocations() const { return m_path + "/allocations.csv"; }

    /// Every allocation there is, in order of allocation: a file whole, or why not.
    app::Answer<void> writeAllocations(const InMemoryData &data) const;
    /// What was not taken, in `rejected.csv`; nothing: no such file is left.
    app::Answer<void> writeRejected(const std::vector<RejectedRow> &rows) const;

private:
    std::string m_path;
};

} // namespace edges
