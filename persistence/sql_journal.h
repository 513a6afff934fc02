#pragma once

#include "app/journal.h"
#include "persistence/database.h"

namespace persistence {

/// The journal of one unit of work: written down as events happen, stored with its step.
class SqlJournal final : public app::Journal
{
public:
    explicit SqlJournal(Database &database);

    std::size_t append(const model::Event &event, std::optional<std::size_t> cause) override;

    std::size_t size() const { return m_entries.size(); } // of what is not stored yet
    void cutTo(std::size_t size);
    void write();
    void sign(const app::Step &step); // nothing was written: no step
    void forget();

private:
    struct Entry
    {
        std::string type;
        std::string sku;
        std::string order;
        std::string batch;
        std::string payload;
        std::optional<std::size_t> cause;
    };
    struct Portion // of places that are numbered one after the other in the table
    {
        std::size_t firstPlace;
        std::int64_t firstKey;
    };
    void openStep();
    std::int64_t keyOf(std::size_t place) const;

    Database &m_database;
    std::vector<Entry> m_entries;
    std::size_t m_written = 0; // places
    std::vector<Portion> m_portions;
    std::optional<std::int64_t> m_step; // the row of the step under way
};

} // namespace persistence
