#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/desk/lines_model.h"
#include "ui/letter_keys.h"
#include "ui/look/roles.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

using support::WindowDriver;
using ui::LinesModel;

namespace {

template <class Asked> const Asked *last(const support::FakeGateway &gateway)
{
    return gateway.commands.empty() ? nullptr : std::get_if<Asked>(&gateway.commands.back());
}

QStringList namesOf(const std::vector<model::LineId> &lines)
{
    QStringList names;
    for (const auto &line : lines)
        names += QString::fromStdString(line.order.text()) + u'/' + QString::number(line.number.value());
    names.sort();
    return names;
}

int rowOfLine(WindowDriver &desk, const char *name)
{
    return desk.rowOf(desk.lines(), LinesModel::OrderLine, QString::fromUtf8(name));
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferToAllocateEverythingWhileNothingIsSelected()
    {
        WindowDriver desk(support::typicalWarehouse());
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate everything waiting"));
        desk.command("Allocate")->click();
        QVERIFY(last<app::AllocateWaiting>(desk.gateway));
    }

    void shouldAllocateExactlyWhatIsSelected()
    {
        // GIVEN three lines that have no stock yet
        WindowDriver desk(support::typicalWarehouse());
        desk.select(
            desk.lines(),
            {rowOfLine(desk, "553031 · 1"), rowOfLine(desk, "553035 · 1"), rowOfLine(desk, "552880 · 4")});
        // THEN the button names verb and count, to a screen reader the verb alone
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate 3 lines"));
        QCOMPARE(desk.command("Allocate")->accessibleDescription(), QStringLiteral("3 lines"));
        // WHEN it is pressed
        desk.command("Allocate")->click();
        // THEN exactly these are asked for
        const auto *asked = last<app::AllocateLines>(desk.gateway);
        QVERIFY(asked);
        QCOMPARE(namesOf(asked->lines), QStringList({"552880/4", "553031/1", "553035/1"}));
    }

    void shouldSayOneLineInTheSingular()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553031 · 1")});
        QCOMPARE(desk.command("Allocate")->text(), QStringLiteral("Allocate 1 line"));
    }

