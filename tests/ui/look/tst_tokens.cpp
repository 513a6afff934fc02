#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace ui;

/// The contrast of every pair the design names, as WCAG 2.1 measures it.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureContrast();
    void shouldKeepContrast_data();
    void shouldKeepContrast();
    void shouldTakeHighContrastFromTheSystem();
    void shouldFollowTheChoice();
};

void TestTokens::shouldMeasureContrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48)
            < 0.01); // the textbook's grey
}

void TestTokens::shouldKeepContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[name, t] : {std::pair{"light", lightTokens()}, std::pair{"dark", darkTokens()}}) {
        const auto pair
            = [&, theme = name](const char *what, const QColor &ink, const QColor &ground, double least) {
                  QTest::addRow("%s, %s", what, theme) << ink << ground << least;
              };
        constexpr double text = 4.5;
        constexpr double graphic = 3;
        pair("text", t.text, t.surface, 13.7);
        pair("text on the window", t.text, t.window, text);
        pair("text on the head", t.text2, t.head, text);
        pair("text on hover", t.text2, t.hover, text);
        pair("text on selection", t.text, t.selection, 10.7);
        pair("second text", t.text2, t.surface, 6.7);
        pair("second text on the window", t.text2, t.window, text);
        pair("second text on selection", t.text2, t.selection, 5.6);
        pair("hint", t.text3, t.surface, 4.9);
        pair("accent ink", t.accentInk, t.surface, 7.4);
        pair("accent ink on selection", t.accentInk, t.selection, text);
        pair("accent ink on trying", t.accentInk, t.trying, 6.8);
        pair("filled button", t.onAccent, t.accentFill, 5.2);
        pair("filled button, hovered", t.onAccent, t.accentFillHover, 4.6);
        pair("filled button, pressed", t.onAccent, t.accentFillPressed, 6.5);
        pair("free ink", t.freeInk, t.surface, 6.0);
        pair("late ink", t.lateInk, t.surface, 5.9);
        pair("late ink on its tint", t.lateInk, t.lateTint, 5.3);
        pair("short ink", t.shortageInk, t.surface, 5.8);
        pair("short ink on its tint", t.shortageInk, t.shortageTint, 4.8);
        pair("pin on allocated", t.pinGlyph, t.allocated, 5.1);
        pair("allocated", t.allocated, t.surface, 5.1);
        pair("allocated on its tint", t.allocated, t.allocatedTint, 3.3);
        pair("free line", t.freeLine, t.surface, 4.0);
        pair("short", t.shortage, t.surface, 3.8);
        pair("hold", t.hold, t.surface, 3.3);
        pair("bar frame", t.barFrame, t.surface, 8.2);
        pair("field border", t.fieldBorder, t.surface, graphic);
        pair("tooltip", t.surface, t.text, text);
    }
}

void TestTokens::shouldKeepContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QCOMPARE_GE(contrastRatio(ink, ground), least);
}

void TestTokens::shouldTakeHighContrastFromTheSystem()
{
    QPalette system;
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Text, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);

    const Tokens t = highContrastTokens(system);

    QCOMPARE(t.surface, QColor(Qt::black));
    QCOMPARE(t.freeTint, t.surface);
    QCOMPARE(t.barFrame, QColor(Qt::yellow));
    QCOMPARE(t.accentInk, QColor(Qt::cyan));
    QCOMPARE(t.focusWidth, 3);
    QVERIFY(t.dark);
    system.setColor(QPalette::Highlight, QColor(40, 40, 40)); // not to be seen on black
    QCOMPARE(highContrastTokens(system).accentInk, QColor(Qt::yellow));
}

void TestTokens::shouldFollowTheChoice()
{
    Theme theme(*qApp, Theme::Choice::Dark);
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);

    theme.choose(Theme::Choice::Light);
    theme.choose(Theme::Choice::Light);

    QCOMPARE(changes, 1);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightTokens().surface);
    QCOMPARE(tokens().text, lightTokens().text);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
