#include "pictures.h"

#include "ui/look/buttons.h"
#include "ui/look/chip_row.h"
#include "ui/look/empty_state.h"
#include "ui/look/equation_widget.h"
#include "ui/look/message_bar.h"
#include "ui/look/progress_row.h"
#include "ui/look/rail.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ui;

/// The small parts, by what they do.
class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new Style);
    }
    void shouldSayAMessageUntilItIsClosed();
    void shouldReplaceAMessageByTheNext();
    void shouldShowTextOfAMessageAsItIs();
    void shouldCountLongWorkAndCancelIt();
    void shouldChooseOneChip();
    void shouldChooseAView();
    void shouldReadTheEquationAloud();
    void shouldWarnWhereMoreIsWantedThanFree();
    void shouldOfferTheNextSteps();
};

void TestWidgets::shouldSayAMessageUntilItIsClosed()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    int undone = 0;
    bar.show({Message::Kind::Done,
              QStringLiteral("Allocated 12 of 14 lines."),
              QStringLiteral("2 are short."),
              {{QStringLiteral("Undo"), [&undone] { ++undone; }, false}},
              {}});
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), QStringLiteral("Allocated 12 of 14 lines. 2 are short."));
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(undone, 1);

    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.size(), 1);
    bar.dismiss();
    QCOMPARE(dismissed.size(), 1);
}

void TestWidgets::shouldReplaceAMessageByTheNext()
{
    MessageBar bar;
    // GIVEN a message whose button brings the next one
    const Message next{Message::Kind::Refused, QStringLiteral("Not saved."), {}, {}, {}};
    bar.show({Message::Kind::Hint,
              QStringLiteral("18 wanted."),
              {},
              {{QStringLiteral("Split"), [&] { bar.show(next); }, true}},
              {}});
    // WHEN it is pressed
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    // THEN only the next is left
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(bar.sentence(), QStringLiteral("Not saved."));
    QVERIFY(bar.findChildren<QPushButton *>().isEmpty());
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestWidgets::shouldShowTextOfAMessageAsItIs()
{
    MessageBar bar;
    bar.show({Message::Kind::Refused, QStringLiteral("No batch <b>7</b> & 8."), {}, {}, {}});
    QVERIFY(bar.findChild<QLabel *>()->text().contains(QStringLiteral("&lt;b&gt;7&lt;/b&gt; &amp; 8.")));
}

void TestWidgets::shouldCountLongWorkAndCancelIt()
{
    ProgressRow row;
    row.resize(400, 60);
    row.show();
    QSignalSpy cancelled(&row, &ProgressRow::cancelled);
    row.setProgress(QStringLiteral("Importing"), 84312, 245903);
    QCOMPARE(row.accessibleDescription(), QStringLiteral("84,312 of 245,903"));
    const int third = countOf(tokens().accentInk, row.grab().toImage());
    row.setProgress(QStringLiteral("Importing"), 245903, 245903);
    const int whole = countOf(tokens().accentInk, row.grab().toImage());
    QCOMPARE_GT(third, 0);
    QCOMPARE_GT(whole, 2 * third);
    QCOMPARE_LT(whole, 4 * third);

    auto *cancel = row.findChild<QPushButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    row.setCancelling();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1); // asked once
    row.setProgress(QStringLiteral("Allocating"), 5, 0);
    QCOMPARE(row.accessibleDescription(), QStringLiteral("5")); // of a number not known yet
}

void TestWidgets::shouldChooseOneChip()
{
    ChipRow row;
    row.setChips({QStringLiteral("All"), QStringLiteral("Waiting"), QStringLiteral("Short")});
    row.setCount(1, 1036);
    row.show();
    QSignalSpy chosen(&row, &ChipRow::chipChosen);
    const auto chips = row.findChildren<Chip *>();
    QCOMPARE(chips[1]->accessibleName(), QStringLiteral("Waiting, 1,036"));

    QTest::mouseClick(chips[1], Qt::LeftButton);
    QCOMPARE(row.chosen(), 1);
    QVERIFY(chips[1]->isChecked() && !chips[0]->isChecked());
    QTest::mouseClick(chips[1], Qt::LeftButton); // it stays chosen
    QVERIFY(chips[1]->isChecked());
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(chips[1], Qt::Key_Right);
    QCOMPARE(row.chosen(), 2);
    QTest::keyClick(chips[2], Qt::Key_Right); // the end
    QCOMPARE(row.chosen(), 2);
}

