#include "app/edges/open_import.h"

#include "app/edges/date_detector.h"
#include "app/edges/import_source.h"
#include "app/storage_failure.h"

#include <utility>

namespace edges {

namespace {

constexpr std::size_t rowsShown = 8;

std::unexpected<app::Rejection> malformed(const app::ImportRequest &request, std::string given,
                                          std::string existing, std::string detail)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall,
                                          .existing = std::move(existing),
                                          .given = std::move(given),
                                          .file = request.path,
                                          .detail = std::move(detail)});
}

std::optional<std::size_t> dateColumn(const ColumnMapping &columns)
{
    const auto eta = columns.columnOf(Field::Eta);
    return eta ? eta : columns.columnOf(Field::NeedBy); // no list has both
}

app::Answer<DateFormat> dateFormat(const app::ImportRequest &request, const CsvFile &file,
                                   const ColumnMapping &columns)
{
    if (!request.dateFormat.empty()) {
        if (auto format = DateFormat::parse(request.dateFormat))
            return *std::move(format);
        return malformed(request, request.dateFormat, {},
                         "a date format has a year, a month and a day, such as dd.MM.yyyy");
    }
    const auto column = dateColumn(columns);
    if (!column)
        return DateFormat::iso();
    DateDetector detector;
    auto reader = file.rows();
    while (const auto row = reader->next())
        if (*row)
            detector.see((*row)->at(*column));
    auto fitting = detector.fitting();
    if (fitting.size() == 1)
        return std::move(fitting.front());
    std::string choice;
    for (const auto &format : fitting)
        choice += (choice.empty() ? "" : " or ") + format.pattern();
    const auto &name = file.header()[*column];
    return malformed(request, name, choice,
                     "the dates of column " + name + " can be read as " + choice + ": say which");
}

app::FileReading readingOf(const ImportPlan &plan)
{
    app::FileReading reading{.kind = plan.columns.kind(),
                             .separator = plan.file.separator(),
                             .encoding = std::string(nameOf(plan.file.encoding())),
                             .dateFormat = plan.dates.pattern(),
                             .columns = {},
                             .firstRows = {}};
    for (std::size_t i = 0; i < plan.file.header().size(); ++i)
        reading.columns.push_back({plan.file.header()[i], std::string(plan.columns.fieldOf(i))});
    auto rows = plan.file.rows();
    while (reading.firstRows.size() < rowsShown) {
        const auto row = rows->next();
        if (!row)
            break;
        auto &shown = reading.firstRows.emplace_back();
        if (*row)
            shown.assign((*row)->fields.begin(), (*row)->fields.end());
        else
            shown.push_back(row->error().text);
    }
    return reading;
}

app::Answer<OpenedImport> opened(const app::ImportRequest &request)
{
    auto file = CsvFile::open(request.path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    const auto columns = ColumnMapping::find(file->header(), request);
    if (!columns)
        return std::unexpected(columns.error());
    auto dates = dateFormat(request, *file, *columns);
    if (!dates)
        return std::unexpected(std::move(dates.error()));
    const auto plan = std::make_shared<const ImportPlan>(*std::move(file), *columns, *std::move(dates));
    switch (columns->kind()) {
    case app::ImportKind::Batches:
        return OpenedImport{readingOf(*plan), app::ImportBatches{batchSource(plan)}};
    case app::ImportKind::Orders:
        return OpenedImport{readingOf(*plan), app::ImportOrders{lineSource(plan), request.allocate}};
    case app::ImportKind::Allocations:
        return OpenedImport{readingOf(*plan), app::ImportAllocations{allocationSource(plan)}};
    }
    std::unreachable();
}

} // namespace

app::Answer<OpenedImport> openImport(const app::ImportRequest &request)
try {
    return opened(request);
} catch (const app::StorageFailure &failure) {
    return std::unexpected(failure.why());
}

} // namespace edges
