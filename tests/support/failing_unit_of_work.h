#pragma once

#include "app/unit_of_work.h"

#include <functional>
#include <stdexcept>

namespace support {

/// Which calls of a unit of work fail, as if the storage beneath had. Counts are of calls still to come.
struct Faults
{
    int addToView = 0; // so many additions to the read model fail
    int commits = 0; // so many commits fail
    int keepsBeforeFault = -1; // so many reactions are kept, then `keepFaults` keeps fail; -1: none fails
    int keepFaults = 0;
    bool keepsOfReactions = false; // set by the observer while a reaction runs
};

/// A unit of work of any kind whose parts fail on request.
class FailingUnitOfWork final : public app::UnitOfWork, private app::AllocationsView
{
public:
    FailingUnitOfWork(std::unique_ptr<app::UnitOfWork> work, Faults &faults)
        : UnitOfWork(work->today())
        , m_work(std::move(work))
        , m_faults(faults)
    {
    }

    model::ProductRepository &products() override { return m_work->products(); }
    model::OrderRepository &orders() override { return m_work->orders(); }
    app::AllocationsView &allocationsView() override { return *this; }
    app::Catalogue &catalogue() override { return m_work->catalogue(); }
    app::Journal &journal() override { return m_work->journal(); }
    const app::History &history() override { return m_work->history(); }
    app::Requests &requests() override { return m_work->requests(); }
    std::vector<model::Event> takeEvents() override { return m_work->takeEvents(); }
    Mark mark() override { return m_work->mark(); }
    void rollBackTo(Mark mark) override { m_work->rollBackTo(mark); }
    void beginEarly() override { m_work->beginEarly(); }
    void flush() override { m_work->flush(); }

    void keep(Mark mark) override
    {
        if (m_faults.keepsOfReactions && m_faults.keepsBeforeFault >= 0) {
            if (m_faults.keepsBeforeFault == 0 && m_faults.keepFaults > 0) {
                --m_faults.keepFaults;
                throw std::runtime_error("the savepoint could not be kept");
            }
            if (m_faults.keepsBeforeFault > 0)
                --m_faults.keepsBeforeFault;
        }
        m_work->keep(mark);
    }

    void commit(const app::Step &step) override
    {
        if (m_faults.commits > 0) {
            --m_faults.commits;
            throw std::runtime_error("the commit failed");
        }
        m_work->commit(step);
    }

private:
    void add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided) override
    {
        if (m_faults.addToView > 0) {
            --m_faults.addToView;
            throw std::runtime_error("the read model was not available");
        }
        m_work->allocationsView().add(line, batch, decided);
    }
    void resize(const model::OrderLine &line) override { m_work->allocationsView().resize(line); }
    void remove(const model::LineId &line) override { m_work->allocationsView().remove(line); }
    void rebuild() override { m_work->allocationsView().rebuild(); }

    std::unique_ptr<app::UnitOfWork> m_work;
    Faults &m_faults;
};

} // namespace support
