#include "tests/persistence/random_history.h"
#include "tests/support/literals.h"

#include <QTest>

using namespace support;

/// What happened, to look at.
class TestSqlHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldTellTheNewestFirst();
    void shouldTellTheOldestFirstToWhoFollows();
    void shouldTellWhoAskedForWhatAndWhy();
    void shouldTellOnlyWhatIsAskedFor();
    void shouldReadOnBackwards();
    void shouldFindAWordInTheFactsAndTheirAuthors();
    void shouldTellWhatTookAStepBack();
    void shouldTellOfPromisesThatSlipped();
    void shouldNotTellOfSlipsThatWereTakenBack();
    void shouldNotKnowWhatWasTakenBack();

private:
    void done(const app::Command &command)
    {
        const auto outcome = m_desk->happen(command);
        QVERIFY(outcome.has_value());
    }
    std::string types(const app::HistoryFilter &filter)
    {
        std::string text;
        m_storage->views().history(filter, [&](const app::HistoryRow &row) { text += row.type + ' '; });
        return text;
    }
    std::string slips(const char *from, const char *to)
    {
        std::string text;
        m_storage->views().brokenPromises(model::parseDate(from).value(), model::parseDate(to).value(),
                                          [&](const app::BrokenPromiseRow &row) {
                                              text += row.order + '/' + std::to_string(row.line) + ' '
                                                  + row.batch + ' ' + model::isoText(row.promised) + ' '
                                                  + model::isoText(row.was) + ' '
                                                  + (row.now ? model::isoText(*row.now) : "never") + ' '
                                                  + row.command + ' ' + row.actor + ' '
                                                  + std::to_string(row.step) + '\n';
                                          });
        return text;
    }
    void lateBatchWithTwoLines()
    {
        done(app::CreateBatch{"B1"_batch, "CLOCK"_sku, 10_pieces, "2026-01-20"_day});
        done(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 3_wanted}, {"CLOCK"_sku, 4_wanted}}, {}, {}});
        done(app::AllocateOrder{"o1"_order});
    }

    std::unique_ptr<SqliteFixture> m_storage;
    std::unique_ptr<RandomHistory> m_desk;
};

void TestSqlHistoryView::init()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    m_desk = std::make_unique<RandomHistory>(*m_storage, 1);
}

void TestSqlHistoryView::shouldTellTheNewestFirst()
{
    lateBatchWithTwoLines();
    QCOMPARE(types({}), "Allocated Allocated OrderPlaced BatchCreated ");
    QCOMPARE(types({.limit = 3}), "Allocated Allocated OrderPlaced ");
    QCOMPARE(types({.after = 3}), "Allocated ");
}

void TestSqlHistoryView::shouldTellTheOldestFirstToWhoFollows()
{
    lateBatchWithTwoLines();
    const auto told = [this](std::int64_t after, std::int64_t limit) {
        std::string text;
        m_storage->views().feed(after, limit, [&](const app::HistoryRow &row) {
            text += std::to_string(row.id) + ' ' + row.type + ' ';
        });
        return text;
    };
    QCOMPARE(told(0, 100), std::string("1 BatchCreated 2 OrderPlaced 3 Allocated 4 Allocated "));
    QCOMPARE(told(1, 2), std::string("2 OrderPlaced 3 Allocated "));
    QCOMPARE(told(4, 100), std::string());
}

void TestSqlHistoryView::shouldTellWhoAskedForWhatAndWhy()
{
    lateBatchWithTwoLines();
    done(app::ChangeBatchQuantity{"B1"_batch, 5_pieces});
    std::vector<app::HistoryRow> rows;
    m_storage->views().history({.step = 4}, [&](const app::HistoryRow &row) { rows.push_back(row); });
    QVERIFY(rows.size() >= 3);
    const auto &first = rows.back();
    QCOMPARE(first.type, "BatchQuantityChanged");
    QCOMPARE(first.payload, R"({"batch":"B1","sku":"CLOCK","was":10,"quantity":5})");
    QVERIFY(first.at == app::Instant("2026-01-15"_day));
    QCOMPARE(first.actor, "ana");
    QCOMPARE(first.via, "desktop");
    QCOMPARE(first.command, "ChangeBatchQuantity");
    QVERIFY(!first.cause);
    QVERIFY(rows.front().cause.has_value()); // the line that was displaced could not be served again
    QCOMPARE(rows[rows.size() - 2].id, *rows.front().cause);
}

void TestSqlHistoryView::shouldTellOnlyWhatIsAskedFor()
{
    lateBatchWithTwoLines();
    done(app::CreateBatch{"B2"_batch, "LAMP"_sku, 10_pieces, std::nullopt});
    done(app::PlaceOrder{"o2"_order, {{"LAMP"_sku, 3_wanted}}, {}, {}});
    QCOMPARE(types({.order = "o1"}), "Allocated Allocated OrderPlaced ");
    QCOMPARE(types({.batch = "B1"}), "Allocated Allocated BatchCreated ");
    QCOMPARE(types({.sku = "LAMP"}), "OrderPlaced BatchCreated ");
    QCOMPARE(types({.sku = "CLOCK"}), "Allocated Allocated OrderPlaced BatchCreated ");
    QCOMPARE(types({.order = "o1", .batch = "B1"}), "Allocated Allocated ");
    QCOMPARE(types({.order = "o1", .step = 2}), "OrderPlaced ");
    QCOMPARE(types({.order = "o9"}), "");
}

