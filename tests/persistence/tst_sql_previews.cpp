#include "tests/persistence/database_folder.h"
#include "tests/persistence/random_history.h"
#include "tests/support/literals.h"

#include "app/why.h"

#include <QTest>

using namespace support;
using persistence::Database;

/// Trying a command takes no lock and leaves no trace, while somebody else works and where nothing may be
/// written.
class TestSqlPreviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldTryWhateverCanBeCommanded_data();
    void shouldTryWhateverCanBeCommanded();
    void shouldTryWhileAnotherWrites();
    void shouldNeverCommit();

private:
    static app::MessageBus busOf(Database &database);
    QString folder() const { return QFileInfo(m_storage->path()).absolutePath(); }

    std::unique_ptr<SqliteFixture> m_storage;
    std::unique_ptr<RandomHistory> m_desk;
};

void TestSqlPreviews::initTestCase()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    m_desk = std::make_unique<RandomHistory>(*m_storage, 3);
    while (std::stoll(m_desk->latestStep()) < 120)
        Q_UNUSED(m_desk->happen())
}

app::MessageBus TestSqlPreviews::busOf(Database &database)
{
    const auto today = "2026-01-15"_day;
    return {[&database](model::Date day, app::Intent intent) {
                return std::make_unique<persistence::SqlUnitOfWork>(database, day, intent);
            },
            {[today] { return today; }, [today] { return app::Instant(today); }}};
}

void TestSqlPreviews::shouldTryWhateverCanBeCommanded_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("of a file in use") << true;
    QTest::newRow("of a closed file") << false;
}

void TestSqlPreviews::shouldTryWhateverCanBeCommanded()
{
    QFETCH(bool, open);
    if (!open)
        m_storage->close();
    else
        m_storage->reopen();
    Database reader(m_storage->path(), toRead);
    auto bus = busOf(reader);
    QVERIFY(!bus.ask(
        [](app::UnitOfWork &) { })); // the first look at a file in use enters the reader in its index
    const auto before = bytesIn(folder());
    int changing = 0;
    for (int i = 0; i < 300; ++i) {
        const auto command = i % 10 == 0 ? app::Command(app::Undo{.step = 1 + i % 60}) : m_desk->command();
        const auto tried = bus.preview(command, m_desk->caller());
        if (!tried.outcome)
            QVERIFY2(tried.outcome.error().reason < app::Reason::Stale, tried.outcome.error().detail.c_str());
        changing += tried.events.empty() ? 0 : 1;
    }
    QVERIFY2(changing > 50, std::to_string(changing).c_str());
    QVERIFY(!bus.ask([](app::UnitOfWork &work) { Q_UNUSED(app::whyAll("o1"_order, work)) }));
    QCOMPARE(bytesIn(folder()), before);
}

void TestSqlPreviews::shouldTryWhileAnotherWrites()
{
    m_storage->reopen();
    Database reader(m_storage->path(), toRead);
    auto bus = busOf(reader);
    const auto before = recordsOf(reader);
    const persistence::Transaction writing(m_storage->database());
    const auto tried = bus.preview(app::CreateBatch{"NEW"_batch, "CLOCK"_sku, 5_pieces, std::nullopt});
    QVERIFY(tried.outcome.has_value());
    QCOMPARE(tried.events.size(), 1U);
    QCOMPARE(recordsOf(reader), before);
}

void TestSqlPreviews::shouldNeverCommit()
{
    m_storage->reopen();
    const auto work = m_storage->begin()("2026-01-15"_day, app::Intent::Preview);
    work->beginEarly();
    QVERIFY(!m_storage->database().isInTransaction());
    work->products().add(model::Product("NEW"_sku)).addBatch("N1"_batch, 5_pieces, std::nullopt);
    work->flush();
    QVERIFY(!m_storage->views().batch("N1"_batch));
    QVERIFY_EXCEPTION_THROWN(work->commit({"ana", "desktop", "Test", {}, {}}), std::logic_error);
    QVERIFY(!m_storage->views().batch("N1"_batch));
}

QTEST_GUILESS_MAIN(TestSqlPreviews)
#include "tst_sql_previews.moc"
