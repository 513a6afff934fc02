#pragma once

#include "persistence/database.h"

#include <optional>

namespace persistence {

/// Keys for new records of a table, above every key it ever had: what was deleted may come back under its
/// own.
class NextKey
{
public:
    NextKey(Database &database, const char *highestSql)
        : m_database(database)
        , m_highestSql(highestSql)
    {
    }

    std::int64_t take() // within a transaction
    {
        if (!m_next) {
            auto highest = m_database.query(m_highestSql);
            highest.next();
            m_next = highest.number(0) + 1;
        }
        return (*m_next)++;
    }
    void forget() { m_next.reset(); } // the transaction is over

private:
    Database &m_database;
    const char *m_highestSql;
    std::optional<std::int64_t> m_next;
};

} // namespace persistence
