#pragma once

#include "app/unit_of_work.h"
#include "persistence/batch_writer.h"
#include "persistence/order_writer.h"
#include "persistence/product_writer.h"
#include "persistence/sql_allocations_view.h"
#include "persistence/sql_catalogue.h"
#include "persistence/sql_history.h"
#include "persistence/sql_journal.h"
#include "persistence/sql_order_repository.h"
#include "persistence/sql_product_repository.h"
#include "persistence/sql_requests.h"

namespace persistence {

/// One gesture on a SQLite file. Several may be open at once on one connection; what each changes stays in
/// memory until it commits.
class SqlUnitOfWork final : public app::UnitOfWork
{
public:
    SqlUnitOfWork(Database &database, model::Date today, app::Intent intent);
    ~SqlUnitOfWork() override;

    model::ProductRepository &products() override { return m_products; }
    model::OrderRepository &orders() override { return m_orders; }
    app::AllocationsView &allocationsView() override { return m_allocationsView; }
    app::Catalogue &catalogue() override { return m_catalogue; }
    app::Journal &journal() override { return m_journal; }
    const app::History &history() override { return m_history; }
    app::Requests &requests() override { return m_requests; }

    std::vector<model::Event> takeEvents() override { return m_events.take(); }
    Mark mark() override;
    void rollBackTo(Mark mark) override;
    void keep(Mark mark) override;
    void beginEarly() override;
    void flush() override;
    void commit(const app::Step &step) override;

private:
    struct Marked // how much there was of what only grows
    {
        std::size_t events;
        std::size_t placedLines;
        std::size_t recordedBatches;
        std::size_t view;
        std::size_t catalogue;
        std::size_t journal;
    };
    void compare() const;
    void write();
    void endTransaction();
    void forget();

    Database &m_database;
    app::Intent m_intent;
    RaisedEvents m_events;
    SqlSkus m_skus;
    SqlProductRepository m_products;
    SqlOrderRepository m_orders;
    SqlAllocationsView m_allocationsView;
    SqlCatalogue m_catalogue;
    SqlJournal m_journal;
    SqlHistory m_history;
    SqlRequests m_requests;
    OrderWriter m_orderWriter;
    BatchWriter m_batchWriter;
    ProductWriter m_productWriter;
    std::vector<Marked> m_marks;
    std::unique_ptr<Transaction> m_transaction; // a bulk gesture's from its beginning, else while committing
    bool m_isBulk = false;
};

} // namespace persistence
