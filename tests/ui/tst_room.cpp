#include "tests/ui/drawn_text.h"
#include "tests/ui/tour.h"
#include "tests/ui/warehouse.h"
#include "ui/look/rail.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

using namespace support;

namespace {

QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return label ? label->text() : button ? button->text() : widget.accessibleName();
}

QString wordsOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? QString(button->text()).remove(u'&') : QString();
}

/// Its words are painted, but not all of them, or beyond its edges. A button may show its icon alone.
bool isCut(QWidget &widget)
{
    const auto isButton = qobject_cast<QAbstractButton *>(&widget) != nullptr;
    if (!isButton && !qobject_cast<QLabel *>(&widget))
        return false;
    constexpr double rounding = 1.5;
    const auto room = QRectF(widget.rect()).adjusted(-rounding, -rounding, rounding, rounding);
    QString painted;
    for (const auto &drawn : drawnTexts(widget)) {
        painted += drawn.text;
        if (!drawn.text.trimmed().isEmpty() && !room.contains(drawn.place))
            return true;
    }
    if (painted.contains(u'…') && !nameOf(widget).contains(u'…'))
        return true;
    return isButton && !painted.isEmpty() && !painted.contains(wordsOf(widget));
}

/// Labels, buttons and heads of columns that lack the room for their words.
QStringList cutTexts(QWidget &shown)
{
    QStringList cut;
    for (auto *widget : shown.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&shown) && isCut(*widget))
            cut += nameOf(*widget);
    }
    for (auto *header : shown.findChildren<QHeaderView *>()) {
        if (!header->isVisibleTo(&shown) || header->orientation() != Qt::Horizontal)
            continue;
        for (const auto &drawn : drawnTexts(*header)) {
            if (drawn.text.endsWith(u'…'))
                cut += QStringLiteral("head %1 of %2")
                           .arg(drawn.text, header->parentWidget()->accessibleName());
        }
    }
    return cut;
}

void visitForCutTexts(const QString &language, QStringList &cut)
{
    visitEverything(language, [&](QWidget &shown, const QString &state) {
        for (const auto &text : cutTexts(shown)) {
            const auto found = QStringLiteral("%1: “%2”").arg(state, text);
            if (!cut.contains(found))
                cut += found;
        }
    });
}

} // namespace

/// There is room for longer words, larger letters, and readers who begin at the right.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void shouldCutNoTextAtOneAndAHalfTimesTheFont_data();
    void shouldCutNoTextAtOneAndAHalfTimesTheFont();
    void shouldMirrorForReadersWhoBeginAtTheRight();
    void shouldCutNoTextWhereItIsMirrored();

private:
    QFont m_font = QApplication::font();
};

void TestRoom::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRoom::shouldCutNoTextAtOneAndAHalfTimesTheFont_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "de", "fr"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

void TestRoom::shouldCutNoTextAtOneAndAHalfTimesTheFont()
{
    QFETCH(QString, language);
    auto font = m_font;
    font.setPointSizeF(font.pointSizeF() * 1.5);
    QApplication::setFont(font);
    QStringList cut;
    visitForCutTexts(language, cut);
    for (const auto &text : std::as_const(cut))
        qWarning("%s", qPrintable(text));
    QVERIFY(cut.isEmpty());
}

void TestRoom::shouldMirrorForReadersWhoBeginAtTheRight()
{
    WindowDriver ahead(typicalWarehouse());
    const auto placeOf = [](WindowDriver &driver, QWidget *widget) {
        return QRect(widget->mapTo(&driver.window(), QPoint()), widget->size());
    };
    const auto railOf = [](WindowDriver &driver) { return driver.window().findChild<ui::Rail *>(); };
    const auto dockOf = [](WindowDriver &driver) { return driver.window().findChild<QDockWidget *>(); };
    const auto room = ahead.window().rect();
    const auto rail = placeOf(ahead, railOf(ahead));
    QCOMPARE(rail.left(), 0);
    QCOMPARE(placeOf(ahead, dockOf(ahead)).right(), room.right());

    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowDriver mirrored(typicalWarehouse());
    QCOMPARE(placeOf(mirrored, railOf(mirrored)).right(), room.right());
    QCOMPARE(placeOf(mirrored, dockOf(mirrored)).left(), 0);
    // AND within the table: the first column stands at the right
    const auto *header = mirrored.lines()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(1));
    // AND the views in the rail and their words begin at the right
    for (const auto &drawn : drawnTexts(*railOf(mirrored))) {
        if (drawn.text == QStringLiteral("Orders"))
            QVERIFY(drawn.place.center().x() > rail.width() / 2.0);
    }
}

void TestRoom::shouldCutNoTextWhereItIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QStringList cut;
    visitForCutTexts(QStringLiteral("en"), cut);
    for (const auto &text : std::as_const(cut))
        qWarning("%s", qPrintable(text));
    QVERIFY(cut.isEmpty());
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
