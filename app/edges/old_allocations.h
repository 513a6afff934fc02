#pragma once

#include "app/edges/csv_folder.h"
#include "app/unit_of_work.h"

#include <map>

namespace edges {

/// The rows of `allocations.csv` (orderid, sku, qty, batchref), to be put back where they say.
class OldAllocations
{
public:
    static app::Answer<OldAllocations> read(const std::string &path);

    /// In the order of the file; answers the rows that cannot be true.
    std::vector<RejectedRow> putInto(app::UnitOfWork &work);

private:
    struct Row
    {
        std::vector<std::string> fields;
        model::OrderId order;
        model::Sku sku;
        model::LineQuantity quantity;
        model::BatchRef batch;
        std::optional<model::LineNumber> number; // once it is placed
    };

    void add(std::vector<std::string> fields);
    void place(app::UnitOfWork &work);

    std::vector<Row> m_rows;
    std::vector<RejectedRow> m_refused;
};

} // namespace edges
