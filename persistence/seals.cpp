#include "persistence/seals.h"

#include "persistence/seal.h"

#include <functional>

namespace persistence {

namespace {

constexpr auto stepsSql = R"(
    SELECT id, actor, via, command, at, day, takes_back, first_entry, last_entry, seal FROM steps ORDER BY id)";
constexpr auto entriesSql = R"(
    SELECT step_id, id, cause, type, schema, sku, order_id, batch, payload FROM journal ORDER BY id)";
constexpr auto unsealedSql
    = "SELECT 1 FROM (SELECT seal FROM steps ORDER BY id LIMIT 1) WHERE seal IS NULL"; // the old are the
                                                                                       // first
constexpr auto sealSql = "UPDATE steps SET seal = ?2 WHERE id = ?1";

/// Goes over the steps with the seal each should have; ends at the first that does not fit.
class Chain
{
public:
    explicit Chain(Database &database)
        : m_steps(database.query(stepsSql))
        , m_entries(database.query(entriesSql))
    {
        m_isEntry = m_entries.next();
    }

    /// Nothing at the end; an entry that lies behind its step breaks it.
    std::optional<std::int64_t> next()
    {
        if (!m_steps.next())
            return std::nullopt;
        const auto id = m_steps.number(0);
        Seal seal(m_seal);
        for (; m_isEntry && m_entries.number(0) <= id; m_isEntry = m_entries.next()) {
            if (m_entries.number(0) < id && !m_outOfPlace)
                m_outOfPlace = m_entries.number(0);
            seal.add({m_entries.number(1), m_entries.maybe(2), m_entries.text(3), m_entries.number(4),
                      m_entries.text(5), m_entries.text(6), m_entries.text(7), m_entries.text(8)});
        }
        m_seal = seal.close({id, m_steps.text(1), m_steps.text(2), m_steps.text(3), m_steps.number(4),
                             m_steps.maybe(5), m_steps.maybe(6), m_steps.maybe(7), m_steps.maybe(8)});
        return id;
    }

    const std::string &expected() const { return m_seal; }
    std::string_view found() const { return m_steps.text(9); }
    std::optional<std::int64_t> outOfPlace() const { return m_outOfPlace; } // the step of such an entry
    std::optional<std::int64_t> entryOfNoStep() const // when the steps are at their end
    {
        return m_isEntry ? std::optional(m_entries.number(0)) : std::nullopt;
    }

private:
    Query m_steps;
    Query m_entries;
    bool m_isEntry = false;
    std::optional<std::int64_t> m_outOfPlace;
    std::string m_seal;
};

} // namespace

std::optional<std::int64_t> firstBrokenStep(Database &database)
{
    Chain chain(database);
    while (const auto step = chain.next())
        if (chain.found() != chain.expected())
            return chain.outOfPlace().value_or(*step);
    return chain.entryOfNoStep();
}

void sealOldSteps(Database &database)
{
    if (auto unsealed = database.query(unsealedSql); !unsealed.next())
        return;
    Transaction transaction(database);
    Chain chain(database);
    auto seal = database.query(sealSql);
    while (const auto step = chain.next())
        if (chain.found().empty())
            seal.run(*step, chain.expected());
    transaction.commit();
}

} // namespace persistence
