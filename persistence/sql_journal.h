#pragma once

#include "app/journal.h"
#include "persistence/database.h"
#include "persistence/seal.h"

#include <memory>
#include <unordered_map>

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

    /// Where the latest decision on the line stands, of those the last write() stored; 0: nowhere.
    std::int64_t decisionOn(const model::LineId &line) const;

private:
    struct Entry
    {
        std::string type;
        std::string sku;
        std::string order;
        std::string batch;
        std::string payload;
        std::optional<std::size_t> cause;
        std::optional<model::LineId> decides; // on this line, here
    };
    struct Portion // of places that are numbered one after the other in the table
    {
        std::size_t firstPlace;
        std::int64_t firstKey;
    };
    struct OpenStep
    {
        std::int64_t key;
        std::int64_t firstEntry;
        std::unique_ptr<Seal> seal;
    };
    void openStep();
    std::int64_t keyOf(std::size_t place) const;

    Database &m_database;
    std::vector<Entry> m_entries;
    std::size_t m_written = 0; // places
    std::vector<Portion> m_portions;
    std::optional<OpenStep> m_step; // under way
    std::unordered_map<model::LineId, std::int64_t> m_decisions;
};

} // namespace persistence
