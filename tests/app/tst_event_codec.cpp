#include "app/event_codec.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>
#include <stdexcept>

using namespace model;
using namespace support;

namespace {

const Standing urgent{Priority::of(9).value(), "2026-02-01"_day};

Label label(const char *text)
{
    return Label::parse(text).value();
}

const Decision decision{Rule::BestPlaced,
                        {{"a"_batch, std::nullopt, 3, Verdict::TooSmall, 0, {}},
                         {"h"_batch, "2026-01-20"_day, 9, Verdict::OnHold, 0, label("damaged")},
                         {"b"_batch, "2026-02-01"_day, 9, Verdict::Chosen, 0, {}},
                         {"c"_batch, "2026-02-08"_day, 9, Verdict::Later, 7, {}}},
                        12};

const std::vector<Event> oneOfEach{
    BatchCreated{"b"_batch, "S"_sku, 3_pieces, "2026-02-01"_day},
    BatchCreated{"b"_batch, "S"_sku, 0_pieces, std::nullopt, 7},
    BatchRemoved{"b"_batch, "S"_sku, 3_pieces, "2026-02-01"_day, 7},
    BatchQuantityChanged{"b"_batch, "S"_sku, 3_pieces, 2_pieces},
    Allocated{line("o", "S", 4), "b"_batch, "2026-02-01"_day, "2026-02-01"_day, urgent, 0, 17, true,
              Shortage{5}, decision},
    BatchEtaChanged{"b"_batch, "S"_sku, "2026-02-01"_day, "2026-02-08"_day},
    BatchArrivalChanged{"b"_batch, "S"_sku, std::nullopt, "2026-02-01"_day},
    BatchHoldChanged{"b"_batch, "S"_sku, {}, {true, label("damaged")}},
    OrderPlaced{"o"_order,
                label("Ann \"the\" customer"),
                {{line("o", "S", 4), urgent}, {line("o", "T", 5, 2), {}, 8}}},
    OrderLinesRemoved{"o"_order, label("Ann"), {{line("o", "S", 4), urgent, 9}}},
    LineSplit{line("o", "S", 10), 6_wanted, {{line("o", "S", 4, 2), urgent, 3}}},
    LineMerged{line("o", "S", 10), 6_wanted, {{line("o", "S", 4, 2), urgent, 3}}},
    LineQuantityChanged{line("o", "S", 10), 6_wanted},
    LineStandingChanged{line("o", "S", 10), {}, urgent},
    LineCancelled{line("o", "S", 10)},
    LineReinstated{line("o", "S", 10)},
    LinePinChanged{line("o", "S", 10), {}, {true, label("for Ann")}},
    Allocated{line("o", "S", 4),
              "b"_batch,
              std::nullopt,
              "2026-02-01"_day,
              urgent,
              0,
              17,
              false,
              std::nullopt,
              {},
              99},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Displaced, urgent, 0, 17, "2026-02-01"_day,
                "2026-02-08"_day, true, 99},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Released, {}, 0, 1, "2026-02-01"_day},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Cancelled, {}, 0, 1, "2026-02-01"_day},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Moved, {}, 0, 1, "2026-02-01"_day},
    Deallocated{line("o", "S", 4),
                "b"_batch,
                DeallocationReason::TakenBack,
                {},
                0,
                1,
                "2026-02-01"_day,
                {},
                false,
                3,
                Shortage{7}},
    OutOfStock{line("o", "S", 4), 0, decision},
    OutOfStock{line("o", "S", 4), 0, {}, 42},
    ShortageLifted{line("o", "S", 4), 0, 42},
    PromiseSlipped{line("o", "S", 4), "b"_batch, "2026-02-01"_day, "2026-02-02"_day, "2026-02-08"_day},
    PromiseSlipped{line("o", "S", 4), std::nullopt, "2026-02-01"_day, "2026-02-02"_day, std::nullopt},
    SkuDescribed{"S"_sku, {}, label("Caf\xC3\xA9 clock")},
    ReallocationFailed{line("o", "S", 4)},
};

} // namespace

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackWhatItWrote()
    {
        std::set<std::size_t> kinds;
        for (const auto &event : oneOfEach) {
            const auto type = app::typeOf(event);
            const auto read = app::decodeEvent(type, app::encode(event));
            QCOMPARE(read.index(), event.index());
            QCOMPARE(app::encode(read), app::encode(event));
            kinds.insert(event.index());
        }
        QCOMPARE(kinds.size(), std::variant_size_v<Event>); // none was forgotten
    }

    void shouldWriteTextThatIsJson_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::newRow("plain") << "Ann";
        QTest::newRow("none") << "";
        QTest::newRow("quotes") << "Ann \"the\" customer";
        QTest::newRow("a backslash") << "C:\\orders";
        QTest::newRow("letters beyond ASCII") << QStringLiteral("Caf\u00E9 \u0416 \U0001F4E6");
    }

    void shouldWriteTextThatIsJson()
    {
        QFETCH(QString, customer);
        const auto label = Label::parse(customer.toStdString()).value();
        const auto text = app::encode(OrderPlaced{"o"_order, label, {{line("o", "S", 4), urgent}}});
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        QCOMPARE(json[QStringLiteral("customer")].toString(), customer);
        const auto lines = json[QStringLiteral("lines")].toArray();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][QStringLiteral("need_by")].toString(), QStringLiteral("2026-02-01"));
    }

    void shouldKeepTheFormOfTheJournal() // what was written stays readable, by other programs too
    {
        QCOMPARE(app::encode(oneOfEach[4]),
                 std::string(
                     R"({"order":"o","line":1,"sku":"S","quantity":4,"batch":"b","eta":"2026-02-01",)"
                     R"("promised":"2026-02-01","priority":9,"need_by":"2026-02-01","turn":17,)"
                     R"("pinned":true,"was_short":5,"decision":{"rule":"best-placed","candidates":[)"
                     R"({"batch":"a","eta":null,"free":3,"verdict":"too-small"},)"
                     R"({"batch":"h","eta":"2026-01-20","free":9,"verdict":"on-hold","note":"damaged"},)"
                     R"({"batch":"b","eta":"2026-02-01","free":9,"verdict":"chosen"},)"
                     R"({"batch":"c","eta":"2026-02-08","free":9,"verdict":"later","days":7}],"more":12}})"));
        QCOMPARE(app::encode(oneOfEach[1]),
                 std::string(R"({"batch":"b","sku":"S","quantity":0,"eta":null,"stored":7})"));
    }

    void shouldReadTheFirstForm() // before decisions and undo
    {
        const auto event = app::decodeEvent(
            "Allocated",
            R"({"order":"o","line":1,"sku":"S","quantity":4,"batch":"b","eta":"2026-02-01",)"
            R"("promised":"2026-02-01","priority":9,"need_by":"2026-02-01"})");
        const auto &allocated = std::get<Allocated>(event);
        QCOMPARE(allocated.line, line("o", "S", 4));
        QCOMPARE(allocated.decision, Decision());
        QCOMPARE(allocated.turn, std::int64_t(0));
        const auto lost = app::decodeEvent("Deallocated",
                                           R"({"order":"o","line":1,"sku":"S","quantity":4,)"
                                           R"("batch":"b","reason":"released","priority":5,"need_by":null})");
        QCOMPARE(std::get<Deallocated>(lost).reason, DeallocationReason::Released);
        app::decodeEvent("OutOfStock", R"({"order":"o","line":1,"sku":"S","quantity":4})");
    }

    void shouldReadBackADecision()
    {
        const auto read
            = app::decodeEvent("OutOfStock", app::encode(OutOfStock{line("o", "S", 4), 0, decision}));
        QCOMPARE(std::get<OutOfStock>(read).decision, decision);
    }

    void shouldNameTheRecordsAnEventSpeaksOf()
    {
        const auto subjects = app::subjectsOf(oneOfEach[4]);
        QCOMPARE(subjects.sku, std::string("S"));
        QCOMPARE(subjects.order, std::string("o"));
        QCOMPARE(subjects.batch, std::string("b"));
    }

    void shouldRefuseWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown type") << "hello" << "{}" << "hello was not an Event or Command";
        QTest::newRow("no JSON") << "OutOfStock" << "{" << "OutOfStock";
        QTest::newRow("a field is missing") << "OutOfStock" << "{\"order\":\"o\"}" << "OutOfStock";
        QTest::newRow("a bad value") << "OutOfStock"
                                     << "{\"order\":\"o\",\"line\":0,\"sku\":\"S\",\"quantity\":1}"
                                     << "line";
        QTest::newRow("a wrong type")
            << "OutOfStock" << "{\"order\":1,\"line\":1,\"sku\":\"S\",\"quantity\":1}"
            << "OutOfStock";
        QTest::newRow("no promise") << "Allocated"
                                    << "{\"order\":\"o\",\"line\":1,\"sku\":\"S\",\"quantity\":1,\"batch\":"
                                       "\"b\",\"eta\":null,\"promised\":null,"
                                       "\"priority\":5,\"need_by\":null}"
                                    << "date is missing";
        QTest::newRow("a bad reason")
            << "Deallocated"
            << "{\"order\":\"o\",\"line\":1,\"sku\":\"S\",\"quantity\":1,\"batch\":\"b\","
               "\"reason\":\"lost\",\"priority\":5,\"need_by\":null}"
            << "reason";
    }

    void shouldRefuseWhatItCannotRead()
    {
        QFETCH(QString, type);
        QFETCH(QString, json);
        QFETCH(QString, says);
        try {
            app::decodeEvent(type.toStdString(), json.toStdString());
            QFAIL("it was read");
        } catch (const std::invalid_argument &refused) {
            QVERIFY2(QString::fromUtf8(refused.what()).contains(says), refused.what());
        }
    }
};

QTEST_APPLESS_MAIN(EventCodecTest)

#include "tst_event_codec.moc"
