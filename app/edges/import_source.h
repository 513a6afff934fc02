#pragma once

#include "app/edges/column_mapping.h"
#include "app/edges/csv_file.h"
#include "app/edges/date_format.h"

namespace edges {

/// A file and how its rows become supply or order lines.
struct ImportPlan
{
    CsvFile file;
    ColumnMapping columns;
    DateFormat dates;

    std::string columnName(std::size_t column) const; // empty beyond the header
};

std::shared_ptr<app::ImportSource<app::ImportedBatch>> batchSource(std::shared_ptr<const ImportPlan> plan);
std::shared_ptr<app::ImportSource<app::ImportedLine>> lineSource(std::shared_ptr<const ImportPlan> plan);
std::shared_ptr<app::ImportSource<app::ImportedAllocation>>
allocationSource(std::shared_ptr<const ImportPlan> plan);

} // namespace edges
