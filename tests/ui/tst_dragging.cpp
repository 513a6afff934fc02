#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/desk/batches_model.h"
#include "ui/desk/carried_line.h"
#include "ui/desk/lines_model.h"
#include "ui/look/bar_delegate.h"
#include "ui/trying/consequence_strip.h"

#include <QTest>

using namespace support;
using ui::BatchesModel;
using ui::LinesModel;

namespace {

/// The desk with a hand on it.
class Desk : public WindowDriver
{
public:
    Desk()
        : WindowDriver(typicalWarehouse())
    {
        show("553010 · 1");
    }

    void show(const char *line) { select(lines(), {rowOfLine(line)}); }
    int rowOfLine(const char *line) { return rowOf(lines(), LinesModel::OrderLine, QString::fromUtf8(line)); }
    ui::TableView *batches() { return table("Batches"); }

    /// On the screen.
    QPoint line(const char *name)
    {
        return onScreen(lines(), lines()->model()->index(rowOfLine(name), LinesModel::OrderLine));
    }
    QPoint batch(const char *name)
    {
        const auto row = rowOf(batches(), BatchesModel::Batch, QString::fromUtf8(name));
        return onScreen(batches(), batches()->model()->index(row, BatchesModel::Batch));
    }
    /// Of the line that asks for so many pieces.
    QPoint part(const char *batch, int pieces)
    {
        const auto row = rowOf(batches(), BatchesModel::Batch, QString::fromUtf8(batch));
        const auto index = batches()->model()->index(row, BatchesModel::Bar);
        const auto bar = index.data(ui::BarRole).value<ui::BatchBar>();
        for (auto at = batches()->visualRect(index).topLeft() + QPoint(0, 14);; at.rx() += 2) {
            const auto key = batches()->segmentAt(at);
            for (const auto &segment : bar.segments)
                if (key == segment.key && segment.quantity == pieces)
                    return batches()->viewport()->mapToGlobal(at + QPoint(3, 0));
            if (at.x() > batches()->width())
                qFatal("There is no such part");
        }
    }

    void press(ui::TableView *table, const QPoint &at)
    {
        m_pressed = table->viewport();
        QTest::mousePress(m_pressed, Qt::LeftButton, {}, m_pressed->mapFromGlobal(at));
    }
    void moveTo(const QPoint &at)
    {
        QTest::mouseMove(m_pressed, m_pressed->mapFromGlobal(at + QPoint(0, 1)));
        QTest::mouseMove(m_pressed, m_pressed->mapFromGlobal(at));
    }
    void letGo(const QPoint &at)
    {
        QTest::mouseRelease(m_pressed, Qt::LeftButton, {}, m_pressed->mapFromGlobal(at));
    }
    void drag(ui::TableView *table, const QPoint &from, const QPoint &to)
    {
        press(table, from);
        moveTo(to);
        letGo(to);
    }

    QString carried()
    {
        auto *label = window().findChild<ui::CarriedLine *>();
        return label ? label->text() : QString();
    }
    QString target()
    {
        const auto row = batches()->targetRow();
        return row < 0 ? QString() : cell(batches(), row, BatchesModel::Batch);
    }
    static std::optional<Qt::CursorShape> cursor()
    {
        const auto *cursor = QGuiApplication::overrideCursor();
        return cursor ? std::optional(cursor->shape()) : std::nullopt;
    }
    QString moveTried()
    {
        if (gateway.tried.empty())
            return {};
        const auto *move = std::get_if<app::MoveLine>(&gateway.tried.back());
        return move ? QStringLiteral("%1/%2 to %3")
                          .arg(QString::fromStdString(move->line.order.text()))
                          .arg(move->line.number.value())
                          .arg(QString::fromStdString(move->to.text()))
                    : QString();
    }
    bool isTrying() { return find<ui::ConsequenceStrip>(QStringLiteral("Consequences")); }

private:
    static QPoint onScreen(ui::TableView *table, const QModelIndex &index)
    {
        return table->viewport()->mapToGlobal(table->visualRect(index).center());
    }

    QWidget *m_pressed = nullptr;
};

} // namespace

