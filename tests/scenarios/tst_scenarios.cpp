#include "tests/scenarios/csv_world.h"
#include "tests/scenarios/domain_world.h"
#include "tests/scenarios/edge_world.h"
#include "tests/scenarios/service_world.h"
#include "tests/support/in_memory_storage.h"
#include "tests/support/sqlite_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using scenarios::Json;

namespace {

struct Ran
{
    Json result; // of the last step
    Json results = Json::array();
    Json error;
};

Json describe(const std::exception &failure)
{
    const auto *typed = dynamic_cast<const scenarios::Failure *>(&failure);
    return {{"type", typed ? typed->type : "Other"}, {"message", failure.what()}};
}

// An error nobody expects; what a scenario raises on purpose is no surprise.
std::string surprise(const Json &scenario, const Json &error)
{
    const auto expected
        = scenario.at("expect").contains("error") || error.is_null() || error["type"] == "Raised";
    return expected ? std::string() : error.dump();
}

std::string errorDifference(const Json &expected, const Json &found)
{
    if (expected.is_null() != found.is_null())
        return "error: expected " + expected.dump() + ", found " + found.dump();
    if (expected.is_null())
        return {};
    if (expected.contains("type") && expected["type"] != "*" && expected["type"] != found["type"])
        return "error: expected " + expected.dump() + ", found " + found.dump();
    if (expected.contains("message") && expected["message"] != found["message"])
        return "error: expected " + expected.dump() + ", found " + found.dump();
    const auto message = found["message"].get<std::string>();
    if (expected.contains("contains")
        && message.find(expected["contains"].get<std::string>()) == std::string::npos)
        return "error: expected " + expected.dump() + ", found " + found.dump();
    return {};
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private:
    Json m_all;

    static std::unique_ptr<support::StorageFixture> storage(const QString &kind, model::Date today)
    {
        if (kind == QLatin1String("sqlite"))
            return std::make_unique<support::SqliteFixture>(today);
        Q_UNUSED(kind)
        return std::make_unique<support::InMemoryStorage>(today);
    }

    template <class Run>
    static Ran play(const Json &scenario, const Run &run, const std::function<void()> &startOfWhen)
    {
        Ran ran;
        for (const auto &step : scenario.at("given"))
            run(step);
        startOfWhen();
        for (const auto &step : scenario.at("when")) {
            try {
                ran.result = run(step);
                ran.results.push_back(ran.result);
            } catch (const std::exception &failure) {
                ran.error = describe(failure);
            }
        }
        return ran;
    }

    static std::string playDomain(const Json &scenario, model::Date today)
    {
        scenarios::DomainWorld world(today);
        const auto ran
            = play(scenario, [&](const Json &step) { return world.run(step); }, [&] { world.takeEvents(); });
        const auto events = scenarios::json(world.takeEvents());
        for (const auto &[what, expected] : scenario.at("expect").items()) {
            if (what == "error") {
                if (auto problem = errorDifference(expected, ran.error); !problem.empty())
                    return problem;
                continue;
            }
            const std::map<std::string, Json> found{{"batches", world.batches(expected)},
                                                    {"version", world.versions()},
                                                    {"result", ran.result},
                                                    {"results", ran.results},
                                                    {"events", events},
                                                    {"events_unordered", events},
                                                    {"event_count", events.size()}};
            if (auto problem = scenarios::difference(expected, found.at(what), what); !problem.empty())
                return problem;
        }
        return surprise(scenario, ran.error);
    }

    template <class World> static std::string playIn(World &world, const Json &scenario)
    {
        const auto ran = play(
            scenario,
            [&](const Json &step) {
                world.run(step);
                return Json();
            },
            [] {});
        for (const auto &[what, expected] : scenario.at("expect").items())
            if (auto problem = scenarios::difference(expected, world.found(what, expected), what);
                !problem.empty())
                return problem;
        return surprise(scenario, ran.error);
    }

    static std::string playAt(const std::string &level, const Json &scenario, const QString &storage,
                              model::Date today)
    {
        if (level == "domain")
            return playDomain(scenario, today);
        if (level == "csv") {
            scenarios::CsvWorld world(today);
            return playIn(world, scenario);
        }
        if (level == "external" || level == "smtp") {
            scenarios::EdgeWorld world;
            return playIn(world, scenario);
        }
        return playService(scenario, storage, today);
    }

    static std::string playService(const Json &scenario, const QString &kind, model::Date today)
    {
        scenarios::ServiceWorld world(storage(kind, today), today);
        const auto ran = play(
            scenario,
            [&](const Json &step) {
                world.run(step);
                return Json();
            },
            [&] { world.startOfWhen(); });
        for (const auto &[what, expected] : scenario.at("expect").items()) {
            auto problem = what == "error"
                ? errorDifference(expected, ran.error)
                : scenarios::difference(expected, world.found(what, expected), what);
            if (!problem.empty())
                return problem;
        }
        return surprise(scenario, ran.error);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/tests/scenarios/scenarios.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_all = Json::parse(file.readAll().toStdString());
        QCOMPARE(m_all.size(), std::size_t(105));
    }

    void shouldBehaveAsWritten_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("storage");
        for (int i = 0; i < int(m_all.size()); ++i) {
            const auto &scenario = m_all[std::size_t(i)];
            const auto id = scenario.at("id").get<std::string>();
            if (scenario.at("level") != "bus" && scenario.at("level") != "uow") {
                QTest::newRow(id.c_str()) << i << QString();
                continue;
            }
            QTest::newRow((id + " in memory").c_str()) << i << QStringLiteral("memory");
            QTest::newRow((id + " in SQLite").c_str()) << i << QStringLiteral("sqlite");
        }
    }

    void shouldBehaveAsWritten()
    {
        QFETCH(int, index);
        QFETCH(QString, storage);
        const auto &scenario = m_all[std::size_t(index)];
        const auto today = model::parseDate(scenario.at("today").get<std::string>()).value();
        const auto problem = playAt(scenario.at("level").get<std::string>(), scenario, storage, today);
        QVERIFY2(problem.empty(), (scenario.at("title").get<std::string>() + "\n" + problem).c_str());
    }

    void shouldNoticeAnOutcomeThatIsNotAsWritten() // the runner itself has teeth
    {
        auto wrong = m_all[0];
        wrong["expect"]["batches"]["batch-001"]["available"] = 19;
        QVERIFY(!playDomain(wrong, model::parseDate("2026-01-15").value()).empty());
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)

#include "tst_scenarios.moc"
