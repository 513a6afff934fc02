#include "tests/architecture/book_map.h"
#include "tests/architecture/source_tree.h"

#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// Every chapter and appendix of the book has its place here, and its test.
class BookMapTest : public QObject
{
    Q_OBJECT

private:
    QString m_good; // a map without faults

private Q_SLOTS:
    void init()
    {
        m_good = u"## The map of the book\n| book | here | test |\n|---|---|---|\n"_s;
        for (const auto &part : bookParts())
            m_good += u"| %1: subject | `model/batch.h` | `tests/tst_batch.cpp` |\n"_s.arg(part);
        m_good += u"\n## Another\n| table | `which/is.not` | `read` |\n"_s;
    }

    void shouldLeadToFilesThatExist()
    {
        const auto rows = bookMap(readAtRoot(u"CONTRIBUTING.md"_s));
        const auto faults = bookFaults(rows, existsAtRoot);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        qsizetype later = 0;
        for (const auto &row : rows)
            later += row.later.size();
        qInfo("%lld paths of the map belong to parts that are still to come", static_cast<long long>(later));
    }

    void shouldAcceptAMapWithoutFaults()
    {
        QCOMPARE(bookFaults(bookMap(m_good), [](const QString &) { return true; }), QStringList());
    }

    void shouldNoticeAFault_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("a file that is not there")
            << u"| ch. 7: Aggregates | `model/gone.h` | `tests/tst_batch.cpp` |"_s;
        QTest::newRow("a test that is not there")
            << u"| ch. 7: Aggregates | `model/batch.h` | `tests/gone.cpp` |"_s;
        QTest::newRow("a test that is none")
            << u"| ch. 7: Aggregates | `model/batch.h` | `model/batch.cpp` |"_s;
        QTest::newRow("a chapter left out") << QString();
        QTest::newRow("no test at all") << u"| ch. 7: Aggregates | `model/batch.h` | |"_s;
        QTest::newRow("no file at all") << u"| ch. 7: Aggregates | | `tests/tst_batch.cpp` |"_s;
        QTest::newRow("a mark out of date")
            << u"| ch. 7: Aggregates | `model/batch.h` (later) | `tests/tst_batch.cpp` |"_s;
    }

    void shouldNoticeAFault()
    {
        QFETCH(QString, row);
        const auto text
            = m_good.replace(u"| ch. 7: subject | `model/batch.h` | `tests/tst_batch.cpp` |"_s, row);
        const auto faults
            = bookFaults(bookMap(text), [](const QString &path) { return !path.contains(u"gone"); });
        QCOMPARE(faults.size(), 1);
    }
};

QTEST_APPLESS_MAIN(BookMapTest)

#include "tst_book_map.moc"
