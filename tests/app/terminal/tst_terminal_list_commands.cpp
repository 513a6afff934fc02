#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestListCommands : public QObject
{
    Q_OBJECT

private:
    Stockroomctl m_program; // stock of a small shop, only read here

    QStringList named(const QStringList &call, const char *field) const
    {
        QStringList names;
        for (const auto &object : m_program.json(call).objects)
            names << QString::fromStdString(object.value(field, ""));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto run = [this](const QStringList &call) { m_program.json(call); };
        run({u"add-batch"_s, u"HERE"_s, u"CLOCK"_s, u"10"_s});
        run({u"add-batch"_s, u"LATE"_s, u"CLOCK"_s, u"20"_s, u"--eta"_s, u"2026-01-10"_s});
        run({u"add-batch"_s, u"SOON"_s, u"LAMP"_s, u"30"_s, u"--eta"_s, u"2026-02-10"_s});
        run({u"add-batch"_s, u"NONE"_s, u"LAMP"_s, u"0"_s});
        run({u"place-order"_s, u"o1"_s, u"CLOCK"_s, u"10"_s, u"CLOCK"_s, u"99"_s, u"--customer"_s,
             u"Fern & Finch"_s});
        run({u"place-order"_s, u"o2"_s, u"LAMP"_s, u"5"_s, u"--customer"_s, u"Harbour Lane"_s});
        run({u"allocate"_s, u"o1"_s});
    }

    void shouldListInOrderOfStoring()
    {
        QCOMPARE(named({u"list"_s, u"batches"_s}, "batch"),
                 (QStringList{u"HERE"_s, u"LATE"_s, u"SOON"_s, u"NONE"_s}));
        QCOMPARE(named({u"list"_s, u"lines"_s}, "state"),
                 (QStringList{u"allocated"_s, u"short"_s, u"waiting"_s}));
        QCOMPARE(named({u"list"_s, u"orders"_s}, "order"), (QStringList{u"o1"_s, u"o2"_s}));
        QCOMPARE(named({u"list"_s, u"skus"_s}, "sku"), (QStringList{u"CLOCK"_s, u"LAMP"_s}));
        QCOMPARE(named({u"list"_s, u"shortages"_s}, "order"), QStringList{u"o1"_s});
    }

    void shouldListOnlyAState()
    {
        const auto batches = [this](const QString &state) {
            return named({u"list"_s, u"batches"_s, u"--state"_s, state}, "batch");
        };
        QCOMPARE(batches(u"in-warehouse"_s), QStringList{u"HERE"_s});
        QCOMPARE(batches(u"overdue"_s), QStringList{u"LATE"_s});
        QCOMPARE(batches(u"expected"_s), QStringList{u"SOON"_s});
        QCOMPARE(batches(u"empty"_s), QStringList{u"NONE"_s});
        QCOMPARE(batches(u"on-hold"_s), QStringList());
        QCOMPARE(named({u"list"_s, u"lines"_s, u"--state"_s, u"short"_s}, "order"), QStringList{u"o1"_s});
    }

    void shouldListOnlyWhatHoldsAText()
    {
        QCOMPARE(named({u"list"_s, u"batches"_s, u"--filter"_s, u"clock"_s}, "batch"),
                 (QStringList{u"HERE"_s, u"LATE"_s}));
        QCOMPARE(named({u"list"_s, u"lines"_s, u"--filter"_s, u"HARBOUR"_s}, "order"), QStringList{u"o2"_s});
        QCOMPARE(named({u"list"_s, u"lines"_s, u"--filter"_s, u"%"_s}, "order"), QStringList());
    }

    void shouldListAtMostAsManyAsAsked()
    {
        QCOMPARE(named({u"list"_s, u"batches"_s, u"--limit"_s, u"2"_s}, "batch"),
                 (QStringList{u"HERE"_s, u"LATE"_s}));
        QCOMPARE(named({u"list"_s, u"batches"_s, u"--limit"_s, u"0"_s}, "batch"), QStringList());
        QCOMPARE(named({u"list"_s, u"batches"_s, u"--limit"_s, u"999"_s}, "batch").size(), 4);
    }

    void shouldSumAnSku()
    {
        QCOMPARE(
            m_program.json({u"list"_s, u"skus"_s}).objects.at(0).dump(),
            R"({"sku":"CLOCK","description":null,"in_warehouse":10,"incoming":20,"allocated":10,"free":20,)"
            R"("waiting":0,"short":99,"batches":2,"lines":2})");
    }

    void shouldCountTheLinesOfAnOrder()
    {
        const auto order = m_program.json({u"show"_s, u"order"_s, u"o1"_s}).only();
        QCOMPARE(order.value("customer", ""), "Fern & Finch");
        QCOMPARE(order.value("allocated", -1), 1);
        QCOMPARE(order.value("short", -1), 1);
        QCOMPARE(order["lines"].size(), 2u);
        QCOMPARE(order["lines"][0].value("batch", ""), "HERE");
        QCOMPARE(order["lines"][0].value("promised", ""), "2026-01-15");
    }

    void shouldRefuseAStateThatIsNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("word") << QStringList{u"list"_s, u"lines"_s, u"--state"_s, u"lost"_s};
        QTest::newRow("of batches") << QStringList{u"list"_s, u"lines"_s, u"--state"_s, u"overdue"_s};
        QTest::newRow("of lines") << QStringList{u"list"_s, u"batches"_s, u"--state"_s, u"short"_s};
        QTest::newRow("negative limit") << QStringList{u"list"_s, u"skus"_s, u"--limit"_s, u"-1"_s};
        QTest::newRow("limit of words") << QStringList{u"list"_s, u"skus"_s, u"--limit"_s, u"ten"_s};
    }
    void shouldRefuseAStateThatIsNone()
    {
        QFETCH(QStringList, arguments);
        const auto refused = m_program.json(arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_value"_s);
    }

    void shouldReadAlignedTablesAsText()
    {
        const auto lines = m_program.plain({u"list"_s, u"batches"_s}).out.split(QLatin1Char('\n'));
        QVERIFY(lines.at(0).startsWith(u"Batch"_s));
        QCOMPARE(lines.at(1).indexOf(u"CLOCK"_s), lines.at(0).indexOf(u"SKU"_s));
        QCOMPARE(m_program.plain({u"list"_s, u"batches"_s, u"--filter"_s, u"zzz"_s}).out,
                 u"There are no batches like that.\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestListCommands)
#include "tst_terminal_list_commands.moc"
