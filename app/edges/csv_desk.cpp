#include "app/edges/csv_desk.h"

#include "app/edges/csv_file.h"
#include "app/edges/csv_unit_of_work.h"
#include "app/edges/known_skus.h"
#include "app/edges/old_allocations.h"
#include "app/edges/open_import.h"
#include "app/words.h"

#include <QFileInfo>

namespace edges {

namespace {

const app::Caller caller{"csv", "csv"};

std::vector<std::string> textsOf(const CsvRow &row)
{
    return {row.fields.begin(), row.fields.end()};
}

} // namespace

CsvDesk::CsvDesk(const std::string &folder, const app::Clock &clock)
    : m_clock(clock)
    , m_folder(folder)
    , m_loading(
          [this](model::Date today, app::Intent intent) {
              return std::make_unique<InMemoryUnitOfWork>(m_data, today, intent);
          },
          clock)
    , m_bus(
          [this](model::Date today, app::Intent intent) {
              return std::make_unique<CsvUnitOfWork>(m_data, m_folder, today, intent);
          },
          clock)
{
    m_data.today = clock.today();
}

app::Answer<void> CsvDesk::takeBatches()
{
    const auto result = import(m_loading, m_folder.batches(), app::ImportKind::Batches, false);
    return result ? app::Answer<void>() : std::unexpected(result.error());
}

app::Answer<void> CsvDesk::takeAllocations()
{
    if (!QFileInfo::exists(QString::fromStdString(m_folder.allocations())))
        return {};
    auto read = OldAllocations::read(m_folder.allocations());
    if (!read)
        return std::unexpected(read.error());
    InMemoryUnitOfWork work(m_data, m_clock.today(), app::Intent::Change);
    auto refused = read->putInto(work);
    work.commit({caller.actor, caller.via, "ImportAllocations", m_clock.now(), m_clock.today()});
    m_rejected.insert(m_rejected.end(), refused.begin(), refused.end());
    return {};
}

app::Answer<app::ImportResult> CsvDesk::serveOrders(bool isTrial)
{
    return import(m_bus, m_folder.orders(), app::ImportKind::Orders, isTrial);
}

app::Answer<app::ImportResult> CsvDesk::import(app::MessageBus &bus, const std::string &path,
                                               app::ImportKind kind, bool isTrial)
{
    auto opened = openImport({.path = path,
                              .kind = kind,
                              .mapping = {},
                              .dateFormat = {},
                              .allocate = kind == app::ImportKind::Orders});
    if (!opened)
        return std::unexpected(opened.error());
    if (auto *orders = std::get_if<app::ImportOrders>(&opened->command))
        orders->source = std::make_shared<KnownSkus>(
            orders->source, [this](const model::Sku &sku) { return m_data.products.contains(sku); });
    auto outcome
        = isTrial ? bus.preview(opened->command, caller).outcome : bus.handle(opened->command, caller);
    if (!outcome)
        return std::unexpected(outcome.error());
    auto result = std::get<app::ImportResult>(*std::move(outcome));
    reject(path, result.refused);
    return result;
}

/// Their rows as they stand in the file, each with the reason.
void CsvDesk::reject(const std::string &path, const std::vector<app::RefusedRow> &rows)
{
    if (rows.empty())
        return;
    const auto file = CsvFile::open(path);
    if (!file)
        return;
    auto reader = file->rows();
    auto refused = rows.begin();
    for (auto row = reader->next(); row && refused != rows.end(); row = reader->next()) {
        const auto number = *row ? (*row)->number : row->error().number;
        if (number != refused->row)
            continue;
        m_rejected.push_back(
            {*row ? textsOf(**row) : std::vector{row->error().text}, app::sentence(*refused)});
        ++refused;
    }
}

} // namespace edges
