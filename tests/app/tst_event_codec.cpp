#include "app/event_codec.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <stdexcept>

using namespace model;
using namespace support;

namespace {

const Standing urgent{Priority::of(9).value(), "2026-02-01"_day};

const std::vector<Event> oneOfEach{
    BatchCreated{"b"_batch, "S"_sku, 3_pieces, "2026-02-01"_day},
    BatchCreated{"b"_batch, "S"_sku, 0_pieces, std::nullopt},
    BatchQuantityChanged{"b"_batch, "S"_sku, 3_pieces, 2_pieces},
    OrderPlaced{"o"_order,
                Label::parse("Ann \"the\" customer").value(),
                {{line("o", "S", 4), urgent}, {line("o", "T", 5, 2), {}}}},
    Allocated{line("o", "S", 4), "b"_batch, "2026-02-01"_day, "2026-02-01"_day, urgent},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Displaced, urgent},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Released, {}},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Cancelled, {}},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::Moved, {}},
    Deallocated{line("o", "S", 4), "b"_batch, DeallocationReason::TakenBack, {}},
    OutOfStock{line("o", "S", 4)},
    SkuDescribed{"S"_sku, {}, Label::parse("Caf\xC3\xA9 clock").value()},
    ReallocationFailed{line("o", "S", 4)},
};

} // namespace

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackWhatItWrote()
    {
        std::size_t kinds = 0;
        for (const auto &event : oneOfEach) {
            const auto type = app::typeOf(event);
            const auto read = app::decodeEvent(type, app::encode(event));
            QCOMPARE(read.index(), event.index());
            QCOMPARE(app::encode(read), app::encode(event));
            kinds = std::max(kinds, event.index());
        }
        QCOMPARE(kinds + 1, std::variant_size_v<Event>); // none was forgotten
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
                 std::string(R"({"order":"o","line":1,"sku":"S","quantity":4,"batch":"b","eta":"2026-02-01",)"
                             R"("promised":"2026-02-01","priority":9,"need_by":"2026-02-01"})"));
        QCOMPARE(app::encode(oneOfEach[1]),
                 std::string(R"({"batch":"b","sku":"S","quantity":0,"eta":null})"));
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
