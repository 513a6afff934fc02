#include "app/edges/open_import.h"
#include "app/host/service.h"
#include "tests/benchmarks/benchmarks.h"

#include <QFile>

#include <stdexcept>

namespace bench {

namespace {

constexpr int manyLines = 100'000;
constexpr int fewLines = 10;
constexpr int moved = 200;
constexpr int clicks = 200;
constexpr int counts = 15;
const app::Caller caller{"ana", "bench"};

void run(host::Service &service, const app::Command &command)
{
    if (const auto outcome = service.bus().handle(command, caller); !outcome)
        throw std::runtime_error("refused: " + outcome.error().detail);
}

model::BatchQuantity pieces(std::int64_t number)
{
    return model::BatchQuantity::of(number).value();
}

void stock(host::Service &service, const char *batch, const char *sku, std::int64_t quantity)
{
    run(service,
        app::CreateBatch{model::BatchRef::parse(batch).value(), model::Sku::parse(sku).value(),
                         pieces(quantity), std::nullopt});
}

void serve(host::Service &service, const QString &folder, const QByteArray &sku, int lines)
{
    QFile file(folder + QStringLiteral("/lines.csv"));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no file of lines could be written");
    file.write("order,line,sku,quantity\n");
    for (int line = 0; line < lines; ++line)
        file.write(sku + '-' + QByteArray::number(line) + ",1," + sku + ",1\n");
    file.close();
    run(service,
        edges::openImport(
            {.path = file.fileName().toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}})
            .value()
            .command);
    run(service, app::AllocateWaiting());
}

double click(host::Service &service, const std::string &sku, int n)
{
    const app::Allocate command{model::OrderId::parse("click-" + sku + std::to_string(n)).value(),
                                model::Sku::parse(sku).value(), model::LineQuantity::of(1).value()};
    return timed([&] { run(service, command); });
}

Figure costOfManyLines(host::Service &service)
{
    std::vector<double> many, few;
    for (int n = 0; n < clicks; ++n) { // A B A B …
        many.push_back(click(service, "MANY", n));
        few.push_back(click(service, "FEW", n));
    }
    return {"one allocation, SKU with 100,000 allocated lines", "the same, SKU with 10 to 210 lines",
            quantile(many, 0.5), quantile(few, 0.5), 1.5};
}

Figure costOfTrying(host::Service &service)
{
    const app::ChangeBatchQuantity shrink{model::BatchRef::parse("moved-1").value(), pieces(0)};
    std::vector<double> tried, done;
    for (int n = 0; n < counts; ++n) {
        tried.push_back(timed([&] { service.bus().preview(shrink, caller); }));
        done.push_back(timed([&] { run(service, shrink); }));
        run(service, app::Undo());
    }
    return {"preview of a count that moves 200 lines", "the change itself", quantile(tried, 0.5),
            quantile(done, 0.5), 1.2};
}

} // namespace

std::vector<Figure> ruleFigures(const QString &folder)
{
    const auto service
        = host::Service::open(folder + QStringLiteral("/rules.db"), host::Access::Change).value();
    stock(*service, "many", "MANY", 1'000'000);
    stock(*service, "few", "FEW", 1'000'000);
    stock(*service, "moved-1", "MOVED", moved);
    serve(*service, folder, "MANY", manyLines);
    serve(*service, folder, "FEW", fewLines);
    serve(*service, folder, "MOVED", moved);
    stock(*service, "moved-2", "MOVED", moved);
    return {costOfManyLines(*service), costOfTrying(*service)};
}

} // namespace bench
