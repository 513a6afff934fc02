#include "app/host/service_host.h"
#include "tests/support/literals.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace support;

namespace {

app::CreateBatch batchOf(const char *reference, const char *sku, std::int64_t quantity)
{
    return {model::BatchRef::parse(reference).value(), model::Sku::parse(sku).value(),
            model::BatchQuantity::of(quantity).value(), std::nullopt};
}

} // namespace

class ServiceHostTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<host::ServiceHost> m_host;

    QString database() const { return m_folder.filePath(QStringLiteral("stock.db")); }

    app::Outcome run(const app::Command &command)
    {
        std::optional<app::Outcome> answer;
        m_host->submit(command, this, [&](const app::Outcome &outcome) { answer = outcome; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20000) ? *answer : app::Outcome();
    }

    std::shared_ptr<app::Board> board()
    {
        std::shared_ptr<app::Board> board;
        m_host->board(this, [&](const ui::BoardAnswer &answer) {
            if (!answer.value()->isPart())
                board = *answer;
        });
        return QTest::qWaitFor([&] { return board != nullptr; }, 20000) ? board : nullptr;
    }

    QString orderFile(int lines)
    {
        QFile file(m_folder.filePath(QStringLiteral("orders.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("order,sku,quantity\n");
        for (int i = 0; i < lines; ++i)
            file.write("o" + QByteArray::number(i / 10) + ",CLOCK," + QByteArray::number(1 + i % 10) + "\n");
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_host.reset();
        QFile::remove(database());
        m_host = host::ServiceHost::open(database()).value();
    }
    void cleanup() { m_host.reset(); }

    void shouldTellTheNewsBeforeTheOutcome()
    {
        QStringList heard;
        connect(m_host.get(), &ui::Gateway::changed, this, [&](const app::Changes &changes) {
            QCOMPARE(thread(), QThread::currentThread());
            heard << QStringLiteral("news");
            QCOMPARE(changes.batches.size(), std::size_t(1));
            QCOMPARE(changes.skus.front().inWarehouse, model::Pieces(5));
        });
        m_host->submit(batchOf("b1", "CLOCK", 5), this, [&](const app::Outcome &outcome) {
            QVERIFY(outcome.has_value());
            heard << QStringLiteral("outcome");
        });
        QTRY_COMPARE(heard, (QStringList{QStringLiteral("news"), QStringLiteral("outcome")}));
    }

    void shouldNotTellAnAskerThatIsGone()
    {
        auto asker = std::make_unique<QObject>();
        bool told = false;
        m_host->submit(batchOf("b1", "CLOCK", 5), asker.get(), [&](const app::Outcome &) { told = true; });
        asker.reset();
        QVERIFY(run(batchOf("b2", "CLOCK", 5))); // later, and answered
        QVERIFY(!told);
    }

    void shouldShowOnTheBoardWhatWasCommitted()
    {
        run(batchOf("b1", "CLOCK", 5));
        run(app::Allocate{"o1"_order, "CLOCK"_sku, 2_wanted});
        const auto shown = board();
        QVERIFY(shown);
        QCOMPARE(shown->lineCount(), 1);
        QCOMPARE(shown->batchCount(), 1);
    }

    void shouldShowTheFirstScreenBeforeAllIsRead()
    {
        run(batchOf("b1", "CLOCK", 5));
        run(batchOf("b2", "LAMP", 5));
        run(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 2_wanted}}, {}, {}});
        std::vector<std::shared_ptr<app::Board>> shown;
        const auto take = [&](const ui::BoardAnswer &answer) { shown.push_back(answer.value()); };
        m_host->board(this, take);
        QTRY_COMPARE(shown.size(), std::size_t(2));
        QVERIFY(shown.front()->isPart());
        QCOMPARE(shown.front()->lineCount(), 1);
        QCOMPARE(shown.front()->batchCount(), 1); // of its SKU
        QVERIFY(!shown.back()->isPart());
        QCOMPARE(shown.back()->batchCount(), 2);
        m_host->board(this, take); // there is a board to look at by then
        QTRY_COMPARE(shown.size(), std::size_t(3));
        QVERIFY(!shown.back()->isPart());
    }

    void shouldPutNewsIntoABoardThatWasBeingRead()
    {
        run(batchOf("b1", "CLOCK", 5));
        std::shared_ptr<app::Board> shown;
        connect(m_host.get(), &ui::Gateway::changed, this, [&](const app::Changes &changes) {
            if (shown) // as the screens do with news that come after the board
                shown->upsert(changes);
        });
        m_host->board(this, [&](const ui::BoardAnswer &answer) {
            if (!answer.value()->isPart())
                shown = *answer;
        });
        bool done = false;
        m_host->submit(batchOf("b2", "CLOCK", 5), this, [&](const app::Outcome &) { done = true; });
        QTRY_VERIFY(done && shown);
        QTRY_COMPARE(shown->batchCount(), 2); // whichever thread was faster
    }

    void shouldPreviewAnImportAndThenDoIt()
    {
        app::ImportRequest request;
        request.path = orderFile(500).toStdString();
        std::optional<ui::ImportAnswer> preview;
        m_host->previewImport(request, this, [&](const ui::ImportAnswer &answer) { preview = answer; });
        QTRY_VERIFY(preview);
        QVERIFY(preview->has_value());
        QCOMPARE((*preview)->result.created, 500);
        QCOMPARE((*preview)->reading.separator, ',');
        QCOMPARE(board()->lineCount(), 0);

        QSignalSpy changed(m_host.get(), &ui::Gateway::changed);
        std::optional<app::Outcome> outcome;
        m_host->import(request, this, [&](const app::Outcome &answer) { outcome = answer; });
        QTRY_VERIFY(outcome);
        QCOMPARE(std::get<app::ImportResult>(outcome->value()).created, 500);
        QCOMPARE(changed.size(), 1); // so few that they are named
        QCOMPARE(board()->lineCount(), 500);
    }

    void shouldTakeACancelledImportBackWhole()
    {
        app::ImportRequest request;
        request.path = orderFile(60'000).toStdString();
        std::optional<app::Outcome> outcome;
        connect(m_host.get(), &ui::Gateway::progressed, this, [this] { m_host->cancel(); });
        m_host->import(request, this, [&](const app::Outcome &answer) { outcome = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 30000);
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().reason, app::Reason::Interrupted);
        QCOMPARE(board()->lineCount(), 0);
        QVERIFY(run(batchOf("b1", "CLOCK", 5))); // and work goes on
    }

    void shouldFinishWhatWasAskedBeforeItCloses()
    {
        for (int i = 0; i < 20; ++i)
            m_host->submit(batchOf(qPrintable(QStringLiteral("b%1").arg(i)), "CLOCK", 5), this,
                           [](const auto &) { });
        m_host.reset();
        m_host = host::ServiceHost::open(database()).value();
        QCOMPARE(board()->batchCount(), 20);
    }

    void shouldFillAnEmptyDatabaseWithSampleDataOnce()
    {
        std::optional<app::Outcome> outcome;
        m_host->loadSample(this, [&](const app::Outcome &answer) { outcome = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        QVERIFY(outcome->has_value());
        QVERIFY(board()->lineCount() > 100);
        outcome.reset();
        m_host->loadSample(this, [&](const app::Outcome &answer) { outcome = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        QVERIFY(!*outcome);
    }

    void shouldTellOfAStorageThatFailsUnderAQuestion()
    {
        run(batchOf("b1", "CLOCK", 5));
        m_host.reset();
        { // somebody took a table away by hand
            auto broken = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            broken.setDatabaseName(database());
            QVERIFY(broken.open());
            QSqlQuery(broken).exec(QStringLiteral("DROP TABLE order_lines"));
            broken.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
        auto opened = host::ServiceHost::open(database());
        if (!opened)
            return; // refused at the door: as good
        std::optional<ui::BoardAnswer> answer;
        (*opened)->board(this, [&](const ui::BoardAnswer &board) { answer = board; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20000);
        QVERIFY(!*answer);
    }

    void shouldSayThatAnotherProgramHoldsTheFile()
    {
        const auto second = host::ServiceHost::open(database());
        QVERIFY(!second);
        QCOMPARE(second.error().reason, app::Reason::InUse);
    }
};

QTEST_GUILESS_MAIN(ServiceHostTest)

#include "tst_service_host.moc"
