#pragma once

#include "app/unit_of_work.h"
#include "persistence/database.h"

#include <variant>

namespace persistence {

/// The book's read model (chapter 12): a table of its own, written in the same transaction as what it tells
/// of.
class SqlAllocationsView final : public app::AllocationsView
{
public:
    explicit SqlAllocationsView(Database &database);

    void add(const model::OrderLine &line, const model::BatchRef &batch) override;
    void remove(const model::LineId &line) override;
    void rebuild() override;

    std::size_t size() const { return m_changes.size(); } // of what is not stored yet
    void cutTo(std::size_t size);
    void write(); // last, for rebuild() reads what is stored
    void forget() { m_changes.clear(); }

private:
    struct Added
    {
        model::OrderLine line;
        model::BatchRef batch;
    };
    struct Removed
    {
        model::LineId line;
    };
    struct Rebuilt
    { };
    using Change = std::variant<Added, Removed, Rebuilt>;

    void rebuildNow();

    Database &m_database;
    std::vector<Change> m_changes;
};

} // namespace persistence
