#pragma once

#include "app/unit_of_work.h"
#include "persistence/database.h"

#include <functional>
#include <variant>

namespace persistence {

/// The book's read model (chapter 12): a table of its own, written in the same transaction as what it tells
/// of. A row's id is the place of its decision in the journal, so that they stand in order of allocation.
class SqlAllocationsView final : public app::AllocationsView
{
public:
    explicit SqlAllocationsView(Database &database);

    void add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided) override;
    void resize(const model::OrderLine &line) override;
    void remove(const model::LineId &line) override;
    void rebuild() override;

    std::size_t size() const { return m_changes.size(); } // of what is not stored yet
    void cutTo(std::size_t size);

    /// Where in the journal a decision of this unit of work stands.
    using DecisionOn = std::function<std::int64_t(const model::LineId &)>;
    void write(const DecisionOn &decisionOn); // last, for rebuild() reads what is stored
    void forget() { m_changes.clear(); }

private:
    struct Added
    {
        model::OrderLine line;
        model::BatchRef batch;
        std::int64_t decided;
    };
    struct Resized
    {
        model::OrderLine line;
    };
    struct Removed
    {
        model::LineId line;
    };
    struct Rebuilt
    { };
    using Change = std::variant<Added, Resized, Removed, Rebuilt>;

    void rebuildNow();

    Database &m_database;
    std::vector<Change> m_changes;
};

} // namespace persistence
