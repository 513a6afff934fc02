#include "persistence/sql_unit_of_work.h"

#include <utility>

namespace persistence {

SqlUnitOfWork::SqlUnitOfWork(Database &database, model::Date today, app::Intent intent)
    : UnitOfWork(today)
    , m_database(database)
    , m_intent(intent)
    , m_skus(database)
    , m_products(database, m_events)
    , m_orders(database, m_events, [this](const model::Sku &sku) { return m_products.fatesOf(sku); })
    , m_allocationsView(database)
    , m_catalogue(database, m_skus, m_events)
    , m_journal(database)
    , m_history(database)
    , m_requests(database)
    , m_orderWriter(database, m_skus)
    , m_batchWriter(database)
    , m_productWriter(database, m_skus)
{
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    endTransaction();
}

app::UnitOfWork::Mark SqlUnitOfWork::mark()
{
    m_marks.push_back({m_events.size(), m_orders.placedLines(), m_products.recordedBatches(),
                       m_allocationsView.size(), m_catalogue.size(), m_journal.size()});
    m_products.snapshots().mark();
    m_orders.snapshots().mark();
    return m_marks.size() - 1;
}

void SqlUnitOfWork::rollBackTo(Mark mark)
{
    const auto marked = m_marks.at(mark);
    m_marks.resize(mark);
    m_products.snapshots().rollBackTo(mark);
    m_orders.snapshots().rollBackTo(mark);
    m_events.cutTo(marked.events);
    m_orders.cutPlacedLinesTo(marked.placedLines);
    m_products.cutRecordedBatchesTo(marked.recordedBatches);
    m_allocationsView.cutTo(marked.view);
    m_catalogue.cutTo(marked.catalogue);
    m_journal.cutTo(marked.journal);
}

void SqlUnitOfWork::keep(Mark mark)
{
    m_marks.resize(mark);
    m_products.snapshots().keep(mark);
    m_orders.snapshots().keep(mark);
}

void SqlUnitOfWork::beginEarly()
{
    if (m_intent == app::Intent::Preview || m_transaction)
        return;
    m_database.prepareBulk();
    try {
        m_transaction = std::make_unique<Transaction>(m_database);
        m_isBulk = true;
        m_database.expectBulk(true);
        compare();
    } catch (const std::exception &) {
        forget();
        throw;
    }
}

void SqlUnitOfWork::flush()
{
    if (!m_transaction || !m_marks.empty()) // what a mark may take back is not written
        return;
    try {
        write();
    } catch (const std::exception &) {
        forget();
        throw;
    }
    m_products.forgetIfMany();
    m_orders.forgetIfMany();
}

void SqlUnitOfWork::commit(const app::Step &step)
{
    if (m_intent == app::Intent::Preview)
        throw std::logic_error("a preview is never committed");
    try {
        if (!m_transaction) {
            m_transaction = std::make_unique<Transaction>(m_database);
            compare();
        }
        write();
        m_journal.sign(step);
        m_requests.write(step.at);
        m_transaction->commit();
    } catch (const std::exception &) {
        forget();
        throw;
    }
    endTransaction();
}

void SqlUnitOfWork::compare() const
{
    m_products.compare();
    m_orders.compare();
}

void SqlUnitOfWork::write()
{
    m_events.collect(); // so that every line placed is known
    const auto decisionOn = [this](const model::LineId &line) { return m_journal.decisionOn(line); };
    // In this order nothing is overbooked on the way: what gives room before what takes it.
    const auto products = m_productWriter.takeLinesOut(m_products.takeTouched());
    m_orderWriter.writeLines(m_orders.takeTouched(), m_orders.takePlaced());
    m_journal.write(); // its entries are the decisions that lines keep
    m_orderWriter.writeWhatShrinks();
    m_batchWriter.write(products, m_products.recorded());
    m_orderWriter.writeWhatGrows();
    m_productWriter.putLinesIn(decisionOn);
    m_products.stored();
    m_catalogue.write();
    m_allocationsView.write(decisionOn);
}

void SqlUnitOfWork::endTransaction()
{
    m_transaction.reset();
    m_orderWriter.forget();
    m_batchWriter.forget();
    if (std::exchange(m_isBulk, false))
        m_database.expectBulk(false);
}

void SqlUnitOfWork::forget()
{
    endTransaction();
    m_events.clear();
    m_marks.clear();
    m_products.forget();
    m_orders.forget();
    m_allocationsView.forget();
    m_catalogue.forget();
    m_journal.forget();
    m_requests.forget();
    m_skus.forget();
    m_orderWriter.forget();
    m_batchWriter.forget();
    m_productWriter.forget();
}

} // namespace persistence