/// Lines carried to other batches, and parts of bars that are clicked.
class TestDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTryTheMoveOfALineThatIsDroppedOnABatch()
    {
        Desk desk;
        desk.drag(desk.lines(), desk.line("553010 · 1"), desk.batch("PO-1105-85123A"));
        // THEN the move is tried, and not done
        QCOMPARE(desk.moveTried(), QStringLiteral("553010/1 to PO-1105-85123A"));
        QVERIFY(desk.isTrying());
        QVERIFY(desk.gateway.commands.empty());
        QCOMPARE(desk.field("To batch")->text(), QStringLiteral("PO-1105-85123A"));
        // THEN Enter does what was tried
        desk.gateway.answerTried(app::Preview{.outcome = app::Result(app::LinesResult{})});
        QTest::keyClick(desk.field("To batch"), Qt::Key_Return);
        QCOMPARE(desk.gateway.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::MoveLine>(desk.gateway.commands.back()));
    }

    void shouldEndTheTrialOfADroppedLineOnEscape()
    {
        Desk desk;
        desk.drag(desk.lines(), desk.line("553010 · 1"), desk.batch("PO-1105-85123A"));
        QTest::keyClick(desk.field("To batch"), Qt::Key_Escape);
        QVERIFY(!desk.isTrying());
        QVERIFY(!desk.field("To batch"));
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldShowWhatMovesAndWhereItMayBeDropped()
    {
        Desk desk;
        desk.press(desk.lines(), desk.line("553010 · 1"));
        QVERIFY(desk.carried().isEmpty()); // it may yet be a click
        desk.moveTo(desk.line("552877 · 9"));
        QCOMPARE(desk.carried(), QStringLiteral("553010 · 1, 32 × 85123A"));
        QVERIFY(desk.target().isEmpty());
        QCOMPARE(desk.cursor(), Qt::ClosedHandCursor);
        // over a batch of its SKU
        desk.moveTo(desk.batch("PO-1106-85123A"));
        QCOMPARE(desk.carried(), QStringLiteral("Try 553010 · 1 in PO-1106-85123A"));
        QCOMPARE(desk.target(), QStringLiteral("PO-1106-85123A"));
        QCOMPARE(desk.cursor(), Qt::DragMoveCursor);
        // over the batch that serves it
        desk.moveTo(desk.batch("SHIP-07"));
        QCOMPARE(desk.carried(), QStringLiteral("553010 · 1 is in SHIP-07 already"));
        QVERIFY(desk.target().isEmpty());
        QCOMPARE(desk.cursor(), Qt::ForbiddenCursor);
        desk.letGo(desk.batch("SHIP-07"));
        // THEN nothing is tried, and nothing is left behind
        QVERIFY(desk.gateway.tried.empty());
        QVERIFY(desk.carried().isEmpty());
        QVERIFY(!desk.cursor());
    }

    void shouldPutALineBackOnEscape()
    {
        Desk desk;
        desk.press(desk.batches(), desk.part("SHIP-07", 32));
        desk.moveTo(desk.batch("PO-1106-85123A"));
        QVERIFY(!desk.carried().isEmpty());
        QTest::keyClick(desk.batches(), Qt::Key_Escape);
        QVERIFY(desk.carried().isEmpty());
        QVERIFY(desk.target().isEmpty());
        QVERIFY(!desk.cursor());
        desk.letGo(desk.part("PO-1106-85123A", 60)); // which is no click either
        QVERIFY(desk.gateway.tried.empty());
        QVERIFY(!desk.button(QStringLiteral("Allocated in PO-1106-85123A")));
    }

    void shouldTryTheMoveOfAPartOfABar()
    {
        Desk desk;
        desk.drag(desk.batches(), desk.part("PO-1105-85123A", 62), desk.batch("SHIP-07"));
        QCOMPARE(desk.moveTried(), QStringLiteral("552877/9 to SHIP-07"));
        QVERIFY(desk.isTrying());
    }

    void shouldServeAWaitingLineByDroppingIt()
    {
        Desk desk;
        desk.show("553031 · 1");
        desk.drag(desk.lines(), desk.line("553031 · 1"), desk.batch("SHIP-07"));
        QCOMPARE(desk.moveTried(), QStringLiteral("553031/1 to SHIP-07"));
    }

    void shouldNotCarryACancelledLine()
    {
        Desk desk;
        desk.press(desk.lines(), desk.line("552790 · 1"));
        desk.moveTo(desk.line("553010 · 1"));
        QVERIFY(desk.carried().isEmpty());
        desk.letGo(desk.line("553010 · 1"));
    }

    void shouldForgetTheHandWhenEveryRowIsAnother()
    {
        Desk desk;
        desk.press(desk.lines(), desk.line("553010 · 1"));
        desk.moveTo(desk.batch("PO-1106-85123A"));
        Q_EMIT desk.gateway.replaced();
        QVERIFY(desk.carried().isEmpty());
        QVERIFY(!desk.cursor());
    }

    void shouldShowTheLinesOfThePartThatIsClicked()
    {
        Desk desk;
        const auto names = [&] {
            auto shown = desk.column(desk.lines(), LinesModel::OrderLine);
            shown.sort();
            return shown;
        };
        const auto all = names();
        const auto click = [&](const char *batch, int pieces) {
            const auto at = desk.part(batch, pieces);
            desk.press(desk.batches(), at);
            desk.letGo(at);
        };
        // WHEN a part that is pinned is clicked
        click("PO-1105-85123A", 32); // the first of that size is the pinned one
        // THEN the pinned lines of that batch are shown, with it as the current one
        QCOMPARE(names(), QStringList({"552867 · 3"}));
        QVERIFY(desk.button(QStringLiteral("Pinned to PO-1105-85123A")));
        // WHEN one that is not is clicked
        click("PO-1105-85123A", 62);
        QCOMPARE(names(), QStringList({"552831 · 2", "552843 · 1", "552877 · 9", "552945 · 1"}));
        QCOMPARE(desk.lines()->currentIndex().siblingAtColumn(LinesModel::OrderLine).data().toString(),
                 QStringLiteral("552877 · 9"));
        // WHEN the chip is taken away
        desk.button(QStringLiteral("Allocated in PO-1105-85123A"))->click();
        // THEN everything is shown again
        QCOMPARE(names(), all);
        QVERIFY(!desk.button(QStringLiteral("Allocated in PO-1105-85123A")));
        QVERIFY(desk.gateway.tried.empty());
    }

    void shouldShowTheLinesOfABatchByKey()
    {
        Desk desk;
        QTest::keyClick(desk.lines(), Qt::Key_F);
        QTRY_VERIFY(desk.button(QStringLiteral("Batch SHIP-07")));
        QCOMPARE(desk.lines()->model()->rowCount(), 3);
        // WHEN the batch is gone, as when its creation is taken back
        auto &batches = desk.gateway.records.batches;
        std::erase_if(batches, [](const app::BatchRow &row) { return row.batch == "SHIP-07"; });
        std::erase_if(desk.gateway.records.lines,
                      [](const app::LineRow &row) { return row.batch == "SHIP-07"; });
        Q_EMIT desk.gateway.replaced();
        // THEN there are no lines of it, and no others either
        QVERIFY(!desk.lines());
    }
};

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
