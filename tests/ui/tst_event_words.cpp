#include "tests/support/literals.h"
#include "ui/event_words.h"
#include "ui/language.h"
#include "ui/look/icon.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace support;

namespace {

std::vector<std::pair<model::Event, const char *>> everyEvent()
{
    const model::OrderLine line{{"552945"_order, 1_th}, "CLOCK"_sku, 10_wanted};
    const model::OrderPlaced::Line part{{{"552945"_order, 2_th}, "CLOCK"_sku, 4_wanted}, {}, 2};
    const auto note = model::Label::parse("damaged").value();
    const auto none = model::Label();
    const model::Standing urgent{model::Priority::of(9).value(), "2026-05-20"_day};
    const auto gone = [&](model::DeallocationReason reason) {
        return model::Deallocated{.line = line, .batch = "SHIP-07"_batch, .reason = reason, .standing = {}};
    };
    using enum model::DeallocationReason;
    return {
        {model::BatchCreated{"SHIP-07"_batch, "CLOCK"_sku, 1200_pieces, "2026-05-19"_day},
         "SHIP-07 is recorded: 1,200 × CLOCK, expected 19 May"},
        {model::BatchCreated{"OPEN"_batch, "CLOCK"_sku, 5_pieces, {}},
         "OPEN is recorded: 5 × CLOCK, in the warehouse"},
        {model::BatchRemoved{"SHIP-07"_batch, "CLOCK"_sku, 60_pieces, {}},
         "SHIP-07 is no longer recorded (60 × CLOCK)"},
        {model::BatchQuantityChanged{"SHIP-07"_batch, "CLOCK"_sku, 100_pieces, 60_pieces},
         "SHIP-07 is now 60 (was 100)"},
        {model::BatchEtaChanged{"SHIP-07"_batch, "CLOCK"_sku, "2026-05-20"_day, "2027-01-03"_day},
         "SHIP-07 is now expected 3 Jan 2027 (was 20 May)"},
        {model::BatchArrivalChanged{"SHIP-07"_batch, "CLOCK"_sku, {}, "2026-05-12"_day},
         "SHIP-07 arrived 12 May"},
        {model::BatchArrivalChanged{"SHIP-07"_batch, "CLOCK"_sku, "2026-05-12"_day, {}},
         "SHIP-07 is expected again (had arrived 12 May)"},
        {model::BatchHoldChanged{"SHIP-07"_batch, "CLOCK"_sku, {}, {true, note}},
         "SHIP-07 is on hold: damaged"},
        {model::BatchHoldChanged{"SHIP-07"_batch, "CLOCK"_sku, {true, note}, {}},
         "SHIP-07 is no longer on hold"},
        {model::OrderPlaced{"552945"_order, none, {{line, {}, 1}}}, "552945 · 1 wants 10 × CLOCK"},
        {model::OrderPlaced{"552945"_order, none, {{line, {}, 1}, part}},
         "Order 552945 wants 2 lines, 14 pieces"},
        {model::OrderLinesRemoved{"552945"_order, none, {part}},
         "552945 · 2 is no longer asked for (4 × CLOCK)"},
        {model::LineSplit{line, 6_wanted, {part}}, "552945 · 1 is split into 6 + 4"},
        {model::LineMerged{line, 6_wanted, {part}}, "552945 · 1 is whole again: 10 (was 6 + 4)"},
        {model::LineQuantityChanged{line, 12_wanted}, "552945 · 1 now wants 10 (was 12)"},
        {model::LineStandingChanged{line, {}, urgent},
         "552945 · 1: priority 9 (was 5), need by 20 May (was –)"},
        {model::LineCancelled{line}, "552945 · 1 is cancelled (10 × CLOCK)"},
        {model::LineReinstated{line}, "552945 · 1 is wanted again (10 × CLOCK)"},
        {model::LinePinChanged{line, {}, {true, note}}, "552945 · 1 is pinned: damaged"},
        {model::LinePinChanged{line, {true, note}, {}}, "552945 · 1 is no longer pinned"},
        {model::Allocated{
             .line = line, .batch = "SHIP-07"_batch, .eta = {}, .promised = "2026-05-19"_day, .standing = {}},
         "552945 · 1: 10 × CLOCK from SHIP-07, promised 19 May"},
        {gone(Displaced), "552945 · 1 lost its 10 in SHIP-07"},
        {gone(Released), "552945 · 1 gave its 10 back to SHIP-07"},
        {gone(Cancelled), "552945 · 1, cancelled, gave its 10 back to SHIP-07"},
        {gone(Moved), "552945 · 1 left SHIP-07 with its 10"},
        {gone(TakenBack), "552945 · 1 no longer has 10 of SHIP-07: taken back"},
        {model::OutOfStock{.line = line}, "552945 · 1 is short: no batch has 10 × CLOCK"},
        {model::ShortageLifted{.line = line}, "552945 · 1 is no longer short: it waits"},
        {model::PromiseSlipped{line, {}, "2026-05-18"_day, "2026-05-18"_day, "2026-05-26"_day},
         "552945 · 1 will come 26 May, not 18 May"},
        {model::PromiseSlipped{line, {}, "2026-05-18"_day, "2026-05-18"_day, {}},
         "552945 · 1 will not come 18 May; nobody knows when"},
        {model::SkuDescribed{"CLOCK"_sku, none, note}, "CLOCK is called “damaged”"},
        {model::ReallocationFailed{line}, "552945 · 1 could not be allocated again; it waits"},
    };
}

} // namespace

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceAndAnIconForEveryEvent_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("words");
        int place = 0;
        for (const auto &[event, words] : everyEvent())
            QTest::newRow(words) << place++ << QString::fromUtf8(words);
    }

    void shouldHaveASentenceAndAnIconForEveryEvent()
    {
        const ui::Language english; // for its plurals
        QFETCH(int, place);
        const auto event = everyEvent()[static_cast<std::size_t>(place)].first;
        QTEST(ui::sentence(event, QDate(2026, 5, 12)), "words");
        const auto name = ui::lookOf(event).iconName;
        QVERIFY2(!ui::icon(name).pixmap(16).isNull()
                     && QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)),
                 qPrintable(name));
    }

    void shouldKnowWordsForEachKindThereIs()
    {
        std::set<std::size_t> kinds;
        for (const auto &[event, words] : everyEvent())
            kinds.insert(event.index());
        QCOMPARE(kinds.size(), std::variant_size_v<model::Event>);
    }
};

QTEST_MAIN(TestEventWords)
#include "tst_event_words.moc"
