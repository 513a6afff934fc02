#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

const QStringList lists{u"list batches"_s,  u"list lines"_s,     u"list orders"_s,
                        u"list skus"_s,     u"list shortages"_s, u"show batch HERE"_s,
                        u"show order o1"_s, u"show sku CLOCK"_s, u"why o1 --line 1"_s};

std::string told(const Stockroomctl &program, const QString &day = {})
{
    std::string text;
    for (const auto &call : lists)
        text += program.json(day.isEmpty() ? call : call + u" --as-of "_s + day).dump();
    return text;
}

} // namespace

class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhatEachDayTold()
    {
        Stockroomctl program;
        const std::vector<std::pair<QString, QStringList>> days{
            {u"2026-01-10"_s,
             {u"add-batch HERE CLOCK 50"_s, u"add-batch SHIP CLOCK 25 --eta 2026-01-12"_s,
              u"place-order o1 CLOCK 20 CLOCK 40 --customer Ana"_s, u"allocate o1"_s}},
            {u"2026-01-12"_s, {u"change-quantity HERE 10"_s, u"pin o1 --line 1"_s}},
            {u"2026-01-13"_s, {u"receive SHIP 60"_s, u"improve"_s, u"split o1 --line 2 10,30"_s}},
            {u"2026-01-14"_s, {u"undo"_s, u"cancel o1 --line 2"_s, u"hold HERE --note damaged"_s}},
            {u"2026-01-15"_s, {u"undo"_s, u"undo --step 1"_s, u"change-eta SHIP 2026-03-01"_s}}};
        std::vector<std::string> then;
        for (const auto &[day, calls] : days) {
            program.setEnvironment(u"STOCKROOM_TODAY"_s, day);
            for (const auto &call : calls)
                program.json(call);
            then.push_back(told(program));
        }
        for (std::size_t i = 0; i < days.size(); ++i)
            QCOMPARE(told(program, days[i].first), then[i]);
        QCOMPARE(told(program, u"2026-01-10"_s) == told(program, u"2026-01-13"_s), false);
    }

    void shouldKnowNothingBeforeTheFirstDay()
    {
        const Stockroomctl program;
        program.json(u"add-batch HERE CLOCK 50"_s);
        QCOMPARE(program.json(u"list batches --as-of 2025-12-31"_s).objects.size(), 0u);
        QCOMPARE(program.json(u"show batch HERE --as-of 2025-12-31"_s).code(), u"unknown_batch"_s);
    }

    void shouldRefuseDaysToCome()
    {
        const Stockroomctl program;
        program.json(u"add-batch HERE CLOCK 50"_s);
        const auto refused = program.json(u"list batches --as-of 2026-01-16"_s);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_value"_s);
        QCOMPARE(program.json(u"list batches --as-of soon"_s).code(), u"invalid_value"_s);
        QCOMPARE(program.json(u"list batches --as-of 2026-01-15"_s).objects.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_terminal_as_of.moc"
