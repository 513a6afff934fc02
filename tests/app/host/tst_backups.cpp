#include "app/host/backups.h"

#include "app/host/service.h"
#include "persistence/connection.h"
#include "tests/support/literals.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace support;
using host::Backups;

/// Copies that are made by themselves, and thinned out as they grow old.
class TestBackups : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now{QDate(2026, 5, 12), QTime(9, 40)};

    QString database() const { return m_folder->filePath(QStringLiteral("stock.db")); }
    QStringList copies() const
    {
        return QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files, QDir::Name);
    }
    void change(const char *batch) const
    {
        const auto service = host::Service::open(database(), host::Access::Change);
        QVERIFY((*service)->bus().handle(
            app::CreateBatch{model::BatchRef::parse(batch).value(), "CLOCK"_sku, 5_pieces, std::nullopt},
            {"ana", "test"}));
    }
    void spoil() const // a sum that does not hold
    {
        const persistence::Connection file(database(), persistence::Connection::Mode::ReadWrite);
        file.run(QStringLiteral("DROP TRIGGER batches_are_not_oversold"));
        file.run(QStringLiteral("UPDATE batches SET allocated = 1"));
    }
    static QString named(const QDateTime &time)
    {
        return QStringLiteral("stock-%1.db").arg(time.toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss")));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldCopyOnlyWhatChangedAndAtMostOnceAnHour()
    {
        change("B1");
        const Backups backups(database());
        QVERIFY(!backups.last());
        QVERIFY(backups.makeBeforeMuch(m_now));
        QCOMPARE(backups.last(), std::optional(m_now));
        QVERIFY(!backups.makeBeforeMuch(m_now.addSecs(7200))); // nothing changed since
        change("B2");
        QVERIFY(!backups.makeBeforeMuch(m_now.addSecs(3599)));
        QVERIFY(backups.makeBeforeMuch(m_now.addSecs(3600)));
        QCOMPARE(copies().size(), 2);
    }

    void shouldCopyOnceADay()
    {
        change("B1");
        const Backups backups(database());
        QVERIFY(backups.makeDaily(m_now));
        change("B2");
        QVERIFY(!backups.makeDaily(m_now.addSecs(3600)));
        QVERIFY(backups.makeDaily(m_now.addDays(1).addSecs(-300))); // another day, though not 24 hours later
    }

    void shouldNotBeStoppedByACopyFromTheFuture()
    {
        change("B1");
        const Backups backups(database());
        QVERIFY(backups.makeDaily(m_now.addDays(400))); // the clock was wrong
        change("B2");
        QVERIFY(backups.makeDaily(m_now));
        change("B3");
        QVERIFY(backups.makeBeforeMuch(m_now.addSecs(3600)));
    }

    void shouldKeepTheOldWhereNoNewOneCanBeMade()
    {
        change("B1");
        const Backups backups(database());
        QVERIFY(backups.makeDaily(m_now.addDays(-200)));
        change("B2");
        spoil();
        QVERIFY(!backups.makeDaily(m_now));
        QCOMPARE(copies().size(), 1);
    }

    void shouldMakeOneBeforeALongGestureOfTheService()
    {
        change("B1");
        QVERIFY(copies().isEmpty());
        const auto service = host::Service::open(database(), host::Access::Change);
        QVERIFY((*service)->bus().handle(app::AllocateWaiting{}, {"ana", "test"}));
        QCOMPARE(copies().size(), 1); // the day's, which was waited for: at most one an hour
    }

    void shouldMakeTheDaysCopyBesideTheWork()
    {
        change("B1");
        const auto service = host::Service::open(database(), host::Access::Change);
        QTRY_VERIFY(Backups(database()).last());
        QVERIFY((*service)->bus().handle(app::HoldBatch{"B1"_batch, {}}, {"ana", "test"}));
        QCOMPARE(copies().size(), 1); // of this day there is one
    }

    void shouldNotEndBeforeTheDaysCopyIsWhole()
    {
        change("B1");
        host::Service::open(database(), host::Access::Change)->reset();
        QCOMPARE(copies().size(), 1);
        QVERIFY(Backups(database()).last()); // not a part of one
    }

    void shouldCopyNothingOfAnEmptyDatabase()
    {
        QVERIFY(host::Service::open(database(), host::Access::Change));
        QVERIFY(!Backups(database()).makeDaily(m_now));
        QVERIFY(!QDir(Backups(database()).folder()).exists());
    }

    void shouldNotStopTheWorkWhereNoCopyCanBeMade()
    {
        change("B1");
        QFile inTheWay(m_folder->filePath(QStringLiteral("backups")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!Backups(database()).makeDaily(m_now));
        QVERIFY(host::Service::open(database(), host::Access::Change));
    }

    void shouldKeepFewerOfTheOld()
    {
        QStringList names;
        for (int hour = 0; hour < 24 * 200; hour += 6)
            names += named(m_now.addSecs(-3600LL * hour));
        const auto removed = Backups::toRemove(names, m_now);
        QSet<QString> kept(names.begin(), names.end());
        for (const auto &name : removed)
            QVERIFY(kept.remove(name));
        for (int hour = 0; hour < 24; hour += 6)
            QVERIFY(kept.contains(named(m_now.addSecs(-3600LL * hour))));
        QVERIFY(kept.contains(named(m_now.addDays(-3).addSecs(3600LL * 12)))); // the last of its day
        QVERIFY(!kept.contains(named(m_now.addDays(-3))));
        QVERIFY2(kept.size() > 4 + 13 && kept.size() <= 4 + 15 + 15,
                 qPrintable(QString::number(kept.size())));
        QVERIFY(Backups::toRemove(QStringList(kept.begin(), kept.end()), m_now).isEmpty());
    }

    void shouldLeaveForeignNamesAlone()
    {
        QVERIFY(Backups::toRemove({QStringLiteral("mine.db")}, m_now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"