void TestSqlHistoryView::shouldReadOnBackwards()
{
    lateBatchWithTwoLines();
    QCOMPARE(types({.limit = 2, .before = 3}), "OrderPlaced BatchCreated ");
    QCOMPARE(types({.before = 1}), "");
    QCOMPARE(types({.beforeStep = 3}), "OrderPlaced BatchCreated "); // whatever that step holds
    QCOMPARE(types({.step = 3, .before = 4}), "Allocated ");
    QCOMPARE(types({.step = 9}), "");
}

void TestSqlHistoryView::shouldFindAWordInTheFactsAndTheirAuthors()
{
    lateBatchWithTwoLines();
    done(app::HoldBatch{"B1"_batch, model::Label::parse("Größe “L” fehlt").value()});
    QCOMPARE(types({.text = "GRÖSSE"}), "");
    QCOMPARE(types({.text = "GRÖßE"}), "BatchHoldChanged ");
    QCOMPARE(types({.text = "b1"}), "BatchHoldChanged Allocated Allocated BatchCreated ");
    QCOMPARE(types({.limit = 2, .text = "b1"}), "BatchHoldChanged Allocated ");
    QCOMPARE(types({.text = "placeorder"}), "OrderPlaced ");
    QCOMPARE(types({.text = "quantity"}), ""); // the name of a fact is none
    QCOMPARE(types({.text = "ana"}), "BatchHoldChanged Allocated Allocated OrderPlaced BatchCreated ");
}

void TestSqlHistoryView::shouldTellWhatTookAStepBack()
{
    lateBatchWithTwoLines();
    done(app::Undo{});
    const auto standing = [this](std::int64_t step) {
        std::vector<app::HistoryRow> rows;
        m_storage->views().history({.step = step}, [&](const app::HistoryRow &row) { rows.push_back(row); });
        return std::pair(rows.at(0).stands, rows.at(0).takesBack);
    };
    QCOMPARE(standing(3), std::pair(false, std::int64_t(0)));
    QCOMPARE(standing(4), std::pair(true, std::int64_t(3)));
    done(app::Redo{});
    QCOMPARE(standing(3), std::pair(true, std::int64_t(0)));
    QCOMPARE(standing(4), std::pair(false, std::int64_t(3)));
}

void TestSqlHistoryView::shouldTellOfPromisesThatSlipped()
{
    lateBatchWithTwoLines();
    QCOMPARE(slips("2026-01-01", "2026-12-31"), "");
    done(app::ChangeBatchEta{"B1"_batch, "2026-01-25"_day});
    const std::string expected = "o1/1 B1 2026-01-20 2026-01-20 2026-01-25 ChangeBatchEta ana 4\n"
                                 "o1/2 B1 2026-01-20 2026-01-20 2026-01-25 ChangeBatchEta ana 4\n";
    QCOMPARE(slips("2026-01-20", "2026-01-20"), expected);
    QCOMPARE(slips("2026-01-01", "2026-01-19"), "");
    QCOMPARE(slips("2026-01-21", "2026-01-31"), "");
    done(app::ChangeBatchQuantity{"B1"_batch, 4_pieces});
    QCOMPARE(slips("2026-01-01", "2026-12-31"),
             expected + "o1/2  2026-01-20 2026-01-25 never ChangeBatchQuantity ana 5\n");
}

void TestSqlHistoryView::shouldNotTellOfSlipsThatWereTakenBack()
{
    lateBatchWithTwoLines();
    done(app::ChangeBatchEta{"B1"_batch, "2026-01-25"_day});
    done(app::Undo{});
    QCOMPARE(slips("2026-01-01", "2026-12-31"), "");
    done(app::Redo{});
    QVERIFY(!slips("2026-01-01", "2026-12-31").empty());
}

void TestSqlHistoryView::shouldNotKnowWhatWasTakenBack()
{
    done(app::CreateBatch{"B1"_batch, "CLOCK"_sku, 10_pieces, "2026-01-20"_day});
    done(app::PlaceOrder{"o1"_order, {{"LAMP"_sku, 3_wanted}}, {}, {}});
    done(app::Undo{});
    done(app::Undo{});
    const auto &views = m_storage->views();
    const auto counts = views.counts();
    QCOMPARE(counts.batches + counts.lines + counts.orders + counts.skus, 0);
    QVERIFY(!views.order("o1"_order));
    QVERIFY(!views.sku("CLOCK"_sku));
    QVERIFY(!views.sku("LAMP"_sku));
    int rows = 0;
    views.listOrders({}, [&](const auto &) { ++rows; });
    views.listSkus({}, [&](const auto &) { ++rows; });
    views.listLines({}, [&](const auto &) { ++rows; });
    QCOMPARE(rows, 0);
}

QTEST_GUILESS_MAIN(TestSqlHistoryView)
#include "tst_sql_history_view.moc"
