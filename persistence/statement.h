#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace persistence {

/// A statement prepared once, over the driver's own handle: in bulk a QSqlQuery costs half as much again.
class Statement
{
public:
    Statement(sqlite3 *connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    sqlite3_stmt *handle() const { return m_statement; }
    bool isInUse() const { return m_isInUse; }
    void use(bool inUse) { m_isInUse = inUse; }

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_isInUse = false;
};

/// One use of a statement, from its values to its last row; then the statement is reset. Every failure is
/// thrown as an app::StorageFailure.
class Query
{
public:
    explicit Query(Statement &kept);
    explicit Query(std::unique_ptr<Statement> own);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Takes the values, in the order of the question marks, for reading the rows with next().
    template <class... Values> Query &with(const Values &...values)
    {
        reset();
        bindAll(true, values...);
        return *this;
    }

    /// Does it at once; may be called again. Answers how many rows it touched.
    template <class... Values> std::int64_t run(const Values &...values)
    {
        reset();
        bindAll(false, values...);
        return finish();
    }

    bool next();
    std::int64_t number(int column) const;
    std::optional<std::int64_t> maybe(int column) const;
    std::string_view text(int column) const; // good until next()
    [[noreturn]] void throwDamage() const; // the row holds what cannot have been written

private:
    template <class... Values> void bindAll([[maybe_unused]] bool copied, const Values &...values)
    {
        [[maybe_unused]] int at = 0; // NOLINT(misc-const-correctness): it does count, where there are values
        (bind(++at, values, copied), ...);
    }
    void bind(int at, std::int64_t number, bool copied);
    void bind(int at, std::string_view text, bool copied);
    void bind(int at, const std::optional<std::int64_t> &number, bool copied);
    void bind(int at, std::nullopt_t, bool copied);
    void reset();
    std::int64_t finish();

    std::unique_ptr<Statement> m_own;
    Statement &m_kept;
    sqlite3_stmt *m_statement;
};

/// The statements of a connection, each prepared when first asked for and kept for the connection's life.
/// Known by the address of its text, which is a constant of the class that owns the table.
class Statements
{
public:
    explicit Statements(sqlite3 *connection);

    Query query(const char *sql);

private:
    sqlite3 *m_connection;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_kept;
};

} // namespace persistence
