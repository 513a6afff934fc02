#include "tests/persistence/random_history.h"
#include "tests/support/literals.h"

#include "app/host/service.h"
#include "app/why.h"

#include <QTest>

using namespace support;

/// The state on a past day, from the journal: exactly what the file held when that day was over.
class TestPastDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldShowWhatACopyOfThatDayShows();
    void shouldAnswerWhyAsOfThatDay();
    void shouldLeaveThePastAlone();
    void shouldShowNothingBeforeTheFirstDay();

private:
    static std::string listsOf(const app::Views &views);

    struct Day
    {
        model::Date date;
        QString copy; // of the file
    };
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteFixture> m_storage;
    std::vector<Day> m_days;
    std::unique_ptr<host::Service> m_service;
};

void TestPastDays::initTestCase()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    {
        RandomHistory desk(*m_storage, 11);
        for (int day = 0; day < 6; ++day) {
            for (int i = 0; i < 60; ++i)
                Q_UNUSED(desk.happen(i % 9 == 0 ? desk.takeBackAnyStep() : desk.command()))
            const auto copy = m_folder.filePath(QStringLiteral("%1.db").arg(day));
            m_storage->database().query("VACUUM INTO ?1").run(copy.toStdString());
            m_days.push_back({desk.today(), copy});
            desk.nextDay();
        }
    }
    auto service = host::Service::open(m_storage->path(), host::Access::Read);
    QVERIFY(service.has_value());
    m_service = *std::move(service);
}

std::string TestPastDays::listsOf(const app::Views &views)
{
    std::string text;
    const auto add = [&](const auto &...facts) { ((text += facts, text += ' '), ...); };
    const auto number = [](std::int64_t n) { return std::to_string(n); };
    const auto day
        = [](const std::optional<model::Date> &date) { return date ? model::isoText(*date) : "-"; };
    views.listLines({}, [&](const app::LineRow &row) {
        add("line", row.order, number(row.line), row.sku, number(row.quantity), number(int(row.state)),
            row.batch, day(row.eta), day(row.promised), day(row.needBy), number(row.priority), row.customer,
            number(row.pinned), number(row.stored), "\n");
    });
    views.listBatches({}, [&](const app::BatchRow &row) {
        add("batch", row.batch, row.sku, number(row.quantity), number(row.allocated), day(row.eta),
            day(row.firstEta), day(row.arrived), number(int(row.state)), row.note, number(row.stored), "\n");
    });
    views.listOrders({}, [&](const app::OrderRow &row) {
        add("order", row.order, row.customer, number(row.lines), number(row.allocated),
            number(row.shortLines), "\n");
    });
    views.listShortages({}, [&](const app::ShortageRow &row) {
        add("short", row.line.order, number(row.line.line), number(row.missing), number(row.largestFree),
            "\n");
    });
    views.exportAllocations([&](const app::ExportedAllocation &row) {
        add("allocation", row.order, row.sku, number(row.quantity), row.batch, "\n");
    });
    for (int sku = 0; sku < 3; ++sku)
        if (const auto row = views.sku(model::Sku::parse("SKU-" + std::to_string(sku)).value()))
            add("sku", row->sku, row->description, number(row->inWarehouse), number(row->incoming),
                number(row->onHold), number(row->allocated), number(row->waiting), number(row->shortPieces),
                "\n");
    views.history({.limit = 1'000'000}, [&](const app::HistoryRow &row) {
        add("history", number(row.id), number(row.step), row.actor, row.command, row.type, row.payload, "\n");
    });
    return text;
}

void TestPastDays::shouldShowWhatACopyOfThatDayShows()
{
    for (const auto &[date, copy] : m_days) {
        persistence::Database then(copy, persistence::Access::Read);
        const persistence::SqlViews expected(then, [day = date] { return day; });
        const auto past = m_service->asOf(date);
        QVERIFY(past.has_value());
        QCOMPARE(listsOf((*past)->views()), listsOf(expected));
    }
}

void TestPastDays::shouldAnswerWhyAsOfThatDay()
{
    const auto reasons = [](host::Service &service) {
        std::string text;
        for (int number = 0; number < 6; ++number) {
            const auto order = model::OrderId::parse("o" + std::to_string(number)).value();
            const auto refused = service.bus().ask([&](app::UnitOfWork &work) {
                const auto answers = app::whyAll(order, work);
                if (!answers)
                    return;
                for (const auto &why : *answers)
                    text += order.text() + ' ' + std::to_string(int(why.state)) + ' '
                        + (why.chosen ? why.chosen->text() : "-") + ' '
                        + (why.cause ? std::to_string(why.cause->id) : "-") + ' '
                        + std::to_string(why.decision ? why.decision->candidates.size() : 0) + ' '
                        + (why.today.chosen ? why.today.chosen->text() : "-") + '\n';
            });
            if (refused)
                text += refused->detail;
        }
        return text;
    };
    const auto &[date, copy] = m_days[2];
    qputenv("STOCKROOM_TODAY", model::isoText(date).c_str());
    const auto then = host::Service::open(copy, host::Access::Read);
    const auto past = m_service->asOf(date);
    QVERIFY(then.has_value() && past.has_value());
    QVERIFY(!reasons(**then).empty());
    QCOMPARE(reasons(**past), reasons(**then));
    qunsetenv("STOCKROOM_TODAY");
}

void TestPastDays::shouldLeaveThePastAlone()
{
    const auto past = m_service->asOf(m_days.front().date);
    QVERIFY(past.has_value());
    const auto before = listsOf((*past)->views());
    const auto outcome = (*past)->bus().handle(
        app::CreateBatch{"NEW"_batch, "SKU-0"_sku, 5_pieces, std::nullopt}, {"ana", "terminal"});
    QVERIFY(!outcome.has_value());
    QCOMPARE(listsOf((*past)->views()), before);
    QVERIFY(!m_service->views().batch("NEW"_batch));
}

void TestPastDays::shouldShowNothingBeforeTheFirstDay()
{
    const auto past = m_service->asOf("2020-01-01"_day);
    QVERIFY(past.has_value());
    QCOMPARE(listsOf((*past)->views()), "");
}

QTEST_GUILESS_MAIN(TestPastDays)
#include "tst_past_days.moc"
