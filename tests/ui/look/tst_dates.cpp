#include "ui/look/figures.h"

#include <QLocale>
#include <QTest>

using namespace ui;

/// Days as a person types them and reads them.
class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void shouldReadTheDay_data();
    void shouldReadTheDay();
    void shouldShowTheYearOnlyWhereItIsAnother();
    void shouldGroupNumbersByLocale();
};

void TestDates::shouldReadTheDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    // today is Thursday, 12 May 2011
    QTest::newRow("ISO") << "2011-05-26" << QDate(2011, 5, 26);
    QTest::newRow("ISO in the past") << "2010-01-02" << QDate(2010, 1, 2);
    QTest::newRow("no such day") << "2011-02-30" << QDate();
    QTest::newRow("day and month") << "26.5." << QDate(2011, 5, 26);
    QTest::newRow("day and month gone by") << "2.1" << QDate(2012, 1, 2);
    QTest::newRow("with its year") << "2.1.2011" << QDate(2011, 1, 2);
    QTest::newRow("in words") << "26 May" << QDate(2011, 5, 26);
    QTest::newRow("in words, no such day") << "32 May" << QDate();
    QTest::newRow("in words with its year") << "26 May 2013" << QDate(2013, 5, 26);
    QTest::newRow("days from now") << "+3d" << QDate(2011, 5, 15);
    QTest::newRow("weeks from now") << "+2w" << QDate(2011, 5, 26);
    QTest::newRow("weekday") << "fri" << QDate(2011, 5, 13);
    QTest::newRow("today's weekday means the next") << "thu" << QDate(2011, 5, 19);
    QTest::newRow("one letter names no day") << "t" << QDate();
    QTest::newRow("week") << "w22" << QDate(2011, 5, 30);
    QTest::newRow("week gone by") << "w2" << QDate(2012, 1, 9);
    QTest::newRow("no such week") << "w60" << QDate();
    QTest::newRow("nothing") << "" << QDate();
    QTest::newRow("noise") << "soon" << QDate();
}

void TestDates::shouldReadTheDay()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(parseDate(typed, QDate(2011, 5, 12)), day);
}

void TestDates::shouldShowTheYearOnlyWhereItIsAnother()
{
    const QDate day(2011, 5, 19);
    QCOMPARE(dateText(day, QDate(2011, 1, 1)), QStringLiteral("19 May"));
    QCOMPARE(dateText(day, QDate(2012, 1, 1)), QStringLiteral("19 May 2011"));
    QCOMPARE(dateText({}), QStringLiteral("–"));
    QCOMPARE(isoText(day), QStringLiteral("2011-05-19"));
}

void TestDates::shouldGroupNumbersByLocale()
{
    QCOMPARE(numberText(qint64(245903)), QStringLiteral("245,903"));
    QCOMPARE(numberText(qint64(-1080)), QStringLiteral("\u22121,080"));
    QCOMPARE(numberText(QVariant()), QStringLiteral("–"));
    QCOMPARE(numberText(QVariant(qint64(0))), QStringLiteral("0"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(numberText(qint64(245903)), QStringLiteral("245.903"));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
