#include "pictures.h"

#include "ui/look/batch_bar_widget.h"
#include "ui/look/measures.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ui;
using Supply = BatchBar::Supply;

/// The signature of the program: a batch as a bar.
class TestBatchBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void shouldNeverDrift();
    void shouldFindTheSegment();
    void shouldFindNoSegmentOverFreeStock();
    void shouldShareOneScale();
    void shouldStepTheAxisInOneTwoFive_data();
    void shouldStepTheAxisInOneTwoFive();
    void shouldReadAsASentence_data();
    void shouldReadAsASentence();
    void shouldTellTheStatesApart();
    void shouldMarkZero();
    void shouldDrawShortBeyondTheFrame();
    void shouldPaintPinnedFirstAndWithEdges();
    void shouldLightWhatIsPointedAt();
    void shouldMirrorForRightToLeft();
    void shouldTellWhichSegmentIsPointedAt();
};

namespace {

BatchBar ship(Supply supply = Supply::Here)
{
    BatchBar bar;
    bar.reference = QStringLiteral("SHIP-07");
    bar.supply = supply;
    bar.quantity = 140;
    bar.allocated = 100;
    bar.segments = {{11, 32, false}, {12, 24, false}, {13, 44, false}};
    return bar;
}

QImage picture(const BatchBar &bar, const BarLight &light = {}, double ratio = 1,
               const BarScale &scale = {140, 28})
{
    return painted({260, 30}, ratio, [&](QPainter &painter) {
        paintBatchBar(painter, QRectF(10, 7, 240, 16), scale, bar, tokens(), light);
    });
}

} // namespace

void TestBatchBar::shouldNeverDrift()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        BatchBar bar;
        const int lines = random.bounded(0, 200);
        for (int i = 0; i < lines; ++i) {
            bar.segments.append({i, random.bounded(1, 900), false});
            bar.allocated += bar.segments.last().quantity;
        }
        bar.quantity = bar.allocated + random.bounded(0, 1000);
        const double ratio = 1 + random.bounded(5) * 0.25;
        const double scale
            = BarScale{bar.quantity + random.bounded(1, 500), 0}.pixelsPerPiece(random.bounded(50, 900));
        const QList<double> edges = barEdges(bar, scale, ratio);

        QCOMPARE(edges.size(), lines + 2);
        double cells = 0;
        qint64 sum = 0;
        for (int i = 0; i < lines; ++i) {
            cells += edges[i + 1] - edges[i];
            sum += bar.segments[i].quantity;
            const double exact = static_cast<double>(sum) * scale;
            QVERIFY2(std::abs(edges[i + 1] - exact) <= 0.5 / ratio + 1e-9,
                     "an edge lies half a pixel from its place at most");
            const double devicePixels = edges[i + 1] * ratio;
            QVERIFY(std::abs(devicePixels - std::round(devicePixels)) < 1e-6);
            QVERIFY(edges[i + 1] >= edges[i]);
        }
        cells += edges.last() - edges[lines];
        QVERIFY(std::abs(cells - std::round(static_cast<double>(bar.quantity) * scale * ratio) / ratio)
                < 1e-6);
    }
}

void TestBatchBar::shouldFindTheSegment()
{
    const BatchBar bar = ship();
    const BarScale scale{140, 0}; // two pixels a piece
    QCOMPARE(segmentAt(0, 280, scale, bar), 0);
    QCOMPARE(segmentAt(63.9, 280, scale, bar), 0);
    QCOMPARE(segmentAt(64, 280, scale, bar), 1);
    QCOMPARE(segmentAt(112, 280, scale, bar), 2);
    QCOMPARE(segmentAt(199.9, 280, scale, bar), 2);
}

void TestBatchBar::shouldFindNoSegmentOverFreeStock()
{
    BatchBar bar = ship();
    const BarScale scale{140, 0};
    QCOMPARE(segmentAt(200, 280, scale, bar), std::nullopt);
    QCOMPARE(segmentAt(-1, 280, scale, bar), std::nullopt);
    QCOMPARE(segmentAt(999, 280, scale, bar), std::nullopt);
    bar.segments.clear(); // one block: its lines are not known
    QCOMPARE(segmentAt(10, 280, scale, bar), std::nullopt);
}

