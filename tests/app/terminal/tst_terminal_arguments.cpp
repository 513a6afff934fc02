#include "app/terminal/arguments.h"
#include "app/terminal/command_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using terminal::parseCall;

namespace {

terminal::Call accepted(const QStringList &arguments)
{
    auto call = parseCall(arguments);
    if (!call)
        QTest::qFail(call.error().detail.c_str(), __FILE__, __LINE__);
    return call.value_or(terminal::Call());
}

std::string refusalOf(const QStringList &arguments)
{
    const auto call = parseCall(arguments);
    if (call)
        return "it was accepted";
    return call.error().reason == app::Reason::InvalidCall ? call.error().detail : "another reason";
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellCommandValuesAndOptionsApart()
    {
        const auto call
            = accepted({u"add-batch"_s, u"b1"_s, u"CLOCK"_s, u"100"_s, u"--eta"_s, u"2026-05-19"_s});
        QCOMPARE(call.command->title(), "add-batch");
        QCOMPARE(call.values, (std::vector<std::string>{"b1", "CLOCK", "100"}));
        QCOMPARE(call.options, (std::map<std::string, std::string>{{"eta", "2026-05-19"}}));
    }

    void shouldTakeOptionsAnywhereAndWithAnEqualsSign()
    {
        const auto call = accepted({u"--json"_s, u"add-batch"_s, u"--eta=2026-05-19"_s, u"b1"_s,
                                    u"--database"_s, u"x.db"_s, u"CLOCK"_s, u"100"_s});
        QVERIFY(call.json);
        QCOMPARE(call.database, "x.db");
        QCOMPARE(call.values.size(), 3u);
        QCOMPARE(call.options.at("eta"), "2026-05-19");
    }

    void shouldTakeADashAndADigitAsAValue()
    {
        QCOMPARE(accepted({u"change-quantity"_s, u"b1"_s, u"-5"_s}).values[1], "-5");
        QCOMPARE(accepted({u"show"_s, u"order"_s, u"-1"_s}).values[0], "-1");
        QCOMPARE(accepted({u"list"_s, u"lines"_s, u"--limit"_s, u"-1"_s}).options.at("limit"), "-1");
        QCOMPARE(accepted({u"list"_s, u"lines"_s, u"--limit=-1"_s}).options.at("limit"), "-1");
        QCOMPARE(accepted({u"--database"_s, u"-1.db"_s, u"list"_s, u"lines"_s}).database, "-1.db");
    }

    void shouldTakeEverythingAfterTwoDashesAsValues()
    {
        QCOMPARE(accepted({u"show"_s, u"sku"_s, u"--"_s, u"--json"_s}).values[0], "--json");
        QCOMPARE(terminal::wantsJson({u"show"_s, u"sku"_s, u"--"_s, u"--json"_s}), false);
    }

    void shouldTakeASingleDashAsAFile()
    {
        QCOMPARE(accepted({u"export"_s, u"lines"_s, u"-"_s}).values[0], "-");
    }

    void shouldFindTheKindOfACommand()
    {
        QCOMPARE(accepted({u"list"_s, u"shortages"_s}).command->title(), "list shortages");
        QCOMPARE(accepted({u"list"_s, u"--limit"_s, u"3"_s, u"skus"_s}).command->title(), "list skus");
    }

    void shouldAskNothingMoreOfWhoWantsHelp()
    {
        QVERIFY(accepted({u"--help"_s}).help);
        const auto call = accepted({u"add-batch"_s, u"--help"_s});
        QVERIFY(call.help);
        QCOMPARE(call.topic, "add-batch");
        QVERIFY(accepted({u"list"_s, u"--help"_s}).help);
        QVERIFY(accepted({u"--version"_s}).version);
    }

    void shouldNameWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QStringList{} << u"No command was given"_s;
        QTest::newRow("unknown command")
            << QStringList{u"frobnicate"_s} << u"'frobnicate' is not a command"_s;
        QTest::newRow("empty command") << QStringList{QString()} << u"'' is not a command"_s;
        QTest::newRow("unknown option")
            << QStringList{u"list"_s, u"lines"_s, u"--dry-run"_s} << u"--dry-run is not an option of list"_s;
        QTest::newRow("unknown option with a value")
            << QStringList{u"history"_s, u"--as-of=2026-01-01"_s} << u"--as-of is not an option of history"_s;
        QTest::newRow("unknown short option")
            << QStringList{u"-x"_s, u"list"_s, u"lines"_s} << u"-x is not an option of stockroomctl"_s;
        QTest::newRow("option of a sister") << QStringList{u"list"_s, u"orders"_s, u"--state"_s, u"short"_s}
                                            << u"--state is not an option of list orders"_s;
        QTest::newRow("option of another command")
            << QStringList{u"release"_s, u"o1"_s, u"--eta"_s, u"2026-01-01"_s}
            << u"--eta is not an option of release"_s;
        QTest::newRow("option without its value")
            << QStringList{u"add-batch"_s, u"b"_s, u"s"_s, u"5"_s, u"--eta"_s} << u"--eta"_s;
        QTest::newRow("switch with a value")
            << QStringList{u"allocate"_s, u"--waiting=yes"_s} << u"--waiting"_s;
        QTest::newRow("option twice")
            << QStringList{u"add-batch"_s,       u"b"_s, u"s"_s, u"5"_s, u"--eta=2026-01-01"_s,
                           u"--eta=2026-01-02"_s}
            << u"--eta is given twice"_s;
        QTest::newRow("too few values") << QStringList{u"add-batch"_s, u"b"_s, u"s"_s} << u"REF SKU QTY"_s;
        QTest::newRow("too many values")
            << QStringList{u"change-quantity"_s, u"b"_s, u"5"_s, u"6"_s} << u"'6' is too much"_s;
        QTest::newRow("no kind") << QStringList{u"show"_s} << u"order, batch or sku"_s;
        QTest::newRow("unknown kind")
            << QStringList{u"list"_s, u"customers"_s} << u"'list customers' is not a command"_s;
    }
    void shouldNameWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto refusal = refusalOf(arguments);
        QVERIFY2(refusal.find(named.toStdString()) != std::string::npos, refusal.c_str());
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_terminal_arguments.moc"
