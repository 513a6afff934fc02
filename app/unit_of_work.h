#pragma once

#include "app/journal.h"
#include "app/requests.h"
#include "model/order_repository.h"
#include "model/product_repository.h"

#include <functional>
#include <memory>
#include <stdexcept>

namespace app {

/// Writing side of the read model (the book's allocations view, chapter 12), within a unit of work.
class AllocationsView
{
public:
    virtual ~AllocationsView() = default;

    /// `decided` is the place of the decision in the journal, which is the order of allocation; 0: the latest
    /// of this unit of work.
    virtual void add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided) = 0;
    virtual void resize(const model::OrderLine &line) = 0; // nothing happens if it is not allocated
    virtual void remove(const model::LineId &line) = 0;
    virtual void rebuild() = 0; // from the write model as it is stored
};

/// What SKUs are called: for showing only, the latest description counts.
class Catalogue
{
public:
    virtual ~Catalogue() = default;

    virtual model::Label description(const model::Sku &sku) = 0;
    virtual void describe(const model::Sku &sku, const model::Label &description) = 0;
};

/// One gesture. Reads without a lock, keeps its changes in memory; commit() alone takes the write lock,
/// compares the versions of everything that was read, and writes the difference. Destroyed without commit()
/// it leaves no trace. Book, chapter 6.
class UnitOfWork
{
public:
    using Mark = std::size_t;

    explicit UnitOfWork(model::Date today)
        : m_today(today)
    {
    }
    virtual ~UnitOfWork() = default;
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    model::Date today() const { return m_today; }

    virtual model::ProductRepository &products() = 0;
    virtual model::OrderRepository &orders() = 0;
    virtual AllocationsView &allocationsView() = 0;
    virtual Catalogue &catalogue() = 0;
    virtual Journal &journal() = 0;
    virtual const History &history() = 0;
    virtual Requests &requests() = 0;

    /// Events raised since the last call, in the order raised.
    virtual std::vector<model::Event> takeEvents() = 0;

    /// A savepoint in memory: everything changed since mark() can be taken back, or kept.
    virtual Mark mark() = 0;
    virtual void rollBackTo(Mark mark) = 0;
    virtual void keep(Mark mark) = 0;

    /// A bulk gesture takes the write lock now, so that what it reads stays true, and may flush() what it has
    /// so far into its one transaction to keep memory small. Neither has any effect in a preview.
    virtual void beginEarly() = 0;
    virtual void flush() = 0;

    /// Writes what changed, as the given step. May be called again after further changes.
    virtual void commit(const Step &step) = 0;

private:
    model::Date m_today;
};

enum class Intent { Change, Preview };
using BeginUnitOfWork = std::function<std::unique_ptr<UnitOfWork>(model::Date today, Intent intent)>;

/// Somebody else changed first what this unit of work had read.
class StaleAggregate : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace app
