#include "app/edges/message_commands.h"

#include "app/words.h"
#include "tests/support/literals.h"

#include <QTest>

using namespace support;

/// What other programs may ask for, and what they may not.
class TestMessageCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUnderstandTheMessagesOfTheBook()
    {
        const auto change
            = edges::commandOf("change_batch_quantity", R"({"batchref":"b 1","qty":7.0,"x":[]})");
        QCOMPARE(std::get<app::ChangeBatchQuantity>(*change).reference, "b 1"_batch);
        QCOMPARE(std::get<app::ChangeBatchQuantity>(*change).quantity.value(), 7);
        const auto allocate = edges::commandOf("allocate", R"({"orderid":"Grün","sku":"S","qty":"3"})");
        QVERIFY(!allocate); // a number is no text
        const auto sound = edges::commandOf("allocate", R"({"orderid":"Grün","sku":"S","qty":3})");
        QCOMPARE(std::get<app::Allocate>(*sound).order.text(), std::string("Grün"));
        const auto batch
            = edges::commandOf("add_batch", R"({"ref":"b","sku":"S","qty":0,"eta":"2026-05-31"})");
        QCOMPARE(std::get<app::CreateBatch>(*batch).eta, std::optional("2026-05-31"_day));
        const auto here = edges::commandOf("add_batch", R"({"ref":"b","sku":"S","qty":0,"eta":null})");
        QVERIFY(!std::get<app::CreateBatch>(*here).eta);
    }

    void shouldRefuseEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row
            = [](const char *name, const char *payload) { QTest::newRow(name) << QByteArray(payload); };
        row("nothing", "");
        row("no JSON", "{");
        row("no object", "[1]");
        row("a number", "7");
        row("no order", R"({"sku":"S","qty":3})");
        row("null", R"({"orderid":null,"sku":"S","qty":3})");
        row("a number as a name", R"({"orderid":1,"sku":"S","qty":3})");
        row("an empty name", R"({"orderid":" ","sku":"S","qty":3})");
        row("a name with a line break", R"({"orderid":"a\nb","sku":"S","qty":3})");
        row("a name that is too long",
            R"({"orderid":"12345678901234567890123456789012345678901234567890123456789012345","sku":"S","qty":3})");
        row("nothing wanted", R"({"orderid":"o","sku":"S","qty":0})");
        row("less than nothing", R"({"orderid":"o","sku":"S","qty":-3})");
        row("a fraction", R"({"orderid":"o","sku":"S","qty":1.5})");
        row("more than there is", R"({"orderid":"o","sku":"S","qty":1e300})");
        row("beyond 64 bits", R"({"orderid":"o","sku":"S","qty":99999999999999999999})");
        row("truth", R"({"orderid":"o","sku":"S","qty":true})");
        row("a lone surrogate", R"({"orderid":"\ud800","sku":"S","qty":3})");
        row("no UTF-8", "{\"orderid\":\"\xff\",\"sku\":\"S\",\"qty\":3}");
        QTest::newRow("very deep") << QByteArray(100'000, '[');
        QTest::newRow("very long") << QByteArray("{\"orderid\":\"" + QByteArray(2 << 20, 'o') + "\"}");
    }
    void shouldRefuseEverythingElse()
    {
        QFETCH(QByteArray, payload);
        const auto command = edges::commandOf("allocate", payload.toStdString());
        QVERIFY(!command);
        QVERIFY(!app::sentence(command.error()).empty());
    }

    void shouldRefuseAnUnknownType()
    {
        QVERIFY(!edges::commandOf("drop_tables", R"({"orderid":"o","sku":"S","qty":3})"));
    }
};

QTEST_APPLESS_MAIN(TestMessageCommands)

#include "tst_message_commands.moc"
