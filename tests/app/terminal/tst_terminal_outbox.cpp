#include "app/host/service.h"
#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

/// What waits for whom, as somebody at the terminal sees it.
class TestOutbox : public QObject
{
    Q_OBJECT

private:
    /// Two destinations were switched on before one batch, one order and one shortage.
    static void prepare(const Stockroomctl &program)
    {
        program.json(u"add-batch HERE CLOCK 10"_s);
        {
            const auto service = host::Service::open(program.path(u"stock.db"_s), host::Access::Change);
            (*service)->outbox().switchOn("redis", app::Feed::Events);
            (*service)->outbox().switchOn("mail", app::Feed::Shortages);
        }
        program.json(u"add-batch SHIP LAMP 1"_s);
        program.json(u"allocate o1 CLOCK 11"_s);
    }
    static void setAsideMail(const Stockroomctl &program)
    {
        const auto service = host::Service::open(program.path(u"stock.db"_s), host::Access::Change);
        const auto shortage = (*service)->outboxView().next("mail", 1).entries.front().id;
        (*service)->outbox().fail("mail", {shortage, app::Instant(), true, "550 no such person"});
        (*service)->outbox().setAside("mail", {shortage, shortage, app::Instant(), "550 no such person"});
    }

private Q_SLOTS:
    void shouldListWhatWaitsForEachDestination()
    {
        const Stockroomctl program;
        prepare(program);
        const auto listed = program.json(u"outbox list"_s);
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.objects.size(), std::size_t(2));
        QVERIFY(listed.objects[0]["destination"] == "mail");
        QVERIFY(listed.objects[0]["waiting"] == 1);
        QVERIFY(listed.objects[1]["destination"] == "redis");
        QVERIFY(listed.objects[1]["waiting"] == 3); // a batch, a line, its shortage
        QVERIFY(listed.objects[1]["last_error"].is_null());
    }

    void shouldSayThatNothingIsSwitchedOn()
    {
        const Stockroomctl program;
        program.json(u"add-batch HERE CLOCK 10"_s);
        QVERIFY(program.json(u"outbox list"_s).objects.empty());
        QVERIFY(program.plain(support::words(u"outbox list"_s)).out.contains(u"no destination"_s));
    }

    void shouldTryOnceMoreWhatWasSetAside()
    {
        const Stockroomctl program;
        prepare(program);
        setAsideMail(program);
        const auto listed = program.json(u"outbox list"_s).objects[0];
        QVERIFY(listed["failed"] == 1);
        QVERIFY(listed["last_error"] == "550 no such person");
        QVERIFY(program.json(u"outbox retry mail --dry-run"_s).only()["retried"] == 1);
        QCOMPARE(program.plain(support::words(u"outbox retry mail --dry-run"_s)).out.count(u"only tried"_s),
                 1);
        QCOMPARE(program.json(u"outbox retry"_s).objects.size(), std::size_t(2));
        QCOMPARE(program.json(u"outbox retry nowhere"_s).status, 2);
    }

    void shouldGiveUpWhatWasSetAsideAndWhatWaits()
    {
        const Stockroomctl program;
        prepare(program);
        setAsideMail(program);
        const auto before = program.bytes();
        QVERIFY(program.json(u"outbox skip mail --dry-run"_s).only()["skipped"] == 1);
        QCOMPARE(program.bytes(), before);
        QVERIFY(program.json(u"outbox skip mail"_s).only()["skipped"] == 1);
        QVERIFY(program.json(u"outbox list"_s).objects[0]["failed"] == 0);
        QVERIFY(program.json(u"outbox list"_s).objects[1]["waiting"] == 3);
        QVERIFY(program.json(u"outbox skip redis --waiting"_s).only()["skipped"] == 3);
        QVERIFY(program.json(u"outbox list"_s).objects[1]["waiting"] == 0);
        QCOMPARE(program.json(u"outbox skip"_s).status, 2);
    }

    void shouldWriteWhatWaitsToAFile()
    {
        const Stockroomctl program;
        prepare(program);
        const auto written = program.json({u"outbox"_s, u"export"_s, u"redis"_s, program.path(u"out.csv"_s)});
        QVERIFY(written.only()["rows"] == 3);
        QFile file(program.path(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.startsWith("id,schema,type,at,step,actor,via,command,payload,state,error\n"));
        QCOMPARE(text.count(",waiting,\n"), 3);
        QVERIFY(text.contains("OutOfStock"));
        QCOMPARE(program.json({u"outbox"_s, u"export"_s, u"redis"_s, program.path(u"out.csv"_s)}).code(),
                 u"file_exists"_s);
    }

    void shouldWriteWhyItWaits()
    {
        const Stockroomctl program;
        prepare(program);
        {
            const auto service = host::Service::open(program.path(u"stock.db"_s), host::Access::Change);
            const auto first = (*service)->outboxView().next("redis", 1).entries.front().id;
            (*service)->outbox().fail("redis", {first, app::Instant(), false, "connection refused"});
        }
        const auto file = program.path(u"out.csv"_s);
        QCOMPARE(program.json({u"outbox"_s, u"export"_s, u"redis"_s, file}).status, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count(",waiting,connection refused\n"), 3);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)

#include "tst_terminal_outbox.moc"
