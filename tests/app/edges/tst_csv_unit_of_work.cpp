#include "app/edges/allocate_from_csv.h"
#include "tests/support/literals.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace support;
using namespace Qt::StringLiterals;

namespace {

const app::Clock fixedClock{[] { return "2026-01-15"_day; }, [] { return app::Instant("2026-01-15"_day); }};

} // namespace

/// The book's appendix C: everything with CSV files, by the same handlers.
class TestCsvUnitOfWork : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    app::Answer<edges::CsvAllocation> run(bool isTrial = false) const
    {
        return edges::allocateFromCsv(m_folder->path().toStdString(), fixedClock, isTrial);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldReadBatchesAndOrdersAndOutputAllocations() // the book's own test
    {
        write(u"batches.csv"_s, "ref,sku,qty,eta\nb1,s1,100,\nb2,s2,100,2011-01-01\nb3,s2,100,2011-01-02\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no,s1,3\no,s2,12\n");
        const auto done = run();
        QVERIFY(done);
        QCOMPARE(done->rows, 2);
        QCOMPARE(done->allocated, 2);
        QCOMPARE(read(u"allocations.csv"_s), QByteArray("orderid,sku,qty,batchref\no,s1,3,b1\no,s2,12,b2\n"));
        QCOMPARE(read(u"rejected.csv"_s), QByteArray("no such file"));
    }

    void shouldTakeExistingAllocationsIntoAccount() // the book's own test
    {
        write(u"batches.csv"_s, "ref,sku,qty,eta\nb1,s,10,2011-01-01\nb2,s,10,2011-01-02\n");
        write(u"allocations.csv"_s, "orderid,sku,qty,batchref\nold,s,10,b1\n");
        write(u"orders.csv"_s, "orderid,sku,qty\nnew,s,7\n");
        QVERIFY(run());
        QCOMPARE(read(u"allocations.csv"_s),
                 QByteArray("orderid,sku,qty,batchref\nold,s,10,b1\nnew,s,7,b2\n"));
    }

    void shouldChangeNothingWhenItIsRunAgain()
    {
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,10\nb2,s,10\n");
        write(u"orders.csv"_s, "orderid,sku,qty\nz,s,3\na,s,3\na,s,3\nz,s,4\n"); // equal lines, too
        QVERIFY(run());
        const auto once = read(u"allocations.csv"_s);
        QCOMPARE(once.count('\n'), 5);
        const auto again = run();
        QCOMPARE(again->allocated, 0);
        QCOMPARE(again->rejected, 0);
        QCOMPARE(read(u"allocations.csv"_s), once);
    }

    void shouldTryShortLinesOnceMore()
    {
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,2\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no,s,3\n");
        QCOMPARE(run()->shortLines, 1);
        QCOMPARE(read(u"allocations.csv"_s), QByteArray("orderid,sku,qty,batchref\n"));
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,3\n");
        QCOMPARE(run()->allocated, 1);
        QCOMPARE(read(u"allocations.csv"_s), QByteArray("orderid,sku,qty,batchref\no,s,3,b1\n"));
    }

    void shouldWriteWhatItCouldNotTakeWithTheReason()
    {
        write(u"batches.csv"_s, "ref,sku,qty,eta\nb1,s1,10,\nb2,s1,many,\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no1,s1,3\no2,nope,1\no3,s1,0\no4,s1,1\n");
        const auto done = run();
        QCOMPARE(done->rejected, 3);
        QCOMPARE(done->allocated, 2);
        const auto rejected = read(u"rejected.csv"_s);
        QVERIFY2(rejected.contains("\nb2,s1,many,,"), rejected.constData());
        QVERIFY2(rejected.contains("\no2,nope,1,Invalid sku nope\n"), rejected.constData());
        QVERIFY2(rejected.contains("\no3,s1,0,"), rejected.constData());
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s1,10\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no1,s1,3\n");
        QVERIFY(run());
        QCOMPARE(read(u"rejected.csv"_s), QByteArray("no such file"));
    }

    void shouldNotBelieveAnAllocationThatCannotBe()
    {
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,10\n");
        write(u"allocations.csv"_s,
              "orderid,sku,qty,batchref\nold,s,8,b1\nover,s,3,b1\nlost,s,1,gone\n,s,1,b1\n");
        write(u"orders.csv"_s, "orderid,sku,qty\nnew,s,2\n");
        QCOMPARE(run()->rejected, 3);
        QCOMPARE(read(u"allocations.csv"_s),
                 QByteArray("orderid,sku,qty,batchref\nold,s,8,b1\nnew,s,2,b1\n"));
    }

    void shouldOnlyTry()
    {
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,10\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no,s,3\nbad,nope,1\n");
        const auto tried = run(true);
        QCOMPARE(tried->allocated, 1);
        QCOMPARE(tried->rejected, 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"batches.csv"_s, u"orders.csv"_s}));
    }

    void shouldRefuseAFolderWithoutTheFiles()
    {
        QCOMPARE(run().error().reason, app::Reason::FileUnreadable);
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,10\n");
        QCOMPARE(run().error().reason, app::Reason::FileUnreadable);
    }

    void shouldSayWhereTheAllocationsCannotBeWritten()
    {
        write(u"batches.csv"_s, "ref,sku,qty\nb1,s,10\n");
        write(u"orders.csv"_s, "orderid,sku,qty\no,s,3\n");
        QVERIFY(QFile::link(u"/dev/full"_s, m_folder->filePath(u"allocations.csv"_s)));
        const auto refused = run();
        QVERIFY(!refused);
    }

    void shouldServeManyInTime()
    {
        QByteArray batches("ref,sku,qty\n");
        QByteArray orders("orderid,sku,qty\n");
        for (int i = 0; i < 5'000; ++i) {
            batches += "b" + QByteArray::number(i) + ",s" + QByteArray::number(i % 100) + ",100\n";
            for (int line = 0; line < 4; ++line)
                orders += "o" + QByteArray::number(i) + ",s" + QByteArray::number((i + line) % 100) + ",20\n";
        }
        write(u"batches.csv"_s, batches);
        write(u"orders.csv"_s, orders);
        QCOMPARE(run()->allocated, 20'000);
        QCOMPARE(run()->allocated, 0);
    }
};

QTEST_GUILESS_MAIN(TestCsvUnitOfWork)

#include "tst_csv_unit_of_work.moc"
