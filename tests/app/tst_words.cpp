#include "app/words.h"
#include "tests/support/literals.h"

#include <QTest>

#include <set>

using namespace support;
using app::Reason;
using app::Rejection;
using model::Fault;
using model::ValueKind;

namespace {

Rejection factsFor(Reason reason)
{
    return {.reason = reason,
            .sku = "OAK-CLOCK",
            .batch = "SHIP-07",
            .order = "SO-1",
            .line = 3,
            .invalid = reason == Reason::InvalidValue
                ? std::optional(model::LineQuantity::parse("-6").error())
                : std::nullopt,
            .existing = "12 × OAK-CLOCK",
            .given = "15 × OAK-CLOCK",
            .file = "/var/stock.db",
            .detail = "what a lower layer said"};
}

// Every enumerator from the first to the last: the compiler warns of a switch that forgets one, this of a
// word.
template <class Enum> std::vector<Enum> every(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

const auto reasons = every(Reason::Storage);

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceOfItsOwnForEveryReason()
    {
        std::set<std::string> sentences;
        for (const auto reason : reasons) {
            const auto text = app::sentence(factsFor(reason));
            QVERIFY(!text.empty());
            QVERIFY2(sentences.insert(text).second, text.c_str());
        }
    }

    void shouldSayWhatToDoNextUnlessTheWordsAreLiteral()
    {
        const std::set<Reason> literal{Reason::UnknownSku, Reason::InvalidValue, Reason::InvalidCall};
        for (const auto reason : reasons) {
            const auto text = app::sentence(factsFor(reason));
            const auto saysMore
                = text.find(". ") != std::string::npos || text.find("; ") != std::string::npos;
            QVERIFY2(literal.contains(reason) || saysMore, text.c_str());
        }
    }

    void shouldReadWellWithoutAnyFacts()
    {
        for (const auto reason : reasons) {
            const auto text = app::sentence(Rejection{.reason = reason});
            QVERIFY(!text.empty());
            QVERIFY2(text.find("()") == std::string::npos && text.find(" : ") == std::string::npos,
                     text.c_str());
        }
    }

    void shouldHaveTheCodesAndStatusesOfTheContract()
    {
        const std::map<std::string_view, int> contract{
            {"invalid_value", 2}, {"invalid_call", 2},  {"unknown_sku", 1},     {"unknown_batch", 1},
            {"unknown_order", 1}, {"unknown_line", 1},  {"not_found", 1},       {"batch_conflict", 1},
            {"line_conflict", 1}, {"cancelled", 1},     {"stale", 1},           {"in_use", 3},
            {"no_database", 3},   {"newer", 3},         {"not_a_database", 3},  {"damaged", 3},
            {"read_only", 3},     {"disk_full", 3},     {"storage", 3},         {"interrupted", 1},
            {"not_empty", 1},     {"file_exists", 1},   {"file_unreadable", 2}, {"file_unwritable", 3},
            {"on_hold", 1},       {"does_not_fit", 1},  {"pinned", 1},          {"nothing_to_undo", 1},
            {"depends", 1},       {"cannot_listen", 3}, {"unanswered", 3},      {"request_conflict", 1}};
        std::set<std::string_view> met;
        for (const auto reason : reasons) {
            const auto code = app::codeOf(reason);
            QVERIFY2(contract.contains(code), std::string(code).c_str());
            QCOMPARE(app::exitStatusOf(reason), contract.at(code));
            met.insert(code);
        }
        QCOMPARE(met.size(), contract.size());
    }

    void shouldKeepTheWordsOtherProgramsExpect()
    {
        QCOMPARE(app::sentence(Rejection{.reason = Reason::UnknownSku, .sku = "NONSENSE"}),
                 "Invalid sku NONSENSE");
        const model::OrderLine line{{"o1"_order, 1_th}, "SMALL-FORK"_sku, 10_wanted};
        QCOMPARE(app::sentence(model::OutOfStock{line}), "Out of stock for sku SMALL-FORK");
    }

    void shouldNameThePinsThatStandInTheWay()
    {
        const app::Holder pinned{{{"o1"_order, 2_th}, "S"_sku, 10_wanted},
                                 {true, model::Label::parse("Ann").value()}};
        const auto text = app::sentence(
            Rejection{.reason = Reason::Pinned, .batch = "SHIP-07", .wanted = 4, .holders = {pinned}});
        QVERIFY2(text.find("o1 line 2 (10, pinned: Ann)") != std::string::npos, text.c_str());
    }

    void shouldSayWhatLinesWantTogether()
    {
        const auto text = app::sentence(
            Rejection{.reason = Reason::DoesNotFit, .batch = "SHIP-07", .wanted = 40, .free = 3});
        QVERIFY2(text.starts_with("Together the lines want 40, and batch SHIP-07 has 3 free"), text.c_str());
    }

    void shouldNameTheHoldersOfABatchThatIsTooFull()
    {
        const app::Holder holder{{{"o1"_order, 1_th}, "S"_sku, 10_wanted}, {}};
        const auto text = app::sentence(Rejection{.reason = Reason::DoesNotFit,
                                                  .batch = "SHIP-07",
                                                  .order = "o9",
                                                  .line = 1,
                                                  .wanted = 1200,
                                                  .free = 3,
                                                  .holders = std::vector(7, holder)});
        for (const auto *fact : {"1,200", "SHIP-07", "3 free", "o1 line 1 (10)", "and 2 more"})
            QVERIFY2(text.find(fact) != std::string::npos, text.c_str());
    }

    void shouldNameTheStepsThatDependOnOne()
    {
        const auto text = app::sentence(
            Rejection{.reason = Reason::Depends,
                      .step = 4,
                      .steps = {{9, "Cancel", "ana", "desktop"}, {7, "MoveLine", "ben", "terminal"}}});
        QVERIFY2(text.starts_with("Step 4 cannot be taken back: step 9 (Cancel by ana · desktop), step 7 "
                                  "(MoveLine by ben · terminal) stand on it."),
                 text.c_str());
    }

    void shouldTellApartWhyThereIsNothingToUndo()
    {
        const app::StepName step{4, "Cancel", "ana", "desktop"};
        const std::set<std::string> sentences{
            app::sentence(Rejection{.reason = Reason::NothingToUndo}),
            app::sentence(Rejection{.reason = Reason::NothingToUndo, .step = 4}),
            app::sentence(Rejection{.reason = Reason::NothingToUndo, .step = 4, .steps = {step}})};
        QCOMPARE(sentences.size(), std::size_t(3));
    }

    void shouldNameWhoHoldsTheFile()
    {
        const auto text = app::sentence(Rejection{.reason = Reason::InUse,
                                                  .given = "stockroom (ana, process 4711, since 09:12)",
                                                  .file = "stock.db"});
        QVERIFY(text.find("stock.db") != std::string::npos);
        QVERIFY(text.find("stockroom (ana, process 4711, since 09:12)") != std::string::npos);
    }

    void shouldNameBothSidesOfAConflict()
    {
        for (const auto reason : {Reason::BatchConflict, Reason::LineConflict}) {
            const auto text = app::sentence(factsFor(reason));
            QVERIFY2(text.find("12 × OAK-CLOCK") < text.find("15 × OAK-CLOCK"), text.c_str());
        }
    }

    void shouldHaveASentenceOfItsOwnForEveryFaultOfEveryValue()
    {
        for (const auto kind : every(ValueKind::Label)) {
            std::set<std::string> sentences;
            for (const auto fault : every(Fault::YearOutOfRange)) {
                const auto text = app::sentence(model::InvalidValue{kind, fault, "1,200"});
                QVERIFY2(text.find(": ") != std::string::npos, text.c_str()); // the fact, then the rule
                QVERIFY2(sentences.insert(text).second, text.c_str());
            }
        }
    }

    void shouldSayThatAReturnIsNoOrderLine()
    {
        const auto invalid = model::LineQuantity::parse("-6").error();
        QCOMPARE(app::sentence(invalid), "-6 is negative: a return or credit note is not an order line");
        QVERIFY(app::sentence(model::BatchQuantity::parse("-6").error()).find("credit note")
                == std::string::npos);
    }

    void shouldShowWhatWasGivenInOneReadableLine()
    {
        const auto text
            = app::sentence(model::InvalidValue{ValueKind::Sku, Fault::ControlCharacter, "A\nB\x1B[2J"});
        QVERIFY2(text.starts_with("'A?B?[2J'"), text.c_str());
        const auto longText
            = app::sentence(model::InvalidValue{ValueKind::Sku, Fault::TooLong, std::string(5000, 'x')});
        QVERIFY(longText.size() < 150);
    }

    void shouldHaveAReasonForEveryRefusedRow()
    {
        std::set<std::string> sentences;
        for (const auto why : every(app::RefusedRow::Why::Conflict)) {
            const app::RefusedRow row{2,
                                      "Qty",
                                      "6x",
                                      why,
                                      model::InvalidValue{ValueKind::LineQuantity, Fault::NotANumber, "6x"},
                                      "12 × CLOCK"};
            const auto text = app::sentence(row);
            QVERIFY(!text.empty());
            QVERIFY2(sentences.insert(text).second, text.c_str());
        }
    }

    void shouldHaveAWordForEveryState()
    {
        std::set<std::string_view> words;
        for (const auto state : every(app::LineState::Cancelled))
            QVERIFY(!app::wordOf(state).empty() && words.insert(app::wordOf(state)).second);
        for (const auto state : every(app::BatchState::Empty))
            QVERIFY(!app::wordOf(state).empty() && words.insert(app::wordOf(state)).second);
        QCOMPARE(words,
                 (std::set<std::string_view>{"waiting", "allocated", "short", "cancelled", "in-warehouse",
                                             "expected", "overdue", "on-hold", "empty"}));
    }

    void shouldGroupThousands_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0");
        QTest::newRow("below") << qint64(999) << QStringLiteral("999");
        QTest::newRow("at") << qint64(1000) << QStringLiteral("1,000");
        QTest::newRow("real file") << qint64(245903) << QStringLiteral("245,903");
        QTest::newRow("a true minus") << qint64(-1234567) << QStringLiteral("\u22121,234,567");
    }
    void shouldGroupThousands()
    {
        QFETCH(qint64, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(app::grouped(number)), text);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
