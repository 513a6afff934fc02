#include "app/host/sample_rows.h"

#include "app/edges/csv_reader.h"

#include <QFile>

#include <stdexcept>

static void initialiseResources() // outside of any namespace, as Q_INIT_RESOURCE demands
{
    Q_INIT_RESOURCE(sample);
}

namespace host {

namespace {

std::optional<int> days(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(std::stoi(std::string(text)));
}

template <class Take> void forEachRow(const QString &path, const Take &take)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw std::logic_error("the program was built without its sample data");
    edges::CsvReader reader(std::move(file), {});
    (void)reader.next(); // the header
    while (const auto row = reader.next())
        take(row->value());
}

} // namespace

SampleRows shippedSample()
{
    initialiseResources();
    SampleRows sample;
    forEachRow(QStringLiteral(":/sample/supply.csv"), [&sample](const edges::CsvRow &row) {
        sample.batches.push_back({std::string(row.at(0)), std::string(row.at(1)),
                                  std::stoll(std::string(row.at(2))), days(row.at(3)),
                                  std::string(row.at(4))});
    });
    forEachRow(QStringLiteral(":/sample/orders.csv"), [&sample](const edges::CsvRow &row) {
        const auto priority = days(row.at(4));
        sample.lines.push_back({std::string(row.at(0)), std::string(row.at(1)),
                                std::stoll(std::string(row.at(2))), days(row.at(3)), priority.value_or(5),
                                std::string(row.at(5))});
    });
    return sample;
}

} // namespace host
