#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/desk/lines_model.h"
#include "ui/look/batch_bar.h"
#include "ui/look/roles.h"
#include "ui/trying/consequence_strip.h"

#include <QTest>

using namespace support;

namespace {

const model::OrderLine moving{{"553010"_order, 1_th}, "85123A"_sku, 32_wanted};
const model::OrderLine failing{{"552880"_order, 3_th}, "85123A"_sku, 24_wanted};

/// What a shrink of SHIP-07 comes to: one line goes to a later batch, one to none.
app::Preview shrink()
{
    const auto lost = [](const model::OrderLine &line) {
        return model::Deallocated{.line = line,
                                  .batch = "SHIP-07"_batch,
                                  .reason = model::DeallocationReason::Displaced,
                                  .standing = {},
                                  .eta = "2026-05-26"_day};
    };
    return {.outcome = app::Result(app::QuantityResult{"SHIP-07"_batch, 120_pieces, 60_pieces, {}, {}}),
            .events
            = {lost(moving), lost(failing),
               model::Allocated{moving, "PO-1106-85123A"_batch, "2026-06-19"_day, "2026-05-26"_day, {}},
               model::OutOfStock{failing}},
            .consequences = 7};
}

class Desk : public WindowDriver
{
public:
    Desk()
        : WindowDriver(typicalWarehouse())
    {
        select(lines(), {rowOf(lines(), 2, QStringLiteral("553010 · 1"))});
        action("Quantity")->trigger();
    }

    void type(const QString &quantity) { field("In batch, as counted")->setText(quantity); }
    ui::ConsequenceStrip *strip() { return find<ui::ConsequenceStrip>(QStringLiteral("Consequences")); }
    ui::TableView *consequences() { return table("Lines that would change"); }
    QString told() { return button(QStringLiteral("Apply"))->accessibleDescription(); }
    const app::ChangeBatchQuantity &lastTried()
    {
        return std::get<app::ChangeBatchQuantity>(gateway.tried.back());
    }
};

} // namespace

class TestTrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTryWhatIsTypedAndListWhatItComesTo()
    {
        Desk desk;
        QVERIFY(!desk.strip()); // nothing is typed yet
        desk.type(QStringLiteral("60"));
        QVERIFY(desk.strip());
        QCOMPARE(desk.lastTried().quantity.value(), std::int64_t(60));
        QVERIFY(!desk.button(QStringLiteral("Apply"))->isEnabled()); // nobody knows yet what it comes to
        desk.gateway.answerTried(shrink());
        QCOMPARE(desk.told(),
                 QStringLiteral("1 line moves  ·  1 becomes short  ·  1 promise slips, worst +24 d"));
        QVERIFY(desk.button(QStringLiteral("Apply"))->isEnabled());
        QCOMPARE(desk.column(desk.consequences(), 1),
                 QStringList({"552880 · 3", "553010 · 1"})); // the worst first
        QCOMPARE(desk.column(desk.consequences(), 2), QStringList({"Short", "PO-1106-85123A"}));
        QCOMPARE(desk.cell(desk.consequences(), 1, 3), QStringLiteral("19 Jun, was 26 May"));
        QCOMPARE(desk.cell(desk.consequences(), 1, 4), QStringLiteral("24 days later"));
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldBrushWhatWouldChangeInTheTables()
    {
        Desk desk;
        desk.type(QStringLiteral("60"));
        auto preview = shrink();
        preview.events.insert(
            preview.events.begin(),
            model::BatchQuantityChanged{"SHIP-07"_batch, "85123A"_sku, 120_pieces, 60_pieces});
        desk.gateway.answerTried(preview);
        // THEN a line that moves says where to, and what was
        auto *lines = desk.lines();
        const auto moved = desk.rowOf(lines, ui::LinesModel::OrderLine, QStringLiteral("553010 · 1"));
        QCOMPARE(desk.cell(lines, moved, ui::LinesModel::Batch),
                 QStringLiteral("PO-1106-85123A, was SHIP-07"));
        QCOMPARE(desk.cell(lines, moved, ui::LinesModel::Promised), QStringLiteral("19 Jun, was 26 May"));
        QVERIFY(lines->model()->index(moved, ui::LinesModel::Batch).data(ui::ChangedRole).toBool());
        QVERIFY(lines->model()->index(moved, 0).data(ui::TriedRole).toBool());
        const auto lacking = desk.rowOf(lines, ui::LinesModel::OrderLine, QStringLiteral("552880 · 3"));
        QCOMPARE(desk.cell(lines, lacking, ui::LinesModel::State), QStringLiteral("Short, was Allocated"));
        // THEN a line that stays says nothing of it
        const auto other = desk.rowOf(lines, ui::LinesModel::OrderLine, QStringLiteral("552990 · 1"));
        QVERIFY(!lines->model()->index(other, 0).data(ui::TriedRole).toBool());
        // THEN the bars show what comes, what goes and what does not fit
        auto *batches = desk.table("Batches");
        const auto bar = [&](const char *batch) {
            const auto row = desk.rowOf(batches, 0, QString::fromLatin1(batch));
            return batches->model()->index(row, 2).data(ui::BarRole).value<ui::BatchBar>();
        };
        QCOMPARE(bar("SHIP-07").quantity, qint64(60));
        QCOMPARE(bar("SHIP-07").allocated, qint64(24));
        QCOMPARE(bar("SHIP-07").beyond, qint64(24));
        QCOMPARE(bar("SHIP-07").moves, qint64(32));
        QCOMPARE(bar("SHIP-07").lostFree, qint64(4));
        QVERIFY(bar("PO-1106-85123A").segments.constLast().gained);
        // WHEN it is left
        QTest::keyClick(desk.field("In batch, as counted"), Qt::Key_Escape);
        // THEN everything is as it was
        QCOMPARE(desk.cell(lines, moved, ui::LinesModel::Batch), QStringLiteral("SHIP-07"));
        QCOMPARE(bar("SHIP-07").quantity, qint64(120));
        QCOMPARE(bar("SHIP-07").moves, qint64(0));
    }

    void shouldAskOnlyForTheLatestOfWhatIsTypedQuickly()
    {
        Desk desk;
        desk.type(QStringLiteral("6"));
        desk.type(QStringLiteral("60"));
        desk.type(QStringLiteral("61"));
        QCOMPARE(desk.gateway.tried.size(), std::size_t(1)); // it is still being answered
        desk.gateway.answerTried(shrink());
        QCOMPARE(desk.gateway.tried.size(), std::size_t(2));
        QCOMPARE(desk.lastTried().quantity.value(), std::int64_t(61));
        QVERIFY(!desk.button(QStringLiteral("Apply"))->isEnabled()); // that answer was about 6
    }

    void shouldApplyWhatWasSeen()
    {
        Desk desk;
        desk.type(QStringLiteral("60"));
        desk.gateway.answerTried(shrink());
        desk.button(QStringLiteral("Apply"))->click();
        QCOMPARE(desk.gateway.commands.size(), std::size_t(1));
        desk.gateway.answerApplied(app::Applied{shrink().outcome});
        QVERIFY(!desk.strip());
        QVERIFY(!desk.field("In batch, as counted"));
        QVERIFY(desk.message().startsWith(QStringLiteral("SHIP-07 is now 60 (was 120).")));
    }

    void shouldShowTheNewConsequencesWhereTheDataMovedOn()
    {
        Desk desk;
        desk.type(QStringLiteral("60"));
        desk.gateway.answerTried(shrink());
        desk.button(QStringLiteral("Apply"))->click();
        auto now = shrink();
        now.events.erase(now.events.begin() + 1, now.events.end()); // by now one line alone is touched
        desk.gateway.answerApplied(
            app::Applied{std::unexpected(app::Rejection{.reason = app::Reason::MovedOn}), now});
        QVERIFY(desk.strip());
        QCOMPARE(desk.consequences()->model()->rowCount(), 1);
        QVERIFY(desk.field("In batch, as counted"));
    }

    void shouldSayThatPinnedLinesWouldLoseTheirStock()
    {
        Desk desk;
        desk.type(QStringLiteral("60"));
        app::Rejection pinned{.reason = app::Reason::Pinned, .batch = "SHIP-07"};
        pinned.holders = {{moving, {true, {}}}};
        desk.gateway.answerTried(app::Preview{.outcome = std::unexpected(pinned)});
        QVERIFY(desk.lastTried().releasePinned); // what it would come to all the same
        desk.gateway.answerTried(shrink());
        auto *apply = desk.button(QStringLiteral("Apply, 1 pinned line loses its stock"));
        QVERIFY(apply);
        apply->click();
        QVERIFY(std::get<app::ChangeBatchQuantity>(desk.gateway.commands.back()).releasePinned);
    }

    void shouldEndTheTrialOnEscapeWithoutHarm()
    {
        Desk desk;
        desk.type(QStringLiteral("60"));
        QTest::keyClick(desk.field("In batch, as counted"), Qt::Key_Escape);
        QVERIFY(!desk.strip());
        QVERIFY(desk.gateway.commands.empty());
        desk.gateway.answerTried(shrink()); // too late to be heard
        QVERIFY(!desk.strip());
    }

    void shouldNotTryWhatChangesNothingOrCannotBeRead()
    {
        Desk desk;
        desk.type(QStringLiteral("6x"));
        QVERIFY(!desk.strip());
        desk.type(QStringLiteral("120"));
        QVERIFY(!desk.strip());
        QVERIFY(desk.gateway.tried.empty());
    }

    void shouldNameTheStepThatUndoAndRedoTakeBack()
    {
        WindowDriver desk(typicalWarehouse());
        QVERIFY(!desk.action("Undo")->isEnabled());
        desk.gateway.steps = {app::StepName{4, "ChangeBatchQuantity", "ana", "desktop"}, std::nullopt};
        desk.gateway.store({});
        QCOMPARE(desk.action("Undo")->text(), QStringLiteral("Undo: Change quantity"));
        desk.action("Undo")->trigger();
        QVERIFY(std::holds_alternative<app::Undo>(desk.gateway.commands.back()));
        desk.gateway.steps = {std::nullopt, app::StepName{4, "ChangeBatchQuantity", "ana", "desktop"}};
        desk.gateway.answer(app::Result(
            app::UndoResult{.step = {4, "ChangeBatchQuantity", "ana", "desktop"}, .takesBack = 4}));
        QCOMPARE(desk.message(), QStringLiteral("Took back step 4: Change quantity."));
        desk.gateway.store({});
        QVERIFY(!desk.action("Undo")->isEnabled());
        QCOMPARE(desk.action("Redo")->text(), QStringLiteral("Redo: Change quantity"));
    }
};

QTEST_MAIN(TestTrying)
#include "tst_trying.moc"
