#include "tests/benchmarks/million.h"

#include "app/edges/open_import.h"
#include "app/host/service.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <array>
#include <random>
#include <stdexcept>

namespace bench {

namespace {

constexpr int many = 1'000'000;
constexpr int skus = 100'000;
constexpr auto adjectives
    = std::to_array({"oak", "steel", "glass", "brass", "linen", "maple", "copper", "slate", "ivory"});
constexpr auto things = std::to_array(
    {"lamp", "clock", "chair", "shelf", "mug", "frame", "vase", "rug", "tray", "hook", "bowl"});
const app::Caller caller{"ana", "bench"};

QByteArray skuOf(int number)
{
    return "SKU-" + QByteArray::number(number).rightJustified(6, '0');
}

QByteArray inDays(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate).toLatin1();
}

void writeBatches(QFile &file)
{
    file.write("reference,sku,quantity,eta,description\n");
    for (int n = 0; n < many; ++n) {
        const auto sku = n % skus;
        const auto isHere = n / skus < 4; // of ten
        file.write("PO-" + QByteArray::number(100'000 + n) + ',' + skuOf(sku) + ','
                   + QByteArray::number(20 + n % 199) + ',' + (isHere ? QByteArray() : inDays(1 + n % 89))
                   + ',' + adjectives[static_cast<std::size_t>(sku) % adjectives.size()] + ' '
                   + things[static_cast<std::size_t>(sku) % things.size()] + ' '
                   + QByteArray::number(sku % 997) + '\n');
    }
}

void writeLines(QFile &file)
{
    std::mt19937 chance(7);
    const auto below = [&](int end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); };
    file.write("order,line,sku,quantity,customer,need-by\n");
    int n = 0;
    for (int order = 1'000'000; n < many; ++order) {
        const auto customer = ",Customer " + QByteArray::number(below(20'000)) + " Ltd,";
        const auto needBy = order % 4 == 0 ? QByteArray() : inDays(below(120));
        for (int line = 1 + below(7); line > 0 && n < many; --line, ++n)
            file.write("SO-" + QByteArray::number(order) + ',' + QByteArray::number(line) + ','
                       + skuOf(below(skus)) + ',' + QByteArray::number(1 + below(24)) + customer + needBy
                       + '\n');
    }
}

void run(host::Service &service, const app::Command &command)
{
    if (const auto outcome = service.bus().handle(command, caller); !outcome)
        throw std::runtime_error("refused: " + outcome.error().detail);
}

void import(host::Service &service, const QString &path, void (*write)(QFile &))
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("a list of a million rows could not be written");
    write(file);
    file.close();
    run(service,
        edges::openImport({.path = path.toStdString(), .kind = {}, .mapping = {}, .dateFormat = {}})
            .value()
            .command);
    file.remove();
}

void make(const QString &path, const QString &folder)
{
    const auto service = host::Service::open(path, host::Access::Change).value();
    import(*service, folder + QStringLiteral("/batches.csv"), writeBatches);
    import(*service, folder + QStringLiteral("/lines.csv"), writeLines);
    run(*service, app::AllocateWaiting());
}

} // namespace

QString million(const QString &folder)
{
    const auto kept = QDir::tempPath() + QStringLiteral("/stockroom-million.db");
    const auto path = folder + QStringLiteral("/million.db");
    if (!QFile::exists(kept)) {
        make(path, folder);
        if (!QFile::rename(path, kept))
            throw std::runtime_error("the million rows could not be kept");
    }
    if (!QFile::copy(kept, path))
        throw std::runtime_error("the million rows could not be copied");
    return path;
}

} // namespace bench
