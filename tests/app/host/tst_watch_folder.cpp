#include "app/host/watch_folder.h"
#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTest>

using namespace support;
using namespace Qt::StringLiterals;

/// What is dropped into a folder is imported once, and its result lies beside it.
class TestWatchFolder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceInThread> m_service;

    std::unique_ptr<host::WatchFolder> watch(app::ImportRequest request = {}) const
    {
        return std::make_unique<host::WatchFolder>(
            host::WatchFolder::Profile{m_folder->path(), std::move(request), std::chrono::milliseconds(100)},
            m_service->onService(), [](auto, const auto &) { });
    }
    void drop(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    bool exists(const QString &name) const { return QFile::exists(m_folder->filePath(name)); }
    app::Json result(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? app::Json::parse(file.readAll().toStdString()) : app::Json();
    }
    std::optional<app::BatchRow> batch(const char *reference) const
    {
        return host::answered(m_service->onService(), [&](host::Service &service) {
            return service.views().batch(model::BatchRef::parse(reference).value());
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<ServiceInThread>();
    }

    void shouldImportAFileAsOneStepThatCanBeTakenBack()
    {
        const auto watching = watch();
        drop(u"supply.csv"_s, "ref,sku,qty\nb1,S,10\nb2,S,bad\nb3,S,30\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/supply.csv"_s), 20'000);
        QVERIFY(!exists(u"supply.csv"_s));
        const auto told = result(u"imported/supply.csv.result.json"_s);
        QVERIFY(told.at("created") == 2);
        QVERIFY(told.at("refused").at(0).at("row") == 3);
        QCOMPARE(batch("b3")->quantity, 30);
        QCOMPARE(m_service->steps(), 1);
        QVERIFY(m_service->handle(app::Undo{.step = 1}));
        QVERIFY(!batch("b1"));
        drop(u"supply.csv"_s, "ref,sku,qty\nb1,S,10\n"); // the same name again, and not the same drop
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/supply-2.csv"_s), 20'000);
        QVERIFY(batch("b1"));
    }

    void shouldChangeNothingByTheSameContentAgain()
    {
        const auto watching = watch();
        drop(u"one.csv"_s, "ref,sku,qty\nb1,S,10\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/one.csv.result.json"_s), 20'000);
        drop(u"two.csv"_s, "ref,sku,qty\nb1,S,10\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/two.csv"_s), 20'000);
        QVERIFY(result(u"imported/two.csv.result.json"_s).at("unchanged") == 1);
        QCOMPARE(m_service->steps(), 1);
    }

    void shouldReadAsItsProfileSays()
    {
        const auto watching = watch({.path = {},
                                     .kind = app::ImportKind::Orders,
                                     .mapping = {{"order", "Beleg"}},
                                     .dateFormat = "dd.MM.yyyy",
                                     .allocate = true});
        QVERIFY(m_service->handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, {}}));
        drop(u"orders.csv"_s, "Beleg;sku;qty;due\no1;S;4;01.02.2026\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/orders.csv"_s), 20'000);
        QVERIFY(result(u"imported/orders.csv.result.json"_s).at("lines_allocated") == 1);
    }

    void shouldWaitForAFileThatIsStillBeingWritten()
    {
        using namespace std::chrono_literals;
        edges::DropFolder folder(m_folder->path(), 200ms);
        std::chrono::steady_clock::time_point now{1h};
        QFile file(m_folder->filePath(u"slow.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ref,sku,qty\n");
        for (int row = 0; row < 20; ++row) { // never still for as long as a file takes to settle
            file.write("b" + QByteArray::number(row) + ",S,10\n");
            file.flush();
            QVERIFY(folder.whole(now).empty());
            now += 199ms;
        }
        file.close();
        QVERIFY(folder.whole(now).empty());
        now += 1ms;
        const auto whole = folder.whole(now);
        QCOMPARE(whole.size(), std::size_t(1));
        QCOMPARE(whole.front().path, m_folder->filePath(u"slow.csv"_s));
    }

    void shouldPutAsideWhatItCannotRead()
    {
        const auto watching = watch();
        drop(u"letter.csv"_s, "Dear all,\nsee you\n");
        drop(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
        drop(u"good.csv"_s, "ref,sku,qty\nb1,S,10\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"refused/letter.csv"_s) && exists(u"refused/picture.csv"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/good.csv"_s), 20'000);
        QVERIFY(result(u"refused/letter.csv.result.json"_s).contains("message"));
    }

    void shouldLeaveOtherFilesAlone()
    {
        const auto watching = watch();
        drop(u"supply.csv.part"_s, "ref,sku,qty\nb1,S,10\n");
        drop(u"empty.csv"_s, "");
        drop(u"good.csv"_s, "ref,sku,qty\nb2,S,10\n");
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/good.csv"_s), 20'000);
        QVERIFY(exists(u"supply.csv.part"_s));
        QVERIFY(exists(u"empty.csv"_s));
        QVERIFY(QFile::rename(m_folder->filePath(u"supply.csv.part"_s), m_folder->filePath(u"supply.csv"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(exists(u"imported/supply.csv"_s), 20'000);
    }

    void shouldTakeAFileOnceThatCannotBePutAway()
    {
        drop(u"imported"_s, "a file where a folder should be");
        {
            const auto watching = watch();
            drop(u"supply.csv"_s, "ref,sku,qty\nb1,S,10\n");
            QTRY_COMPARE_WITH_TIMEOUT(m_service->steps(), 1, 20'000);
        }
        QVERIFY(m_service->handle(app::Undo{.step = 1}));
        {
            const auto watching = watch(); // the next run finds it again
            drop(u"other.csv"_s, "ref,sku,qty\nb2,S,10\n");
            QTRY_VERIFY_WITH_TIMEOUT(batch("b2"), 20'000);
        }
        QVERIFY(!batch("b1"));
        QVERIFY(exists(u"supply.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestWatchFolder)

#include "tst_watch_folder.moc"
