#include "app/edges/csv_folder.h"

#include "app/edges/csv_writer.h"

#include <QFile>

#include <algorithm>

namespace edges {

app::Answer<void> CsvFolder::writeAllocations(const InMemoryData &data) const
{
    auto writer = CsvWriter::create(allocations(), true);
    if (!writer)
        return std::unexpected(writer.error());
    std::vector<std::pair<std::int64_t, model::LineId>> inOrder;
    for (const auto &[line, held] : data.held)
        inOrder.emplace_back(held.decided, line);
    std::ranges::sort(inOrder);
    writer->write({"orderid", "sku", "qty", "batchref"});
    for (const auto &[decided, id] : inOrder) {
        const auto &line = data.find(id)->line;
        writer->write({id.order.text(), line.sku.text(), std::to_string(line.quantity.value()),
                       data.held.at(id).batch.text()});
    }
    return writer->finish();
}

app::Answer<void> CsvFolder::writeRejected(const std::vector<RejectedRow> &rows) const
{
    const auto path = m_path + "/rejected.csv";
    if (rows.empty()) {
        QFile::remove(QString::fromStdString(path)); // of an earlier run
        return {};
    }
    auto writer = CsvWriter::create(path, true);
    if (!writer)
        return std::unexpected(writer.error());
    writer->write({"orderid", "sku", "qty", "reason"});
    for (const auto &[fields, reason] : rows) {
        std::vector<std::string_view> cells(fields.begin(), fields.end());
        cells.emplace_back(reason);
        writer->write(cells);
    }
    return writer->finish();
}

} // namespace edges
