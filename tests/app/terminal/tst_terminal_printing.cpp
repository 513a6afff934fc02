#include "app/terminal/console.h"
#include "app/terminal/row_writer.h"
#include "tests/support/literals.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace support;

namespace {

app::LineRow waitingLine()
{
    app::LineRow row;
    row.order = "SO-1";
    row.line = 2;
    row.sku = "CLOCK";
    row.quantity = 1200;
    return row;
}

std::string written(bool json, const std::vector<app::LineRow> &rows)
{
    std::ostringstream out;
    std::ostringstream err;
    terminal::Console console(out, err, json);
    terminal::RowWriter<app::LineRow> writer(console);
    for (const auto &row : rows)
        writer(row);
    writer.finish("There are no lines.");
    return out.str();
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteFieldsInTheOrderOfTheContractAndNullForWhatIsMissing()
    {
        QCOMPARE(
            terminal::jsonOf(waitingLine()).dump(),
            R"({"order":"SO-1","line":2,"sku":"CLOCK","quantity":1200,"state":"waiting","batch":null,"eta":null,)"
            R"("promised":null,"need_by":null,"priority":5,"customer":null,"pinned":false})");
    }

    void shouldWriteABatchWithWhatIsFree()
    {
        app::BatchRow row;
        row.batch = "SHIP-07";
        row.sku = "CLOCK";
        row.quantity = 60;
        row.allocated = 45;
        row.eta = "2026-05-19"_day;
        row.firstEta = "2026-05-12"_day;
        row.state = app::BatchState::Expected;
        QCOMPARE(
            terminal::jsonOf(row).dump(),
            R"({"batch":"SHIP-07","sku":"CLOCK","quantity":60,"allocated":45,"free":15,"eta":"2026-05-19",)"
            R"("first_eta":"2026-05-12","arrived":null,"state":"expected","note":null})");
    }

    void shouldWriteAShortageAsALineWithMore()
    {
        const auto object = terminal::jsonOf(app::ShortageRow{waitingLine(), 4, 6});
        QCOMPARE(object.size(), 14u);
        QCOMPARE(object.value("missing", -1), 4);
        QCOMPARE(object.value("largest_free", -1), 6);
    }

    void shouldWriteWhereMovedLinesWent()
    {
        const model::OrderLine line{{"o1"_order, 1_th}, "CLOCK"_sku, 10_wanted};
        const app::QuantityResult result{
            "B1"_batch, 100_pieces, 5_pieces, {{line, "B1"_batch, "B2"_batch}}, {{line, "B1"_batch, {}}}};
        QCOMPARE(
            terminal::jsonOf(result).dump(),
            R"({"batch":"B1","was":100,"quantity":5,"moved":[{"order":"o1","line":1,"sku":"CLOCK","quantity":10,)"
            R"("from":"B1","to":"B2"}],"short":[{"order":"o1","line":1,"sku":"CLOCK","quantity":10,"from":"B1"}]})");
    }

    void shouldWriteARefusalWithItsFactsOnStandardOutputAsJson()
    {
        std::ostringstream out;
        std::ostringstream err;
        const auto status
            = terminal::Console(out, err, true).fail({.reason = app::Reason::UnknownSku, .sku = "X"});
        QCOMPARE(status, 1);
        QCOMPARE(out.str(), "{\"error\":\"unknown_sku\",\"message\":\"Invalid sku X\",\"sku\":\"X\"}\n");
        QCOMPARE(err.str(), "");
    }

    void shouldWriteARefusalOnStandardErrorAsText()
    {
        std::ostringstream out;
        std::ostringstream err;
        const auto status
            = terminal::Console(out, err, false).fail({.reason = app::Reason::NoDatabase, .file = "x.db"});
        QCOMPARE(status, 3);
        QCOMPARE(out.str(), "");
        QVERIFY(err.str().starts_with("There is no database at x.db."));
    }

    void shouldWriteWhatIsNotUtf8AllTheSame()
    {
        std::ostringstream out;
        std::ostringstream err;
        terminal::Console(out, err, true)
            .fail({.reason = app::Reason::InvalidValue,
                   .invalid = model::InvalidValue{model::ValueKind::Sku, model::Fault::NotUtf8, "A\xFF"}});
        QVERIFY(nlohmann::json::accept(out.str()));
    }

    void shouldAlignColumnsByCharactersNotBytes()
    {
        auto umlaut = waitingLine();
        umlaut.order = "Bürö-1";
        const auto text
            = QString::fromStdString(written(false, {waitingLine(), umlaut})).split(QLatin1Char('\n'));
        QCOMPARE(text.size(), 4); // header, two rows, the end
        QVERIFY(text[0].startsWith(QStringLiteral("Order")));
        QCOMPARE(text[1].indexOf(QStringLiteral("CLOCK")), text[2].indexOf(QStringLiteral("CLOCK")));
        QVERIFY(text[1].contains(QStringLiteral("1,200")));
    }

    void shouldWriteEveryRowOfALongTable()
    {
        const std::vector<app::LineRow> rows(2500, waitingLine());
        QCOMPARE(std::ranges::count(written(false, rows), '\n'), 2501);
        QCOMPARE(std::ranges::count(written(true, rows), '\n'), 2500);
    }

    void shouldSayInWordsThatThereIsNothing()
    {
        QCOMPARE(written(false, {}), "There are no lines.\n");
        QCOMPARE(written(true, {}), "");
    }
};

QTEST_APPLESS_MAIN(TestPrinting)
#include "tst_terminal_printing.moc"
