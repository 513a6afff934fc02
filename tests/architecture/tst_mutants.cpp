#include "tests/architecture/source_tree.h"

#include <QTest>

/// Every seeded defect of `./test mutants` still names a text that is there, once, and a test that is there.
class MutantsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList blocks()
    {
        return architecture::readAtRoot(QStringLiteral("tests/properties/mutants.txt"))
            .split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)
            .filter(QStringLiteral("law  "));
    }

private Q_SLOTS:
    void shouldStillFit_data()
    {
        QTest::addColumn<QString>("block");
        for (const auto &block : blocks())
            QTest::newRow(qPrintable(block.section(QLatin1Char('\n'), 0, 0).mid(5))) << block;
    }

    void shouldStillFit()
    {
        QFETCH(QString, block);
        QStringList text;
        QString file;
        QStringList test;
        for (const auto &row : block.split(QLatin1Char('\n'))) {
            if (row.startsWith(QLatin1String("file ")))
                file = row.mid(5);
            else if (row.startsWith(QLatin1String("test ")))
                test = row.mid(5).split(QLatin1Char(' '));
            else if (row.startsWith(QLatin1Char('-')))
                text << row.mid(1);
        }
        QVERIFY(!text.isEmpty());
        QCOMPARE(architecture::readAtRoot(file).count(text.join(QLatin1Char('\n'))), 1);
        QCOMPARE(test.size(), 2);
        const auto program = test.front() + QStringLiteral(".cpp");
        const auto source = architecture::readAtRoot(QStringLiteral("tests/properties/") + program)
            + architecture::readAtRoot(QStringLiteral("tests/persistence/") + program);
        QVERIFY2(source.contains(QStringLiteral("void ") + test.back())
                     || source.contains(QStringLiteral("::") + test.back()),
                 qPrintable(test.join(QLatin1Char(' '))));
    }

    void shouldBeMany() { QVERIFY(blocks().size() >= 12); }
};

QTEST_GUILESS_MAIN(MutantsTest)

#include "tst_mutants.moc"
