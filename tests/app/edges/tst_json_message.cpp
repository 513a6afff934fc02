#include "app/edges/json_message.h"
#include "app/words.h"

#include <QTest>

#include <algorithm>

using edges::JsonMessage;

namespace {

std::string operator""_sent(const char *text, std::size_t size) // moc cannot read raw strings
{
    std::string json(text, size);
    std::ranges::replace(json, '\'', '"');
    return json;
}

} // namespace

/// What other programs send, read as values of the business.
class JsonMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTheFieldsAndIgnoreOthers()
    {
        const auto message = JsonMessage::parse(
            "{'ref':' b1 ','qty':6.0,'eta':'2026-01-15T08:30:00','colour':{'a':[1]}}"_sent);
        QVERIFY(message);
        QCOMPARE(message->name<model::BatchRef>("ref")->text(), std::string("b1"));
        QCOMPARE(message->whole<model::BatchQuantity>("qty")->value(), 6);
        QCOMPARE(model::isoText(message->maybeDate("eta")->value()), std::string("2026-01-15"));
        QVERIFY(!message->maybeDate("none")->has_value());
        QVERIFY(!JsonMessage::parse("{'eta':null}"_sent)->maybeDate("eta")->has_value());
    }

    void shouldRefuseWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("nothing", "");
        row("no JSON", "qty=10");
        row("cut off", "{'qty':1"_sent);
        row("more than one", "{'qty':1}{'qty':1}"_sent);
        row("an array", "[{'qty':1}]"_sent);
        row("a text", "'qty'"_sent);
        row("null", "null");
        row("beyond every number", "{'qty':1e400}"_sent);
        row("not a number", "{'qty':NaN}"_sent);
        row("a comment", "{\"qty\":1 /* pieces */}");
        row("a field twice", "{'qty':1,'qty':2}"_sent);
        row("a field twice, once in other letters", "{'qty':1,'\\u0071ty':2}"_sent);
        row("half a character", "{'sku':'\xC3'}"_sent);
        row("too long for UTF-8", "{'sku':'\xC0\xAF'}"_sent);
        row("half a surrogate pair", "{'sku':'\\ud800'}"_sent);
        row("a surrogate alone", "{'sku':'\\udc00x'}"_sent);
        row("a raw zero", "{'sku':'a\0b'}"_sent);
        row("nested deep", std::string(100'000, '[') + std::string(100'000, ']'));
        row("nested deep in a field", "{'qty':"_sent + std::string(1000, '[') + std::string(1000, ']') + "}");
        row("nested deep and cut off", QByteArray("{\"a\":").repeated(200'000).toStdString());
    }
    void shouldRefuseWhatIsNoMessage()
    {
        QFETCH(QByteArray, text);
        const auto message = JsonMessage::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!message);
        QCOMPARE(app::exitStatusOf(message.error().reason), 2);
        QVERIFY(app::sentence(message.error()).size() < 200);
    }

    void shouldRefuseWhatIsNoQuantity_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *value, bool allowed = false) {
            QTest::newRow(value) << QByteArray(value) << allowed;
        };
        for (const auto *value : {"1", "1.0", "1e3", "10E-1", "1000000000", "1000000000.0"})
            row(value, true);
        for (const auto *value :
             {"0", "-0", "-0.0", "-1", "1.5", "1e-3", "1e300", "-1e300", "1000000001", "99999999999999999999",
              "-99999999999999999999", "9223372036854775807", "\"10\"", "true", "null", "[1]", "{}"})
            row(value);
    }
    void shouldRefuseWhatIsNoQuantity()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, allowed);
        const auto message = JsonMessage::parse("{\"qty\":" + value.toStdString() + "}");
        QVERIFY(message);
        const auto quantity = message->whole<model::LineQuantity>("qty");
        QCOMPARE(quantity.has_value(), allowed);
        if (!quantity) {
            QCOMPARE(app::exitStatusOf(quantity.error().reason), 2);
            const auto said = app::sentence(quantity.error());
            QVERIFY2(said.find("qty") != std::string::npos, said.c_str());
        }
    }

    void shouldRefuseWhatIsNoName_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const auto &value : {"''"_sent, "'  '"_sent, "10"_sent, "null"_sent, "['b1']"_sent,
                                  "'a\\u0000b'"_sent, "'a\\nb'"_sent})
            QTest::newRow(value.c_str()) << QByteArray::fromStdString(value);
        QTest::newRow("too long") << '"' + QByteArray(65, 'x') + '"';
    }
    void shouldRefuseWhatIsNoName()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!JsonMessage::parse("{\"sku\":" + value.toStdString() + "}")->name<model::Sku>("sku"));
    }

    void shouldTakeEveryCharacterThatIsOne()
    {
        const auto message = JsonMessage::parse("{'sku':'\\ud83d\\udd70 Уголок%; DROP TABLE--'}"_sent);
        QCOMPARE(message->name<model::Sku>("sku")->text(), std::string("🕰 Уголок%; DROP TABLE--"));
    }

    void shouldRefuseWhatIsNoDate()
    {
        for (const auto *value : {"\"soon\"", "20260115", "\"2026-13-01\"", "\"2026-02-30\"", "\"\"", "{}"})
            QVERIFY2(!JsonMessage::parse("{\"eta\":" + std::string(value) + "}")->maybeDate("eta"), value);
    }
};

QTEST_APPLESS_MAIN(JsonMessageTest)

#include "tst_json_message.moc"
