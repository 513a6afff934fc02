#include "model/label.h"
#include "model/order_line.h"
#include "model/text.h"

#include <QTest>

using namespace model;

namespace {

std::string times(std::string_view text, int n)
{
    std::string all;
    for (int i = 0; i < n; ++i)
        all += text;
    return all;
}

} // namespace

Q_DECLARE_METATYPE(model::Fault)

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTrimIdentifiersAndKeepTheirCase()
    {
        QCOMPARE(Sku::parse("  Small-TABLE\t").value().text(), std::string("Small-TABLE"));
        QCOMPARE(Sku::parse("\xC2\xA0gift_0001\xC2\xA0").value().text(),
                 std::string("gift_0001")); // no-break spaces
        QVERIFY(Sku::parse("a").value() != Sku::parse("A").value());
        QCOMPARE(Sku::parse("BANK CHARGES").value().text(), std::string("BANK CHARGES"));
    }

    void shouldRefuseBadIdentifiers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("empty") << QByteArray() << Fault::Blank;
        QTest::newRow("blank") << QByteArray(" \t ") << Fault::Blank;
        QTest::newRow("65 letters") << QByteArray(65, 'x') << Fault::TooLong;
        QTest::newRow("line break") << QByteArray("a\nb") << Fault::ControlCharacter;
        QTest::newRow("delete") << QByteArray("a\x7F") << Fault::ControlCharacter;
        QTest::newRow("next line") << QByteArray("a\xC2\x85z") << Fault::ControlCharacter;
        QTest::newRow("null") << QByteArray("a\0b", 3) << Fault::ControlCharacter;
        QTest::newRow("Latin-1") << QByteArray("caf\xE9") << Fault::NotUtf8;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << Fault::NotUtf8;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << Fault::NotUtf8;
        QTest::newRow("cut off") << QByteArray("\xE2\x82") << Fault::NotUtf8;
    }

    void shouldRefuseBadIdentifiers()
    {
        QFETCH(QByteArray, text);
        QFETCH(Fault, fault);
        const auto parsed = OrderId::parse(text.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().fault, fault);
        QCOMPARE(parsed.error().kind, ValueKind::OrderId);
        QCOMPARE(parsed.error().given, text.toStdString());
    }

    void shouldCountCodePointsNotBytes()
    {
        QVERIFY(BatchRef::parse(times("\xF0\x9F\x93\xA6", 64))); // 64 parcels, 256 bytes
        QCOMPARE(BatchRef::parse(times("\xF0\x9F\x93\xA6", 65)).error().fault, Fault::TooLong);
        QCOMPARE(codePoints("a\xC3\xA9").value(), std::size_t(2));
    }

    void shouldReadWholeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("plain") << "6" << qint64(6);
        QTest::newRow("decimal point") << "6.0" << qint64(6);
        QTest::newRow("blanks") << " 12 " << qint64(12);
        QTest::newRow("plus") << "+3" << qint64(3);
        QTest::newRow("leading zeros") << "007" << qint64(7);
        QTest::newRow("the most") << "1000000000" << qint64(1'000'000'000);
    }

    void shouldReadWholeNumbers()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        QCOMPARE(LineQuantity::parse(text.toStdString()).value().value(), number);
    }

    void shouldRefuseWhatIsNoQuantity_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("empty") << "" << Fault::Blank;
        QTest::newRow("word") << "six" << Fault::NotANumber;
        QTest::newRow("exponent") << "1e3" << Fault::NotANumber;
        QTest::newRow("hexadecimal") << "0x10" << Fault::NotANumber;
        QTest::newRow("two signs") << "--1" << Fault::NotANumber;
        QTest::newRow("fraction") << "6.5" << Fault::Fraction;
        QTest::newRow("comma") << "1,200" << Fault::ThousandsSeparator;
        QTest::newRow("apostrophe") << "1'200" << Fault::ThousandsSeparator;
        QTest::newRow("points") << "1.200.000" << Fault::ThousandsSeparator;
        QTest::newRow("a point") << "1.000" << Fault::ThousandsSeparator; // a thousand to many
        QTest::newRow("return") << "-6" << Fault::Negative;
        QTest::newRow("zero") << "0" << Fault::Zero;
        QTest::newRow("one too many") << "1000000001" << Fault::TooLarge;
        QTest::newRow("beyond 64 bits") << "99999999999999999999" << Fault::TooLarge;
        QTest::newRow("far below") << "-99999999999999999999" << Fault::Negative;
    }

    void shouldRefuseWhatIsNoQuantity()
    {
        QFETCH(QString, text);
        QFETCH(Fault, fault);
        const auto parsed = LineQuantity::parse(text.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().fault, fault);
    }

    void shouldAllowAnEmptyBatchButNoEmptyLine()
    {
        QCOMPARE(BatchQuantity::of(0).value().value(), std::int64_t(0));
        QCOMPARE(BatchQuantity::of(-1).error().fault, Fault::Negative);
        QCOMPARE(LineQuantity::of(0).error().fault, Fault::Zero);
        QCOMPARE(Priority::of(10).error().fault, Fault::TooLarge);
        QCOMPARE(Standing().priority.value(), std::int64_t(5));
    }

    void shouldReadDates()
    {
        QCOMPARE(isoText(parseDate("2026-01-15").value()), std::string("2026-01-15"));
        QCOMPARE(isoText(parseDate("2024-02-29").value()), std::string("2024-02-29"));
        QCOMPARE(isoText(parseDate(" 2026-01-15T08:30:00Z").value()), std::string("2026-01-15"));
        QCOMPARE(isoText(parseDate("2026-01-15 08:30").value()), std::string("2026-01-15"));
        for (const auto *time :
             {"T00:00", "T23:59", "T23:59:59", "T08:30:00.5", "T08:30:00.123456Z", "T08:30Z", "T08:30+01:00",
              "T08:30:00-0330", "T08:30+14", " 08:30:00 +01:00"})
            QVERIFY2(parseDate(std::string("2026-01-15") + time), time);
        QCOMPARE(isoText(parseDate("1900-01-01").value()), std::string("1900-01-01"));
        QCOMPARE(isoText(parseDate("2999-12-31").value()), std::string("2999-12-31"));
    }

    void shouldRefuseWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("empty") << "" << Fault::Blank;
        QTest::newRow("no such day") << "2026-02-30" << Fault::NotADate;
        QTest::newRow("no leap year") << "2026-02-29" << Fault::NotADate;
        QTest::newRow("month 13") << "2026-13-01" << Fault::NotADate;
        QTest::newRow("day first") << "15-01-2026" << Fault::NotADate;
        QTest::newRow("word") << "tomorrow" << Fault::NotADate;
        QTest::newRow("hour 25") << "2026-02-03T25:00" << Fault::NotADate;
        QTest::newRow("hour 24") << "2026-02-03T24:00" << Fault::NotADate;
        QTest::newRow("minute 60") << "2026-02-03T12:60" << Fault::NotADate;
        QTest::newRow("second 60") << "2026-02-03T12:00:60" << Fault::NotADate;
        QTest::newRow("hour alone") << "2026-02-03T12" << Fault::NotADate;
        QTest::newRow("hour of one digit") << "2026-02-03T8:30" << Fault::NotADate;
        QTest::newRow("colon at the end") << "2026-02-03T12:30:" << Fault::NotADate;
        QTest::newRow("fraction of no digit") << "2026-02-03T12:30:00." << Fault::NotADate;
        QTest::newRow("fraction of a minute") << "2026-02-03T12:30.5" << Fault::NotADate;
        QTest::newRow("zone twice") << "2026-02-03T12:30ZZ" << Fault::NotADate;
        QTest::newRow("zone without hours") << "2026-02-03T12:30+" << Fault::NotADate;
        QTest::newRow("zone of 24 hours") << "2026-02-03T12:30+24:00" << Fault::NotADate;
        QTest::newRow("signs in a row") << "2026-02-03T-:-+:.Z" << Fault::NotADate;
        QTest::newRow("trailing word") << "2026-01-15 soon" << Fault::NotADate;
        QTest::newRow("too early") << "1899-12-31" << Fault::YearOutOfRange;
        QTest::newRow("too late") << "3000-01-01" << Fault::YearOutOfRange;
    }

    void shouldRefuseWhatIsNoDate()
    {
        QFETCH(QString, text);
        QFETCH(Fault, fault);
        QCOMPARE(parseDate(text.toStdString()).error().fault, fault);
    }

    void shouldKeepLabelsOnOneLine()
    {
        QCOMPARE(Label::parse(" Clock,\n\"old\" ").value().text(), std::string("Clock, \"old\""));
        QVERIFY(Label::parse("").value().isEmpty());
        QCOMPARE(Label::parse(times("x", 1001)).error().fault, Fault::TooLong);
    }
};

QTEST_APPLESS_MAIN(ValuesTest)

#include "tst_values.moc"