void TestBatchBar::shouldShareOneScale()
{
    QCOMPARE((BarScale{200, 0}.pixelsPerPiece(400)), 2.0);
    QCOMPARE((BarScale{180, 20}.pixelsPerPiece(403)), 2.0); // room for short, and the gap before it
    QCOMPARE((BarScale{0, 0}.pixelsPerPiece(400)), 0.0);
    QCOMPARE((BarScale{10, 5}.pixelsPerPiece(2)), 0.0); // narrower than the gap
}

void TestBatchBar::shouldStepTheAxisInOneTwoFive_data()
{
    QTest::addColumn<double>("pixelsPerPiece");
    QTest::addColumn<qint64>("step");
    QTest::newRow("pieces") << 50.0 << qint64(1);
    QTest::newRow("twos") << 20.0 << qint64(2);
    QTest::newRow("fifties") << 0.9 << qint64(50);
    QTest::newRow("two hundreds") << 0.2 << qint64(200);
    QTest::newRow("nothing to show") << 0.0 << qint64(1);
}

void TestBatchBar::shouldStepTheAxisInOneTwoFive()
{
    QFETCH(double, pixelsPerPiece);
    QFETCH(qint64, step);
    QCOMPARE(axisStep(pixelsPerPiece), step);
}

void TestBatchBar::shouldReadAsASentence_data()
{
    QTest::addColumn<BatchBar>("bar");
    QTest::addColumn<QString>("sentence");
    BatchBar bar{QStringLiteral("SHIP-07"), Supply::Incoming, QDate(2011, 5, 19), false, 60, 45, 0, 0, 0, {}};
    QTest::newRow("expected") << bar << "Batch SHIP-07, expected 19 May, 60 in batch, 45 allocated, 15 free";
    bar.supply = Supply::Overdue;
    QTest::newRow("overdue") << bar
                             << "Batch SHIP-07, overdue since 19 May, 60 in batch, 45 allocated, 15 free";
    bar = {QStringLiteral("RET-1"), Supply::Here, {}, true, 12000, 0, 0, 0, 0, {}};
    QTest::newRow("on hold")
        << bar << "Batch RET-1, in the warehouse, on hold, 12,000 in batch, 0 allocated, 12,000 free";
    bar.onHold = false;
    bar.beyond = 28;
    QTest::newRow("short")
        << bar << "Batch RET-1, in the warehouse, 12,000 in batch, 0 allocated, 12,000 free, 28 short";
}

void TestBatchBar::shouldReadAsASentence()
{
    QFETCH(BatchBar, bar);
    QFETCH(QString, sentence);
    QCOMPARE(accessibleSentence(bar), sentence);
}

void TestBatchBar::shouldTellTheStatesApart()
{
    BatchBar held = ship();
    held.onHold = true;
    QList<QImage> pictures{picture(ship(Supply::Here)), picture(ship(Supply::Incoming)),
                           picture(ship(Supply::Overdue)), picture(held)};
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) { // in grey as well: by pattern, never by colour alone
            const QImage a = pictures[i].convertToFormat(QImage::Format_Grayscale8);
            const QImage b = pictures[j].convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(a != b, qPrintable(QStringLiteral("%1 looks like %2").arg(i).arg(j)));
        }
    }
    QCOMPARE_GT(countOf(tokens().freeTint, pictures[0]), 300); // solid
    QCOMPARE(countOf(tokens().freeTint, pictures[1]), 0);
    QCOMPARE_GT(countOf(tokens().allocatedTint, pictures[1]), 100); // hatched
    QCOMPARE_GT(countOf(tokens().late, pictures[2]), 10); // flagged
    QCOMPARE(countOf(tokens().late, pictures[1]), 0);
    QCOMPARE(countOf(tokens().freeTint, pictures[3]), 0); // nothing to be had of it
}

