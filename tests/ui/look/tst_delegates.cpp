#include "pictures.h"
#include "sample_table.h"

#include "ui/look/bar_delegate.h"
#include "ui/look/delegates.h"

#include <QTest>

using namespace ui;

/// What each kind of column draws of what the model says.
class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDrawEveryKind_data();
    void shouldDrawEveryKind();
    void shouldCutDescriptionsOnly();
    void shouldKeepIdentifiersInTheirCell();
    void shouldAlignNumbersByTheirDigits();
    void shouldDrawNothingAsADash();
    void shouldInkByTone();
    void shouldMuteWhatIsCancelled();
    void shouldDrawGridLinesUnderAnAxisOnly();
    void shouldGroundTheSelection();
};

namespace {

const QRect cellRect(20, 4, 160, 28);

QImage drawn(const CellDelegate &delegate, const SampleTable::Cell &cell,
             QStyle::State state = QStyle::State_Enabled, const BarScale &axis = {},
             const QRect &rect = cellRect)
{
    SampleTable table({QStringLiteral("Column")});
    table.add({cell});
    if (axis.largest > 0)
        table.setAxis(0, axis);
    return painted({240, 36}, 2, [&](QPainter &painter) {
        QStyleOptionViewItem option;
        option.rect = rect;
        option.state = state;
        option.direction = Qt::LeftToRight;
        delegate.paint(&painter, option, table.index(0, 0));
    });
}

// Columns of the picture, in device pixels, that hold anything but the ground.
QList<int> inkedColumns(const QImage &image, const QRect &logical)
{
    QList<int> inked;
    for (int x = logical.left() * 2; x <= logical.right() * 2 + 1; ++x) {
        for (int y = (logical.top() + 4) * 2; y < (logical.bottom() - 4) * 2; ++y) {
            if (image.pixelColor(x, y) != tokens().surface) {
                inked << x;
                break;
            }
        }
    }
    return inked;
}

} // namespace

void TestDelegates::shouldDrawEveryKind_data()
{
    QTest::addColumn<QSharedPointer<CellDelegate>>("delegate");
    QTest::addColumn<SampleTable::Cell>("cell");
    const auto row = [](const char *name, CellDelegate *delegate, const SampleTable::Cell &cell) {
        QTest::newRow(name) << QSharedPointer<CellDelegate>(delegate) << cell;
    };
    row("text", new TextDelegate, text(QStringLiteral("552831 · 2")));
    SampleTable::Cell twoParts = text(QStringLiteral("28 Apr"));
    twoParts[NoteRole] = QStringLiteral("14 d overdue");
    twoParts[IconRole] = QStringLiteral("flag");
    row("two parts", new TextDelegate, twoParts);
    row("number", new NumberDelegate, number(1234));
    for (const Pill pill :
         {Pill::Waiting, Pill::Allocated, Pill::AllocatedIncoming, Pill::Short, Pill::Late, Pill::Cancelled,
          Pill::InWarehouse, Pill::Expected, Pill::Overdue, Pill::OnHold, Pill::Empty})
        row(qPrintable(QStringLiteral("pill %1").arg(static_cast<int>(pill))), new PillDelegate, state(pill));
    SampleTable::Cell branch = text(QStringLiteral("85123A"));
    branch[BranchRole] = QVariant::fromValue(Branch::Open);
    row("branch", new BranchDelegate, branch);
    row("bar", new BarDelegate(16),
        {{BarRole, QVariant::fromValue(BatchBar{{}, {}, {}, false, 9, 4, 0, 0, 0, {}})}});
    row("gauge", new BarDelegate(16), {{GaugeRole, QVariant::fromValue(Gauge{5, 4, 3, 2, 1, 0})}});
}

void TestDelegates::shouldDrawEveryKind()
{
    QFETCH(QSharedPointer<CellDelegate>, delegate);
    QFETCH(SampleTable::Cell, cell);
    const QImage image = drawn(*delegate, cell);
    QCOMPARE_GT(coloursIn(image), 4);
    QCOMPARE_GE(inkedColumns(image, cellRect).size(), 10);
    const QRect outside(0, 0, 12, 36);
    QCOMPARE(countOf(tokens().surface, image.copy(QRect(outside.topLeft() * 2, outside.size() * 2))),
             24 * 72);
}

