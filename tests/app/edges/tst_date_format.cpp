#include "app/edges/date_detector.h"
#include "tests/support/literals.h"

#include <QTest>

using edges::DateDetector;
using edges::DateFormat;
using model::Fault;
using namespace support;

class TestDateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadADate_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // or the fault's number

        const auto row = [](const char *pattern, const char *text, const char *iso) {
            QTest::addRow("%s in %s", text, pattern)
                << QString::fromUtf8(pattern) << QString::fromUtf8(text) << QString::fromUtf8(iso);
        };
        row("yyyy-MM-dd", "2026-12-31", "2026-12-31");
        row("dd.MM.yyyy", "31.12.2026", "2026-12-31");
        row("dd.MM.yyyy", " 1.2.2026 ", "2026-02-01");
        row("d.M.yyyy", "01.02.2026", "2026-02-01");
        row("MM/dd/yyyy", "12/31/2026", "2026-12-31");
        row("yyyyMMdd", "20261231", "2026-12-31");
        row("yyyyMMdd", "2026123", "no date");
        row("yyyyMd", "20260102", "2026-01-02");
        row("yyMMdd", "260102", "2026-01-02");
        row("d MMM yyyy", "1 Feb 2026", "2026-02-01");
        row("d MMM yyyy", "1 FEB 2026", "2026-02-01");
        row("d MMM yyyy", "1 Feber 2026", "no date");
        row("d. MMM yyyy", "1. feb 2026", "2026-02-01");
        row("'on' d/M yyyy", "on 1/2 2026", "2026-02-01");
        row("yyyy-MM-dd'T'HH:mm:ss", "2026-01-02T23:59:59", "2026-01-02");
        row("yyyy-MM-ddTHH:mm", "2026-01-02T7:05", "2026-01-02");
        row("yyyy-MM-dd HH:mm", "2026-01-02 24:00", "no date");
        row("yyyy-MM-dd HH:mm", "2026-01-02", "no date");
        row("M/d/yy", "12/1/10 8:26", "2010-12-01");
        row("M/d/yyyy", "12/1/2010 8:26:01 PM", "2010-12-01");
        row("yyyy-MM-dd", "2026-01-02T08:30:00.000Z", "2026-01-02");
        row("yyyy-MM-dd", "2026-01-02T25:00", "no date");
        row("yyyy-MM-dd", "2026-01-02T12:60", "no date");
        row("yyyy-MM-dd", "2026-01-02 8:26:60", "no date");
        row("yyyy-MM-dd", "2026-01-02 8:30+01:00", "2026-01-02");
        row("M/d/yyyy", "12/1/2010 11:59pm", "2010-12-01");
        row("M/d/yyyy", "12/1/2010 13:00 PM", "no date");
        row("M/d/yyyy", "12/1/2010 PM", "no date");
        row("yyyy-MM-dd", "2026-01-02x", "no date");
        row("yyyy-MM-dd", "2026-01-02 3", "no date");
        row("dd.MM.yy", "01.02.69", "2069-02-01");
        row("dd.MM.yy", "01.02.70", "1970-02-01");
        row("dd.MM.yy", "01.02.2026", "no date");
        row("dd.MM.yyyy", "01.02.26", "no date");
        row("dd.MM.yyyy", "31.02.2026", "no date");
        row("dd.MM.yyyy", "29.02.2024", "2024-02-29");
        row("dd.MM.yyyy", "00.02.2024", "no date");
        row("dd.MM.yyyy", "01.13.2024", "no date");
        row("dd.MM.yyyy", "01/02/2024", "no date");
        row("dd.MM.yyyy", "01.02.1899", "another age");
        row("dd.MM.yyyy", "01.02.3000", "another age");
        row("dd.MM.yyyy", "", "blank");
        row("dd.MM.yyyy", "-1.02.2026", "no date");
    }
    void shouldReadADate()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto format = DateFormat::parse(pattern.toStdString());
        QVERIFY(format);
        const auto date = format->read(text.toStdString());
        const auto fault = [&] {
            switch (date.error().fault) {
            case Fault::NotADate: return "no date";
            case Fault::YearOutOfRange: return "another age";
            default: return "blank";
            }
        };
        QTEST(date ? QString::fromStdString(model::isoText(*date)) : QString::fromUtf8(fault()), "expected");
        if (!date) {
            QVERIFY(date.error().kind == model::ValueKind::Date);
            QCOMPARE(date.error().given, text.toStdString());
        }
    }

    void shouldTakeOnlyPatternsThatNameADay()
    {
        for (const auto *pattern :
             {"", "yyyy-MM", "MM-dd", "YYYY-MM-DD", "mm/dd/yyyy", "yyy-MM-dd", "yyyy-MMMM-dd", "yyyy-MM-ddd",
              "yyyy-MM-dd yyyy", "dd.MM.yyyy 'Uhr", "date"})
            QVERIFY2(!DateFormat::parse(pattern), pattern);
        QCOMPARE(DateFormat::parse(" dd.MM.yyyy ")->pattern(), std::string("dd.MM.yyyy"));
    }

    void shouldFindHowAColumnIsWritten_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("patterns");

        const auto one = [](const char *name, const QStringList &values, const char *pattern) {
            QTest::newRow(name) << values << QStringList(QString::fromUtf8(pattern));
        };
        one("ISO", {"2026-01-02", "2026-12-31"}, "yyyy-MM-dd");
        one("ISO with a time", {"2026-01-02T08:30", "2026-12-31"}, "yyyy-MM-dd");
        one("nothing to go by", {"", " "}, "yyyy-MM-dd");
        one("only rubbish", {"soon", "2026-13-45"}, "yyyy-MM-dd");
        one("dots", {"31.12.2026"}, "dd.MM.yyyy");
        one("dots, of either reading", {"03.04.2026"}, "dd.MM.yyyy");
        one("US", {"03/04/2026", "", "12/31/2026"}, "MM/dd/yyyy");
        one("British", {"03/04/2026", "31/12/2026"}, "dd/MM/yyyy");
        one("the same day either way", {"05/05/2026", "07/07/2026"}, "dd/MM/yyyy");
        one("two-digit years", {"12/1/10 8:26", "1/31/11 9:00"}, "MM/dd/yy");
        one("digits alone", {"20260102"}, "yyyyMMdd");
        one("a month's name", {"02-Jan-2026"}, "dd-MMM-yyyy");
        one("with rubbish between", {"31.12.2026", "soon", "30.02.2026"}, "dd.MM.yyyy");
        one("in two ways", {"31.12.2026", "2026-01-02"}, "yyyy-MM-dd");
        one("US and British", {"12/31/2026", "31/12/2026"}, "yyyy-MM-dd");
        QTest::newRow("either way") << QStringList{"03/04/2026", "05/05/2026"}
                                    << QStringList{"dd/MM/yyyy", "MM/dd/yyyy"};
        QTest::newRow("either way, dashes") << QStringList{"03-04-26"} << QStringList{"dd-MM-yy", "MM-dd-yy"};
    }
    void shouldFindHowAColumnIsWritten()
    {
        QFETCH(QStringList, values);
        DateDetector detector;
        for (const auto &value : values)
            detector.see(value.toStdString());
        QStringList found;
        for (const auto &format : detector.fitting())
            found << QString::fromStdString(format.pattern());
        QTEST(found, "patterns");
    }
};

QTEST_GUILESS_MAIN(TestDateFormat)
#include "tst_date_format.moc"
