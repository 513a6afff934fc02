#include "persistence/doctor.h"

#include "app/storage_failure.h"

#include "persistence/replay.h"
#include "persistence/seals.h"

#include <QTemporaryDir>

namespace persistence {

namespace {

using app::Check;
using app::Invariant;

constexpr auto beginSql = "BEGIN"; // to read all of it as it is at one moment

// Each row is a difference: the record, what is expected, what is found.
constexpr auto fileSql
    = "SELECT integrity_check, '', '' FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
constexpr auto referencesSql
    = R"(SELECT "table" || ' ' || ifnull(rowid, ''), '', 'names a record of ' || parent || ' that is not there'
    FROM pragma_foreign_key_check)";
constexpr auto sumsSql = R"(
    SELECT b.reference, ifnull(sum(l.quantity), 0), b.allocated
    FROM batches b LEFT JOIN order_lines l ON l.batch_id = b.id
    GROUP BY b.id HAVING ifnull(sum(l.quantity), 0) <> b.allocated)";
constexpr auto oversellingSql = R"(
    SELECT reference, 'at most ' || quantity, allocated FROM batches WHERE allocated NOT BETWEEN 0 AND quantity)";
constexpr auto lineStatesSql = R"(
    SELECT o.reference || ' line ' || l.number, CASE l.state WHEN 1 THEN 'a batch of its SKU' ELSE 'no batch' END,
           ifnull(b.reference, 'none')
    FROM order_lines l JOIN orders o ON o.id = l.order_id LEFT JOIN batches b ON b.id = l.batch_id
    WHERE (l.state = 1) <> (b.id IS NOT NULL) OR b.sku_id <> l.sku_id)";
constexpr auto readSideSql = R"(
    WITH held AS (SELECT order_ref, line, sku, quantity, batch FROM line_rows WHERE batch IS NOT NULL),
         shown AS (SELECT order_id, line, sku, quantity, batch_ref FROM allocations_view)
    SELECT order_ref || ' line ' || line, quantity || ' of ' || sku || ' from ' || batch, 'otherwise, or nothing'
    FROM (SELECT * FROM held EXCEPT SELECT * FROM shown)
    UNION ALL
    SELECT order_id || ' line ' || line, 'otherwise, or nothing', quantity || ' of ' || sku || ' from ' || batch_ref
    FROM (SELECT * FROM shown EXCEPT SELECT * FROM held))";
constexpr auto bookkeepingSql = "SELECT 'the books', 'closed', 'open' FROM booking WHERE open <> 0";

// What a replay must come to, by key.
constexpr auto batchesSql = R"(
    SELECT stored, reference, reference || ' ' || sku || ' ' || quantity || ' ' || allocated || ' ' || ifnull(eta, '-')
           || ' ' || ifnull(first_eta, '-') || ' ' || ifnull(arrived, '-') || ' ' || on_hold || ' ' || note
    FROM batch_rows ORDER BY stored)";
constexpr auto linesSql = R"(
    SELECT stored, order_ref || ' line ' || line, sku || ' ' || quantity || ' ' || state || ' ' || ifnull(batch, '-')
           || ' ' || ifnull(promised, '-') || ' ' || ifnull(need_by, '-') || ' ' || priority || ' ' || pinned
    FROM line_rows ORDER BY stored)";

void note(Check &check, app::Difference difference)
{
    if (check.differences.size() < Check::mostNamed)
        check.differences.push_back(std::move(difference));
    else
        ++check.further;
}

Check asked(Database &database, Invariant invariant, const char *sql)
{
    Check check{invariant};
    for (auto row = database.query(sql); row.next();)
        note(check, {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))});
    return check;
}

Check chain(Database &database)
{
    Check check{Invariant::Chain};
    if (const auto step = firstBrokenStep(database))
        note(check,
             {"step " + std::to_string(*step), "", "it, or what lies before it, is not as it was written"});
    return check;
}

/// Two tables of the same shape, side by side.
void compare(Check &check, Query &is, Query &replayed)
{
    auto here = is.next();
    auto there = replayed.next();
    while (here || there) {
        const auto isFirst = here && (!there || is.number(0) < replayed.number(0));
        const auto isSecond = there && (!here || replayed.number(0) < is.number(0));
        if (isFirst)
            note(check, {std::string(is.text(1)), "nothing", std::string(is.text(2))});
        else if (isSecond)
            note(check, {std::string(replayed.text(1)), std::string(replayed.text(2)), "nothing"});
        else if (is.text(2) != replayed.text(2))
            note(check, {std::string(is.text(1)), std::string(replayed.text(2)), std::string(is.text(2))});
        here = isSecond ? here : is.next();
        there = isFirst ? there : replayed.next();
    }
}

Check replayed(Database &database)
{
    Check check{Invariant::Replay};
    const QTemporaryDir folder;
    Database again(folder.filePath(QStringLiteral("replayed.db")), Access::Change);
    try {
        replay(database, again);
    } catch (const app::StorageFailure &failure) {
        note(check, {"the journal", "", failure.why().detail});
        return check;
    }
    for (const auto *sql : {batchesSql, linesSql}) {
        auto is = database.query(sql);
        auto then = again.query(sql);
        compare(check, is, then);
    }
    return check;
}

/// One moment of the file, for as long as it lives.
class Moment
{
public:
    explicit Moment(Database &database)
        : m_database(database)
        , m_isOurs(!database.isInTransaction())
    {
        if (m_isOurs)
            m_database.query(beginSql).run();
    }
    ~Moment()
    {
        if (m_isOurs)
            m_database.rollBack();
    }
    Q_DISABLE_COPY_MOVE(Moment)

private:
    Database &m_database;
    bool m_isOurs;
};

} // namespace

app::Checks examine(Database &database, Examination how)
{
    const Moment moment(database);
    app::Checks checks{asked(database, Invariant::File, fileSql),
                       asked(database, Invariant::References, referencesSql),
                       asked(database, Invariant::Sums, sumsSql),
                       asked(database, Invariant::Overselling, oversellingSql),
                       asked(database, Invariant::LineStates, lineStatesSql),
                       asked(database, Invariant::ReadSide, readSideSql),
                       asked(database, Invariant::Bookkeeping, bookkeepingSql)};
    if (how == Examination::Whole) {
        checks.push_back(chain(database));
        checks.push_back(replayed(database));
    }
    return checks;
}

} // namespace persistence
