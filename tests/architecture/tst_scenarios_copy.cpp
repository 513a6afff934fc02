#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The scenarios are run from a copy; nobody changes an expectation to please the program.
class ScenariosCopyTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_agreed
        = "52386fa50a9039d54cad1a5628d6287c49ccd698335cd7e6cedeadb30c598f5d"; // SHA-256 of the scenarios as
                                                                              // agreed

    static QByteArray sumOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && sum.addData(&file) ? sum.result().toHex() : QByteArray();
    }

private Q_SLOTS:
    void shouldBeTheScenariosAsAgreed()
    {
        QCOMPARE(sumOf(QStringLiteral(SOURCE_ROOT "/tests/scenarios/scenarios.json")), m_agreed);
    }

    void shouldBeTheScenariosBesideTheCheckout()
    {
        const auto original = QStringLiteral(SOURCE_ROOT "/../shared/scenarios.json");
        if (QFile::exists(original)) // elsewhere the agreed sum stands for it
            QCOMPARE(sumOf(original), m_agreed);
    }

    void shouldNoticeAChange()
    {
        QVERIFY(sumOf(QStringLiteral(SOURCE_ROOT "/README.md")) != m_agreed);
        QVERIFY(sumOf(QStringLiteral(SOURCE_ROOT "/no such file")) != m_agreed);
    }
};

QTEST_APPLESS_MAIN(ScenariosCopyTest)

#include "tst_scenarios_copy.moc"