    void shouldCountOnlyLinesThatCanBeReleased()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1"), rowOfLine(desk, "553031 · 1")});
        QCOMPARE(desk.command("Release")->text(), QStringLiteral("Release 1 line"));
        QTest::keyClick(desk.lines(), Qt::Key_R);
        QTRY_VERIFY(last<app::Deallocate>(desk.gateway));
        const auto *asked = last<app::Deallocate>(desk.gateway);
        QCOMPARE(namesOf(asked->lines), QStringList({"553010/1"}));
    }

    void shouldNotTakeALetterForACommandWhileSomebodyTypes()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1")});
        auto *filter = desk.field("Filter lines");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("r"));
        QCOMPARE(filter->text(), QStringLiteral("r"));
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldShowNewsInPlaceAndKeepTheSelection()
    {
        // GIVEN a selected line that waits
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553031 · 1")});
        // WHEN it is allocated by anyone
        auto news = app::Changes();
        auto line = *std::ranges::find(desk.gateway.records.lines, "553031", &app::LineRow::order);
        news.lines = {support::allocated(line, desk.gateway.records.batches[0], "2026-05-12")};
        desk.gateway.store(news);
        // THEN its row says so, and it is still the selected one
        const auto row = rowOfLine(desk, "553031 · 1");
        QCOMPARE(desk.cell(desk.lines(), row, LinesModel::State), QStringLiteral("Allocated"));
        QCOMPARE(desk.cell(desk.lines(), row, LinesModel::Batch), QStringLiteral("OPEN-85123A"));
        QCOMPARE(desk.lines()->selectionModel()->selectedRows().value(0).row(), row);
        QCOMPARE(desk.command("Release")->text(), QStringLiteral("Release 1 line"));
    }

    void shouldKeepTheSelectionByLineWhenTheOrderChanges()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1"), rowOfLine(desk, "552800 · 1")});
        desk.lines()->sortByColumn(LinesModel::Quantity, Qt::DescendingOrder);
        QStringList selected;
        for (const auto &index : desk.lines()->selectionModel()->selectedRows(LinesModel::OrderLine))
            selected += index.data().toString();
        selected.sort();
        QCOMPARE(selected, QStringList({"552800 · 1", "553010 · 1"}));
        QCOMPARE(rowOfLine(desk, "552800 · 1"), 0);
    }

    void shouldKeepTheSelectionWhenTheWholeBoardIsReplaced()
    {
        // GIVEN a selected line
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1")});
        // WHEN a bulk gesture stored many lines before it
        auto &lines = desk.gateway.records.lines;
        for (int i = 0; i < 40; ++i)
            lines.insert(
                lines.begin(),
                support::lineRow(qPrintable(QString::number(900 + i)), 1, "85123A", 1, "2026-05-01"));
        Q_EMIT desk.gateway.replaced();
        // THEN the board was asked for again and the line is selected where it now stands
        QCOMPARE(desk.gateway.boardsAsked, 2);
        const auto selected = desk.lines()->selectionModel()->selectedRows(LinesModel::OrderLine);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data().toString(), QStringLiteral("553010 · 1"));
    }

    void shouldHearNewsThatCameWhileTheBoardWasOnItsWay()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.gateway.answersBoard = false;
        Q_EMIT desk.gateway.replaced();
        app::Changes news;
        news.lines = {support::lineRow("777", 1, "85123A", 5)};
        Q_EMIT desk.gateway.changed(news); // the board that is read meanwhile does not hold it
        desk.gateway.deliverBoard();
        QVERIFY(rowOfLine(desk, "777 · 1") >= 0);
    }

    void shouldFilterWhileTypingAndKeepWhatRemainsSelected()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1"), rowOfLine(desk, "552800 · 1")});
        QTest::keyClick(desk.lines(), Qt::Key_Slash);
        auto *filter = desk.field("Filter lines");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("heart 5530"));
        QCOMPARE(desk.column(desk.lines(), LinesModel::OrderLine).size(), 4);
        const auto selected = desk.lines()->selectionModel()->selectedRows(LinesModel::OrderLine);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data().toString(), QStringLiteral("553010 · 1"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(desk.lines()->model()->rowCount(), int(desk.gateway.records.lines.size()));
    }

    void shouldShowTheStockOfTheCurrentLine()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "552949 · 5")});
        auto *batches = desk.table("Batches");
        QCOMPARE(desk.column(batches, 0), QStringList({"PO-1105-47566"}));
        QCOMPARE(
            desk.cell(batches, 0, 2),
            QStringLiteral("Batch PO-1105-47566, expected 20 May, 210 in batch, 50 allocated, 160 free"));
    }

    void shouldLightTheLineOfASegmentAndTheSegmentOfALine()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.select(desk.lines(), {rowOfLine(desk, "553010 · 1")});
        auto *batches = desk.table("Batches");
        const auto ship = desk.rowOf(batches, 0, QStringLiteral("SHIP-07"));
        const auto bar = batches->model()->index(ship, 2).data(ui::BarRole).value<ui::BatchBar>();
        QCOMPARE(bar.segments.size(), 3);
        Q_EMIT batches->segmentHovered(batches->model()->index(ship, 2), bar.segments.at(1).key);
        QCOMPARE(desk.lines()->litRow(), rowOfLine(desk, "552880 · 3"));
        Q_EMIT batches->segmentClicked(batches->model()->index(ship, 2), bar.segments.at(2).key);
        QCOMPARE(desk.lines()->currentIndex().row(), rowOfLine(desk, "553002 · 4"));
    }

    void shouldNeverCutIdentifiersAndDates()
    {
        // GIVEN a line whose SKU, order and need-by are longer than usual
        auto records = support::typicalWarehouse();
        const auto *sku = "FRAME-WALNUT-A4-WITH-MOUNT";
        records.skus.push_back({});
        records.skus.back().sku = sku;
        records.lines.push_back(support::lineRow("SO-2011-000552880", 12, sku, 5, "1999-09-28"));
        WindowDriver desk(records);
        const auto *header = desk.lines()->horizontalHeader();
        const auto row = rowOfLine(desk, "SO-2011-000552880 · 12");
        const QFontMetrics metrics(desk.lines()->font());
        // THEN each has room, however narrow the window, and the description keeps some
        for (const auto width : {1440, 960}) {
            desk.window().resize(width, 900);
            for (const auto column : {LinesModel::Sku, LinesModel::OrderLine, LinesModel::NeedBy}) {
                const auto text = desk.cell(desk.lines(), row, column);
                QVERIFY2(header->sectionSize(column) >= metrics.horizontalAdvance(text) + 24,
                         qPrintable(text));
            }
            QVERIFY(header->sectionSize(LinesModel::Description) >= 150);
        }
    }

    void shouldOfferNothingForALineThatIsNotSelected()
    {
        // GIVEN a desk on which nothing is selected, though its first line is the current one
        WindowDriver desk(support::typicalWarehouse());
        QVERIFY(desk.lines()->currentIndex().isValid());
        // THEN nothing acts on that line
        QVERIFY(!desk.button(QStringLiteral("Release")) || !desk.command("Release")->isEnabled());
        QVERIFY(!desk.action("Quantity")->isEnabled());
        QTest::keyClick(desk.lines(), Qt::Key_R);
        QTRY_VERIFY(!desk.window().findChild<ui::LetterKeys *>()->isListening());
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldSaySoWhenNothingMatches()
    {
        WindowDriver desk(support::typicalWarehouse());
        desk.field("Filter lines")->setText(QStringLiteral("no such thing"));
        QVERIFY(!desk.lines());
        desk.button(QStringLiteral("Clear filter"))->click();
        QVERIFY(desk.lines());
    }

    void shouldKeepToTheRulesOfModels()
    {
        WindowDriver desk(support::typicalWarehouse());
        for (auto *table : desk.window().findChildren<ui::TableView *>())
            new QAbstractItemModelTester(table->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal, table);
        app::Changes news;
        news.lines = {support::lineRow("777", 1, "85123A", 5)};
        news.batches = {support::batchRow("NEW-1", "85123A", 50)};
        desk.gateway.store(news);
        Q_EMIT desk.gateway.replaced();
        desk.field("Filter lines")->setText(QStringLiteral("777"));
        QVERIFY(desk.window().showView(QStringLiteral("STOCK")));
        auto *stock = desk.table("Stock");
        Q_EMIT stock->branchClicked(stock->model()->index(1, 0));
        Q_EMIT stock->branchClicked(stock->model()->index(1, 0));
        desk.gateway.store(news);
        QCOMPARE(stock->model()->rowCount(), 5);
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
