#pragma once

#include "app/words.h"
#include "persistence/failure.h"
#include "tests/support/sqlite_fixture.h"

#include <QDir>
#include <QFile>

namespace support {

constexpr auto toChange = persistence::Access::Change;
constexpr auto toRead = persistence::Access::Read;

/// Which refusal it came to: its code in the contract, "done" for none.
inline QByteArray reasonOf(const std::function<void()> &action)
try {
    action();
    return "done";
} catch (const app::StorageFailure &failure) {
    const auto code = app::codeOf(failure.why().reason);
    return {code.data(), static_cast<qsizetype>(code.size())};
}

inline QByteArray opening(const QString &path, persistence::Access access)
{
    return reasonOf([&] { persistence::Database(path, access); });
}

/// Every file of a folder with its bytes, to see that nothing was touched.
inline QMap<QString, QByteArray> bytesIn(const QString &folder)
{
    QMap<QString, QByteArray> bytes;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        bytes.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return bytes;
}

/// Some stock and orders, committed.
inline void fill(persistence::Database &database, int orders)
{
    persistence::SqlUnitOfWork work(database, model::Date(), app::Intent::Change);
    const auto sku = model::Sku::parse("CLOCK").value();
    if (!work.products().find(sku))
        work.products()
            .add(model::Product(sku))
            .addBatch(model::BatchRef::parse("B1").value(), model::BatchQuantity::of(1'000'000).value(),
                      std::nullopt);
    for (int i = 0; i < orders; ++i) {
        const auto id = model::OrderId::parse("order " + std::to_string(i)).value();
        auto *order = work.orders().find(id);
        if (!order)
            order = &work.orders().add(model::Order(id, {}));
        order->place(sku, model::LineQuantity::of(1).value(), {}, order->lines().size() + 1);
    }
    work.commit({"ana", "test", "Test", {}, {}});
}

inline std::int64_t lines(persistence::Database &database)
{
    auto row = database.query("SELECT count(*) FROM order_lines");
    row.next();
    return row.number(0);
}

} // namespace support