void TestBatchBar::shouldMarkZero()
{
    BatchBar bar;
    const QImage image = picture(bar);
    QCOMPARE(countOf(tokens().barFrame, image), 16); // 1 px wide, as high as the bar
    QCOMPARE(countOf(tokens().surface, image), 260 * 30 - 16);
}

void TestBatchBar::shouldDrawShortBeyondTheFrame()
{
    BatchBar bar = ship();
    const QImage without = picture(bar);
    bar.beyond = 28;
    const QImage with = picture(bar);
    const int frame = 10 + qRound(BarScale{140, 28}.pixelsPerPiece(240) * 140);
    QCOMPARE(with.copy(0, 0, frame, 30), without.copy(0, 0, frame, 30)); // the bar itself says the same
    QCOMPARE(countOf(tokens().surface, with.copy(frame, 0, 3, 30)), 3 * 30); // the gap
    QCOMPARE_GT(countOf(tokens().shortage, with.copy(frame + 3, 0, 260 - frame - 3, 30)), 50);
}

void TestBatchBar::shouldPaintPinnedFirstAndWithEdges()
{
    BatchBar bar = ship();
    bar.segments[0].pinned = true;
    const QImage image = picture(bar);
    QCOMPARE_GT(countOf(tokens().pinEdge, image), 20);
    QCOMPARE_GT(countOf(tokens().pinGlyph, image.copy(20, 8, 30, 14)), 3);
    QCOMPARE(countOf(tokens().pinEdge, picture(ship())), 0);
}

void TestBatchBar::shouldLightWhatIsPointedAt()
{
    const QImage dark = picture(ship());
    QCOMPARE(countOf(tokens().accentInk, dark), 0);
    QCOMPARE_GT(countOf(tokens().accentInk, picture(ship(), {12, {}})), 30);
    QCOMPARE_GT(countOf(tokens().accentInk, picture(ship(), {{}, {13}})), 100);
    QCOMPARE(picture(ship(), {99, {98}}), dark); // a line that is not in it
}

void TestBatchBar::shouldMirrorForRightToLeft()
{
    const QImage image = painted({260, 30}, 1, [](QPainter &painter) {
        painter.setLayoutDirection(Qt::RightToLeft);
        paintBatchBar(painter, QRectF(10, 7, 240, 16), {280, 0}, ship(), tokens());
    });
    QCOMPARE(countOf(tokens().allocated, image.copy(0, 0, 120, 30)), 0);
    QCOMPARE_GT(countOf(tokens().allocated, image.copy(160, 0, 100, 30)), 500);
    QCOMPARE(image.pixelColor(246, 15), tokens().allocated); // it begins at the right
}

void TestBatchBar::shouldTellWhichSegmentIsPointedAt()
{
    BatchBarWidget widget;
    widget.setBar(ship());
    widget.resize(286, 36); // 280 for the bar: two pixels a piece
    QSignalSpy hovered(&widget, &BatchBarWidget::segmentHovered);
    QSignalSpy clicked(&widget, &BatchBarWidget::segmentClicked);
    widget.show();

    QTest::mouseMove(&widget, {3 + 70, 18});
    QTest::mouseMove(&widget, {3 + 80, 18}); // within the same one
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered.at(0).at(0).value<std::optional<qint64>>(), 12);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, {3 + 120, 18});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toLongLong(), 13);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, {3 + 250, 18}); // free stock
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(widget.accessibleName(), accessibleSentence(ship()));

    widget.setLayoutDirection(Qt::RightToLeft); // drawn and heard from the other side
    QTest::mouseClick(&widget, Qt::LeftButton, {}, {283 - 120, 18});
    QCOMPARE(clicked.last().at(0).toLongLong(), 13);
    QCOMPARE(widget.grab().toImage().pixelColor(283 - 50, 18), tokens().allocated);
    QVERIFY(widget.grab().toImage().pixelColor(50, 18) != tokens().allocated);
}

QTEST_MAIN(TestBatchBar)
#include "tst_batch_bar.moc"
