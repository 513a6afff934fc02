#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/desk/lines_model.h"
#include "ui/forms/drafts.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace support;

namespace {

class Desk : public WindowDriver
{
public:
    Desk()
        : WindowDriver(typicalWarehouse())
    {
    }

    void show(const char *line)
    {
        select(lines(), {rowOf(lines(), ui::LinesModel::OrderLine, QString::fromUtf8(line))});
    }
    QPlainTextEdit *rows() { return find<QPlainTextEdit>(QStringLiteral("SKU and quantity, a line each")); }
    bool isKept(const QString &text)
    {
        settings().sync();
        return settings().value(QStringLiteral("forms/drafts")).toString().contains(text);
    }
    void typeOrder()
    {
        action("Order lines")->trigger();
        field("Order")->setText(QStringLiteral("553099"));
        rows()->setPlainText(QStringLiteral("85123A 32\n71053 6"));
        field("Customer")->setText(QStringLiteral("Ana & Söhne"));
    }
    /// The program ends without having asked anybody.
    void crash(const QString &typed)
    {
        QTRY_VERIFY(isKept(typed));
        open();
    }
};

} // namespace

/// What is typed is not lost.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatIsTypedAfterAWhileAndOfferItAgain()
    {
        Desk desk;
        desk.typeOrder();
        QVERIFY(!desk.isKept(QStringLiteral("553099"))); // not at each key
        QTRY_VERIFY(desk.isKept(QStringLiteral("553099")));
        desk.crash(QStringLiteral("553099"));
        // THEN it is offered, and nothing is open by itself
        QCOMPARE(
            desk.message(),
            QStringLiteral("What you typed was kept. Not finished when Stockroom ended: New order 553099."));
        QVERIFY(!desk.rows());
        desk.button(QStringLiteral("Go on"))->click();
        QCOMPARE(desk.field("Order")->text(), QStringLiteral("553099"));
        QCOMPARE(desk.rows()->toPlainText(), QStringLiteral("85123A 32\n71053 6"));
        QCOMPARE(desk.field("Customer")->text(), QStringLiteral("Ana & Söhne"));
        QVERIFY(desk.message().isEmpty());
        // WHEN it is accepted
        QTest::keyClick(desk.field("Order"), Qt::Key_Return);
        desk.gateway.answer(app::Result());
        // THEN it is kept no longer
        QVERIFY(!desk.isKept(QStringLiteral("553099")));
        desk.open();
        QVERIFY(desk.message().isEmpty());
    }

    void shouldForgetWhatIsLeftOnEscape()
    {
        Desk desk;
        desk.typeOrder();
        QTRY_VERIFY(desk.isKept(QStringLiteral("553099")));
        QTest::keyClick(desk.field("Order"), Qt::Key_Escape);
        QVERIFY(!desk.isKept(QStringLiteral("553099")));
        desk.action("Order lines")->trigger();
        QVERIFY(desk.field("Order")->text().isEmpty());
    }

    void shouldForgetWhatIsDiscarded()
    {
        Desk desk;
        desk.typeOrder();
        desk.crash(QStringLiteral("553099"));
        desk.button(QStringLiteral("Discard"))->click();
        QVERIFY(desk.message().isEmpty());
        QVERIFY(!desk.isKept(QStringLiteral("553099")));
    }

    void shouldKeepWhatWasRefused()
    {
        Desk desk;
        desk.typeOrder();
        QTest::keyClick(desk.field("Order"), Qt::Key_Return);
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
        QTRY_VERIFY(desk.isKept(QStringLiteral("553099")));
    }

    void shouldGoOnWithTheTrialOfACount()
    {
        Desk desk;
        desk.show("553010 · 1");
        desk.action("Quantity")->trigger();
        QVERIFY(!desk.isKept(QStringLiteral("SHIP-07"))); // nothing was typed
        desk.field("In batch, as counted")->setText(QStringLiteral("60"));
        desk.crash(QStringLiteral("SHIP-07"));
        QVERIFY(desk.message().endsWith(QStringLiteral("Quantity of SHIP-07.")));
        const auto tried = desk.gateway.tried.size();
        desk.button(QStringLiteral("Go on"))->click();
        QCOMPARE(desk.field("In batch, as counted")->text(), QStringLiteral("60"));
        QCOMPARE(desk.gateway.tried.size(), tried + 1);
    }

    void shouldGoOnWithAMoveOfSeveralLines()
    {
        Desk desk;
        desk.select(desk.lines(),
                    {desk.rowOf(desk.lines(), ui::LinesModel::OrderLine, QStringLiteral("553010 · 1")),
                     desk.rowOf(desk.lines(), ui::LinesModel::OrderLine, QStringLiteral("552880 · 3"))});
        desk.action("Move")->trigger();
        desk.field("To batch")->setText(QStringLiteral("PO-1106-85123A"));
        desk.crash(QStringLiteral("PO-1106-85123A"));
        QVERIFY2(desk.message().endsWith(QStringLiteral("Move of 2 lines.")), qUtf8Printable(desk.message()));
        desk.button(QStringLiteral("Go on"))->click();
        const auto *moves = std::get_if<app::MoveLines>(&desk.gateway.tried.back());
        QVERIFY(moves);
        QCOMPARE(moves->lines.size(), std::size_t(2));
    }

    void shouldKeepEachFormThatGaveWayToAnother()
    {
        Desk desk;
        desk.typeOrder();
        desk.show("553010 · 1");
        desk.action("Split")->trigger(); // takes its place
        desk.field("Parts, such as 6 + 4")->setText(QStringLiteral("20 + 12"));
        desk.action("Order lines")->trigger();
        QCOMPARE(desk.field("Order")->text(), QStringLiteral("553099"));
        desk.show("553010 · 1");
        desk.action("Split")->trigger();
        QCOMPARE(desk.field("Parts, such as 6 + 4")->text(), QStringLiteral("20 + 12"));
        // a line of its own has a draft of its own
        desk.show("553002 · 4");
        desk.action("Split")->trigger();
        QVERIFY(desk.field("Parts, such as 6 + 4")->text().isEmpty());
    }

    void shouldNotGoOnWithWhatIsGone()
    {
        Desk desk;
        desk.show("553010 · 1");
        desk.action("Split")->trigger();
        desk.field("Parts, such as 6 + 4")->setText(QStringLiteral("20 + 12"));
        std::erase_if(desk.gateway.records.lines,
                      [](const app::LineRow &row) { return row.order == "553010"; });
        desk.crash(QStringLiteral("553010"));
        desk.button(QStringLiteral("Go on"))->click();
        QVERIFY(!desk.field("Parts, such as 6 + 4"));
        QVERIFY(!desk.isKept(QStringLiteral("553010")));
    }

    void shouldLeaveTheDraftsOfOtherDatabasesAlone()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const ui::Draft draft{QStringLiteral("new-order"), {}, {QStringLiteral("1")}};
        {
            ui::Drafts drafts(settings, QStringLiteral("a.db"));
            drafts.keep(draft);
        }
        ui::Drafts other(settings, QStringLiteral("b.db"));
        QVERIFY(other.all().isEmpty());
        other.keep(draft);
        other.forget(draft);
        QCOMPARE(ui::Drafts(settings, QStringLiteral("a.db")).all(), QList<ui::Draft>{draft});
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