void TestWidgets::shouldChooseAView()
{
    Rail rail;
    rail.addView(QStringLiteral("Allocation desk"), QStringLiteral("allocation-desk"),
                 QStringLiteral("Ctrl+2"));
    rail.addView(QStringLiteral("Stock"), QStringLiteral("stock"), QStringLiteral("Ctrl+4"));
    rail.resize(rail.width(), 300);
    rail.show();
    const auto before = rail.width();
    rail.setCount(0, 1'234'567); // stands beside the name, not over it
    QVERIFY(rail.width() > before);
    rail.setCount(0, 0);
    QCOMPARE(rail.width(), before);
    QSignalSpy chosen(&rail, &Rail::viewChosen);
    QCOMPARE(rail.current(), 0);
    auto *list = rail.findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(rail.current(), 1);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(rail.current(), 0);

    QCOMPARE_GE(rail.width(), 168); // more where the font is wide
    QTest::mouseClick(rail.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(rail.isCollapsed());
    QCOMPARE(rail.width(), 52);
}

namespace {

Equation sums(qint64 wanted)
{
    Equation equation;
    equation.sku = QStringLiteral("85123A");
    equation.here = 100;
    equation.incoming = 1170;
    equation.allocated = 127;
    equation.onHold = 12;
    equation.waiting = wanted;
    equation.shortOf = 7;
    return equation;
}

} // namespace

void TestWidgets::shouldReadTheEquationAloud()
{
    EquationWidget widget;
    widget.setEquation(sums(15));
    QCOMPARE(
        widget.accessibleName(),
        QStringLiteral(
            "85123A: in warehouse 100 plus incoming 1,170 minus allocated 127 makes free 1,143, of it 12 "
            "on hold; wanted 22: waiting 15, short 7"));
    widget.clear(QStringLiteral("Select a line"));
    QCOMPARE(widget.accessibleName(), QStringLiteral("Select a line"));
}

void TestWidgets::shouldWarnWhereMoreIsWantedThanFree()
{
    EquationWidget widget;
    widget.resize(800, widget.sizeHint().height());
    widget.setEquation(sums(15));
    QCOMPARE(countOf(tokens().shortageInk, widget.grab().toImage()), 0);
    widget.setEquation(sums(2000));
    QCOMPARE_GT(countOf(tokens().shortageInk, widget.grab().toImage()), 20);
}

void TestWidgets::shouldOfferTheNextSteps()
{
    EmptyState empty;
    empty.setText(QStringLiteral("No stock and no orders yet"),
                  QStringLiteral("Start with what is on the shelf."));
    auto *import = filledButton(QStringLiteral("Import a list"), QStringLiteral("import"));
    empty.addButton(import);
    empty.addButton(ordinaryButton(QStringLiteral("Add a batch")));
    empty.setExamples({{QStringLiteral("A list of stock"),
                        QStringLiteral("needs two"),
                        {QStringLiteral("sku"), QStringLiteral("quantity")},
                        {{QStringLiteral("85123A"), QStringLiteral("6")}},
                        {1}}});
    empty.resize(900, 600);
    empty.show();
    QSignalSpy pressed(import, &QPushButton::clicked);
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(empty.accessibleName(), QStringLiteral("No stock and no orders yet"));
    const QImage image = empty.grab().toImage();
    QCOMPARE_GT(countOf(tokens().allocated, image), 1000); // the drawing
    empty.clearButtons();
    QVERIFY(empty.findChildren<QPushButton *>().isEmpty());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
