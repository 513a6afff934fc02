#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

Q_DECLARE_METATYPE(ui::Tokens)

using namespace ui;

/// The contrast of every pair the design names, as WCAG 2.1 measures it.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureContrast();
    void shouldKeepContrast_data();
    void shouldKeepContrast();
    void shouldBeAsStrongAsTheDesignMeasured();
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

namespace {

constexpr double text = 4.5; // WCAG 2.1, 1.4.3
constexpr double graphic = 3; // WCAG 2.1, 1.4.11

struct Pair
{
    QString what;
    QColor ink;
    QColor ground;
    double least;
};

using Named = std::pair<const char *, QColor>;

/// Every ink on every ground it may come to stand on. Disabled controls, rules between rows and the edge of a
/// message whose icon says the same are left out, as WCAG does.
QList<Pair> pairsOf(const Tokens &t)
{
    QList<Pair> pairs;
    const auto add = [&](const QList<Named> &inks, const QList<Named> &grounds, double least) {
        for (const auto &[ink, colour] : inks) {
            for (const auto &[ground, beneath] : grounds)
                pairs += {QStringLiteral("%1 on %2").arg(QLatin1String(ink), QLatin1String(ground)), colour,
                          beneath, least};
        }
    };
    const Named surface{"surface", t.surface};
    const QList<Named> rows{
        surface, {"hover", t.hover}, {"head", t.head}, {"selection", t.selection}, {"trying", t.trying}};
    add({{"text", t.text},
         {"second text", t.text2},
         {"hint", t.text3},
         {"accent ink", t.accentInk},
         {"free ink", t.freeInk},
         {"late ink", t.lateInk},
         {"short ink", t.shortageInk}},
        rows + QList<Named>{{"window", t.window}}, text);
    add({{"late ink", t.lateInk}}, {{"late tint", t.lateTint}}, text);
    add({{"short ink", t.shortageInk}}, {{"short tint", t.shortageTint}}, text);
    add({{"word", t.text}}, {{"hold in light", t.rowRule}, {"hold in dark", t.paneLine}},
        t.highContrast ? 0 : text);
    add({{"text on accent", t.onAccent}},
        {{"filled", t.accentFill}, {"hovered", t.accentFillHover}, {"pressed", t.accentFillPressed}}, text);
    add({{"tooltip", t.surface}}, {{"its ground", t.text}}, text);
    add({{"focus ring", t.accentInk},
         {"allocated", t.allocated},
         {"bar frame", t.barFrame},
         {"chevron", t.text2}},
        rows, graphic);
    add({{"free line", t.freeLine},
         {"short", t.shortage},
         {"hold", t.hold},
         {"field border", t.fieldBorder},
         {"check box", t.accentFill},
         {"progress", t.accentInk}},
        {surface}, graphic);
    add({{"progress", t.accentInk}}, {{"its track", t.highContrast ? t.surface : t.paneLine}}, graphic);
    add({{"allocated", t.allocated}}, {{"its tint", t.allocatedTint}}, graphic);
    add({{"free line", t.freeLine}}, {{"its tint", t.freeTint}}, graphic);
    add({{"short", t.shortage}}, {{"its tint", t.shortageTint}}, graphic);
    add({{"pin glyph", t.pinGlyph}}, {{"allocated", t.allocated}}, text);
    add({{"flag's outline", t.lateInk}}, {surface}, graphic); // amber never stands without it
    return pairs;
}

QPalette highContrast(const QColor &ground, const QColor &ink, const QColor &highlight,
                      const QColor &highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

} // namespace

void TestTokens::shouldKeepContrast_data()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::newRow("light") << lightTokens();
    QTest::newRow("dark") << darkTokens();
    QTest::newRow("black") << highContrastTokens(
        highContrast(Qt::black, Qt::white, {0x1A, 0xEB, 0xFF}, Qt::black));
    QTest::newRow("yellow on black") << highContrastTokens(
        highContrast(Qt::black, Qt::yellow, Qt::green, Qt::black));
    QTest::newRow("white") << highContrastTokens(
        highContrast(Qt::white, Qt::black, {0x37, 0x00, 0x6E}, Qt::white));
    QTest::newRow("a highlight nobody can read")
        << highContrastTokens(highContrast(Qt::black, Qt::white, {0x80, 0x80, 0x80}, {0xA0, 0xA0, 0xA0}));
}

void TestTokens::shouldKeepContrast()
{
    QFETCH(Tokens, tokens);
    QStringList tooFaint;
    for (const auto &[what, ink, ground, least] : pairsOf(tokens)) {
        if (const auto ratio = contrastRatio(ink, ground); ratio < least)
            tooFaint += QStringLiteral("%1: %2").arg(what).arg(ratio, 0, 'f', 2);
    }
    QCOMPARE(tooFaint.join(QStringLiteral(", ")), QString());
}

/// The figures in the design's table: a colour that is changed is measured anew.
void TestTokens::shouldBeAsStrongAsTheDesignMeasured()
{
    for (const auto &t : {lightTokens(), darkTokens()}) {
        QCOMPARE_GE(contrastRatio(t.text, t.surface), 13.7);
        QCOMPARE_GE(contrastRatio(t.text, t.selection), 10.7);
        QCOMPARE_GE(contrastRatio(t.text2, t.surface), 6.7);
        QCOMPARE_GE(contrastRatio(t.text2, t.selection), 5.6);
        QCOMPARE_GE(contrastRatio(t.accentInk, t.surface), 7.4);
        QCOMPARE_GE(contrastRatio(t.accentInk, t.trying), 6.8);
        QCOMPARE_GE(contrastRatio(t.onAccent, t.accentFill), 5.2);
        QCOMPARE_GE(contrastRatio(t.freeInk, t.surface), 6.0);
        QCOMPARE_GE(contrastRatio(t.lateInk, t.lateTint), 5.3);
        QCOMPARE_GE(contrastRatio(t.shortageInk, t.shortageTint), 4.8);
        QCOMPARE_GE(contrastRatio(t.pinGlyph, t.allocated), 5.1);
        QCOMPARE_GE(contrastRatio(t.barFrame, t.surface), 8.2);
    }
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
