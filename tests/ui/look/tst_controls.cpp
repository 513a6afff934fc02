#include "pictures.h"

#include "ui/look/buttons.h"
#include "ui/look/fields.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace ui;

/// What a person types into and presses.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new Style);
    }
    void shouldRefuseUntilTheTextChanges();
    void shouldReadQuantities_data();
    void shouldReadQuantities();
    void shouldReadTypedDays();
    void shouldMeasureButtons();
    void shouldDrawTheIconOfAFilledButtonInTheInkOfItsText();
    void shouldRingTheFocusOfTheKeyboard();
    void shouldHaveEveryIcon();
    void shouldTintIconsByTheTheme();
};

void TestControls::shouldRefuseUntilTheTextChanges()
{
    auto *editor = new QuantityEdit;
    Field field(QStringLiteral("&Quantity"), editor);
    field.show();
    field.refuse(QStringLiteral("A batch cannot hold less than nothing."));
    QVERIFY(field.isRefused());
    QCOMPARE(editor->accessibleName(), QStringLiteral("Quantity"));
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("A batch cannot hold less than nothing."));
    QCOMPARE_GT(countOf(tokens().shortage, editor->grab().toImage()), 50); // the edge

    QTest::keyClicks(editor, QStringLiteral("5"));
    QVERIFY(!field.isRefused());
    QVERIFY(editor->accessibleDescription().isEmpty());
    QCOMPARE(countOf(tokens().shortage, editor->grab().toImage()), 0);
}

void TestControls::shouldReadQuantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<qint64>>("quantity");
    using Quantity = std::optional<qint64>;
    QTest::newRow("plain") << "216" << Quantity(216);
    QTest::newRow("grouped") << "12,000" << Quantity(12000);
    QTest::newRow("negative") << "-5" << Quantity(-5);
    QTest::newRow("spaces around") << " 7 " << Quantity(7);
    QTest::newRow("fraction") << "1.5" << Quantity();
    QTest::newRow("words") << "many" << Quantity();
    QTest::newRow("empty") << "" << Quantity();
}

void TestControls::shouldReadQuantities()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<qint64>, quantity);
    QuantityEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.quantity(), quantity);
}

void TestControls::shouldReadTypedDays()
{
    DateEdit edit(QDate(2011, 5, 12));
    QVERIFY(!edit.date() && !edit.isNoDay());
    edit.setText(QStringLiteral("2011-05-26"));
    QCOMPARE(edit.date(), QDate(2011, 5, 26));
    edit.setText(QStringLiteral("32 May"));
    QVERIFY(!edit.date() && edit.isNoDay());
    edit.setDate(QDate(2012, 1, 2));
    QCOMPARE(edit.text(), QStringLiteral("2012-01-02"));
}

void TestControls::shouldMeasureButtons()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *one = filledButton(QStringLiteral("Allocate 3 lines"));
    auto *two = ordinaryButton(QStringLiteral("Release"), QStringLiteral("release"));
    row->addWidget(one);
    row->addWidget(two);
    // the layout sees 28 px high buttons, 8 apart; around each is room for the focus ring
    QCOMPARE(row->sizeHint().height(), std::max(28, one->fontMetrics().height() + 8));
    window.resize(row->sizeHint());
    row->activate();
    QCOMPARE(two->geometry().left() - one->geometry().right() - 1, 8 - 2 * 3);
    QCOMPARE(kindOf(one), ButtonKind::Filled);
    const QImage image = one->grab().toImage();
    QCOMPARE(image.pixelColor(10, 8), tokens().accentFill);
    setSmall(two);
    QCOMPARE_LT(two->sizeHint().height(), one->sizeHint().height());
}

void TestControls::shouldDrawTheIconOfAFilledButtonInTheInkOfItsText()
{
    const std::unique_ptr<QPushButton> command(button(ButtonKind::Bare, {}, QStringLiteral("allocate")));
    command->resize(48, 34);
    QVERIFY(countOf(tokens().text, command->grab().toImage()) > 0);
    // WHEN it becomes the filled one, as the command bar's Allocate does
    setKind(command.get(), ButtonKind::Filled);
    const auto filled = command->grab().toImage();
    QVERIFY(countOf(tokens().onAccent, filled) > 0);
    QCOMPARE(countOf(tokens().text, filled), 0);
}

void TestControls::shouldRingTheFocusOfTheKeyboard()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = ordinaryButton(QStringLiteral("Release"));
    auto *second = ordinaryButton(QStringLiteral("Move"));
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [](QWidget *button) { return countOf(tokens().accentInk, button->grab().toImage()); };
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ring(first), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(ring(first), 0);
    QCOMPARE_GT(ring(second), 2 * 2 * 30); // 2 px around
}

void TestControls::shouldHaveEveryIcon()
{
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    QCOMPARE_GT(files.size(), 40);
    for (const QString &file : files) {
        const QImage image = painted({20, 20}, 1, [&](QPainter &painter) {
            paintIcon(painter, QRectF(0, 0, 20, 20), file.chopped(4), Qt::black);
        });
        QVERIFY2(coloursIn(image) > 1, qPrintable(file));
    }
    QVERIFY(!applicationIcon().pixmap(32).isNull());
}

void TestControls::shouldTintIconsByTheTheme()
{
    const QIcon stock = icon(QStringLiteral("stock"));
    const auto inked = [&](QIcon::Mode mode, const QColor &ink) {
        return countOf(ink,
                       stock.pixmap(QSize(40, 40), 1, mode).toImage().convertToFormat(QImage::Format_RGB32));
    };
    QCOMPARE_GT(inked(QIcon::Normal, tokens().text), 20);
    QCOMPARE(inked(QIcon::Disabled, tokens().text), 0);
    setTokens(darkTokens());
    QCOMPARE_GT(inked(QIcon::Normal, darkTokens().text), 20); // the same icon, no new one made
    setTokens(lightTokens());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