void TestDelegates::shouldCutDescriptionsOnly()
{
    const SampleTable::Cell longText
        = text(QStringLiteral("PO-1105-85123A White hanging heart T-light holder, boxed"));
    const auto last = [&](const CellDelegate &delegate) {
        return inkedColumns(drawn(delegate, longText), cellRect).last();
    };
    const int padded = (cellRect.right() + 1 - 12) * 2;
    QCOMPARE_LE(last(TextDelegate(Weight::Regular, Tone::Second, Cut::Right)),
                padded); // an ellipsis before the padding
    QCOMPARE_GT(last(TextDelegate()), padded); // no ellipsis: the text goes on to the cell's edge
}

void TestDelegates::shouldKeepIdentifiersInTheirCell()
{
    const QImage image = drawn(TextDelegate(), text(QString(60, QLatin1Char('W'))));
    const QRect after(cellRect.right() + 1, 0, 240 - cellRect.right() - 1, 36);
    QVERIFY(inkedColumns(image, after).isEmpty());
}

void TestDelegates::shouldAlignNumbersByTheirDigits()
{
    const auto right
        = [](qint64 value) { return inkedColumns(drawn(NumberDelegate(), number(value)), cellRect).last(); };
    QCOMPARE(right(8), right(1238));
    QFont font;
    QCOMPARE(textWidth(font, QStringLiteral("1111")), textWidth(font, QStringLiteral("8080")));
    QCOMPARE(textWidth(font, QStringLiteral("1")) * 4, textWidth(font, QStringLiteral("4444")));
}

void TestDelegates::shouldDrawNothingAsADash()
{
    const QImage dash = drawn(NumberDelegate(), {});
    QCOMPARE_GT(inkedColumns(dash, cellRect).size(), 4);
    QVERIFY(dash != drawn(NumberDelegate(), number(0)));
    QCOMPARE(drawn(TextDelegate(), {}),
             drawn(TextDelegate(Weight::Regular, Tone::Hint), text(QStringLiteral("–"))));
}

void TestDelegates::shouldInkByTone()
{
    SampleTable::Cell cell = number(888);
    cell[ToneRole] = QVariant::fromValue(Tone::Free);
    QCOMPARE_GT(countOf(tokens().freeInk, drawn(NumberDelegate(), cell)), 5);
    QCOMPARE(countOf(tokens().freeInk, drawn(NumberDelegate(), number(888))), 0);
}

void TestDelegates::shouldMuteWhatIsCancelled()
{
    SampleTable::Cell cell = text(QStringLiteral("HHHH"));
    QCOMPARE_GT(countOf(tokens().text, drawn(TextDelegate(), cell)), 5);
    cell[StruckRole] = true;
    const QImage muted = drawn(TextDelegate(), cell);
    QCOMPARE(countOf(tokens().text, muted), 0);
    QCOMPARE_GT(countOf(tokens().text3, muted), 5);
}

void TestDelegates::shouldDrawGridLinesUnderAnAxisOnly()
{
    const SampleTable::Cell bar{
        {BarRole, QVariant::fromValue(BatchBar{{}, {}, {}, false, 10, 5, 0, 0, 0, {}})},
        {ScaleRole, QVariant::fromValue(BarScale{100, 0})}};
    const int without = countOf(tokens().rowRule, drawn(BarDelegate(16), bar));
    const int with = countOf(tokens().rowRule, drawn(BarDelegate(16), bar, QStyle::State_Enabled, {100, 0}));
    QCOMPARE_GT(with, without + 2 * 54); // two lines at least, as high as the row
}

void TestDelegates::shouldGroundTheSelection()
{
    const QImage image
        = drawn(TextDelegate(), text(QStringLiteral("A")), QStyle::State_Enabled | QStyle::State_Selected);
    QCOMPARE_GT(countOf(tokens().selection, image), 160 * 20 * 4);
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
