#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/figures.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace support;

namespace {

QString titleIn(const QString &language)
{
    WindowDriver desk(typicalWarehouse(), QStringLiteral("stock"), QStringLiteral("light"), language);
    return desk.window().windowTitle();
}

QList<QMenu *> menusOf(WindowDriver &desk)
{
    QList<QMenu *> menus;
    for (const auto *action : desk.window().menuBar()->actions())
        menus += action->menu();
    return menus;
}

QString mnemonicOf(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

} // namespace

/// Which language the window speaks, and what follows from it.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void shouldSpeakTheLanguageOfTheSystem();
    void shouldSpeakTheLanguageOfTheSettings();
    void shouldSpeakEnglishWhereItKnowsNoBetter();
    void shouldWriteNumbersAndDaysAsTheLanguageDoes();
    void shouldKeepTheFormsOfTheReadersCountry();
    void shouldLetQtSpeakTheSameLanguage();
    void shouldOfferEveryLanguageInTheMenu();
    void shouldRememberTheLanguageChosenInTheMenu();
    void shouldOpenAViewByItsEnglishNameInEveryLanguage();
    void shouldRememberTheViewInAnotherLanguage();
    void shouldGiveEveryMenuAKeyOfItsOwn_data();
    void shouldGiveEveryMenuAKeyOfItsOwn();
};

void TestLanguage::shouldSpeakTheLanguageOfTheSystem()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(titleIn({}), QStringLiteral("Stockroom – Stock"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(titleIn({}), QStringLiteral("Stockroom – Bestand"));
    QCOMPARE(QLocale().language(), QLocale::German); // as it was before the window
}

void TestLanguage::shouldSpeakTheLanguageOfTheSettings()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(titleIn(QStringLiteral("de")), QStringLiteral("Stockroom – Bestand"));
    QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLanguage::shouldSpeakEnglishWhereItKnowsNoBetter()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    WindowDriver desk(typicalWarehouse(), QStringLiteral("orders"));
    QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Orders"));
    desk.window().showView(QStringLiteral("allocation desk"));
    desk.select(desk.lines(), {0, 1});
    QVERIFY(desk.find<QWidget>(QStringLiteral("Order lines"))); // and its plurals are there
    QCOMPARE(titleIn(QStringLiteral("tlh")), QStringLiteral("Stockroom – Stock"));
}

void TestLanguage::shouldWriteNumbersAndDaysAsTheLanguageDoes()
{
    const QDate day(2026, 12, 19);
    const auto said = [&](const char *language) {
        const WindowDriver desk({}, {}, QStringLiteral("light"), QString::fromUtf8(language));
        return QStringList{ui::numberText(qint64(245'903)), ui::dateText(day, day),
                           ui::dateText(day, QDate(2027, 1, 1))};
    };
    QCOMPARE(said("de"), QStringList({"245.903", "19. Dez.", "19. Dez. 2026"}));
    QCOMPARE(said("fr"), QStringList({"245\u202F903", "19 déc.", "19 déc. 2026"}));
}

void TestLanguage::shouldKeepTheFormsOfTheReadersCountry()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland));
    const WindowDriver desk({}, {}, QStringLiteral("light"), QStringLiteral("de"));
    QCOMPARE(ui::numberText(qint64(245'903)), QStringLiteral("245’903"));
}

void TestLanguage::shouldLetQtSpeakTheSameLanguage()
{
    const WindowDriver desk({}, {}, QStringLiteral("light"), QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText), QStringLiteral("Strg+2"));
}

void TestLanguage::shouldOfferEveryLanguageInTheMenu()
{
    WindowDriver desk(typicalWarehouse());
    QSet<QString> codes;
    for (const auto &[code, name] : ui::Language::known()) {
        codes += code;
        auto *choice = desk.action(qPrintable(name));
        QVERIFY2(choice && choice->isCheckable() && !choice->isChecked(), qPrintable(name));
    }
    QSet<QString> files;
    for (const auto &file :
         QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("stockroom_*.qm")}))
        files += file.mid(10).chopped(3);
    QCOMPARE(codes, files);
}

void TestLanguage::shouldRememberTheLanguageChosenInTheMenu()
{
    WindowDriver desk(typicalWarehouse());
    desk.action("Deutsch")->trigger();
    QCOMPARE(desk.settings().value(QStringLiteral("window/language")).toString(), QStringLiteral("de"));
    QCOMPARE(desk.message(), QStringLiteral("The language changes when Stockroom is started again."));
    desk.open(QStringLiteral("orders"));
    QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Aufträge"));
    QVERIFY(desk.action("Deutsch")->isChecked());
    desk.action("Wie das System")->trigger(); // the first of two: the look; it changes nothing here
    for (auto *action : desk.window().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Wie das System"))
            action->trigger();
    }
    QVERIFY(!desk.settings().contains(QStringLiteral("window/language")));
}

void TestLanguage::shouldOpenAViewByItsEnglishNameInEveryLanguage()
{
    WindowDriver desk(typicalWarehouse(), QStringLiteral("Allocation Desk"), QStringLiteral("light"),
                      QStringLiteral("de"));
    QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Zuteilung"));
    QVERIFY(desk.window().showView(QStringLiteral("fehlmengen")));
    QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Fehlmengen"));
}

void TestLanguage::shouldRememberTheViewInAnotherLanguage()
{
    WindowDriver desk(typicalWarehouse(), QStringLiteral("shortages"));
    desk.settings().setValue(QStringLiteral("window/language"), QStringLiteral("fr"));
    desk.open();
    QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Ruptures"));
}

void TestLanguage::shouldGiveEveryMenuAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &[code, name] : ui::Language::known())
        QTest::newRow(qPrintable(name)) << code;
}

void TestLanguage::shouldGiveEveryMenuAKeyOfItsOwn()
{
    QFETCH(QString, language);
    WindowDriver desk(typicalWarehouse(), QStringLiteral("stock"), QStringLiteral("light"), language);
    QSet<QString> keys;
    for (const auto *menu : menusOf(desk)) {
        const auto key = mnemonicOf(menu->title());
        QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(menu->title()));
        keys += key;
        QSet<QString> within;
        for (const auto *action : menu->actions()) {
            const auto inner = mnemonicOf(action->text());
            QVERIFY2(inner.isEmpty() || !within.contains(inner), qPrintable(action->text()));
            within += inner;
        }
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
