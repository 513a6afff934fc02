#include "tests/scenarios/csv_world.h"

#include "app/edges/allocate_from_csv.h"
#include "app/edges/csv_file.h"

#include <QFile>

namespace scenarios {

void CsvWorld::write(const char *name, const char *header, const Json &rows) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("the file cannot be written");
    file.write(header);
    for (const auto &row : rows) {
        std::string line;
        for (const auto &cell : row)
            line += (line.empty() ? "" : ",") + (cell.is_string() ? cell.get<std::string>() : cell.dump());
        file.write((line + '\n').c_str());
    }
}

void CsvWorld::run(const Json &step)
{
    if (step.at("do") == "csv") {
        write("batches.csv", "ref,sku,qty,eta\n", step.at("batches"));
        write("orders.csv", "orderid,sku,qty\n", step.at("orders"));
        if (step.contains("allocations"))
            write("allocations.csv", "orderid,sku,qty,batchref\n", step.at("allocations"));
    }
    const app::Clock clock{[this] { return m_today; }, [this] { return app::Instant(m_today); }};
    if (const auto done = edges::allocateFromCsv(m_folder.path().toStdString(), clock, false); !done)
        throw failureOf(done.error());
}

Json CsvWorld::rows(const char *name) const
{
    auto all = Json::array();
    const auto file = edges::CsvFile::open(m_folder.filePath(QString::fromLatin1(name)).toStdString());
    if (!file)
        return all;
    all.push_back(file->header());
    const auto reader = file->rows();
    while (const auto row = reader->next())
        all.push_back(std::vector<std::string>((*row)->fields.begin(), (*row)->fields.end()));
    return all;
}

Json CsvWorld::found(const std::string &what, const Json &) const
{
    auto found = rows(what == "csv" ? "allocations.csv" : "rejected.csv");
    if (what == "rejected")
        found.erase(0); // its header
    return found;
}

} // namespace scenarios
