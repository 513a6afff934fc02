#include "tests/properties/world.h"

#include <QCryptographicHash>
#include <QFile>

using namespace properties;

namespace {

constexpr int triples = 10'000;
constexpr int inSqlite = 400; // of them: a file of its own for each
constexpr int aRow = 10;

/// A state of ten commands at most, the command, and the day: all from one number.
QByteArray outcomeOf(int triple, const QString &storage)
{
    beginAt(static_cast<std::uint64_t>(triple));
    World world(storage);
    world.begin(ana);
    for (auto n = any(0, 6); n > 0; --n) {
        if (any(0, 3) == 0)
            world.nextDay();
        world.handle(anyCommand(world.views()), ana);
    }
    const auto outcome = world.handle(anyCommand(world.views()), ana);
    auto told = outcome ? std::string("done") : std::string(app::codeOf(outcome.error().reason));
    told += world.told();
    world.views().history({.limit = 1'000'000}, [&](const app::HistoryRow &row) {
        told += std::to_string(row.step) + ' ' + row.type + ' ' + row.payload + '\n';
    });
    return QCryptographicHash::hash(QByteArray::fromStdString(told), QCryptographicHash::Sha256)
        .toHex()
        .left(8);
}

QString recordName()
{
    return QStringLiteral(SOURCE_ROOT "/tests/properties/outcomes.txt");
}

} // namespace

/// The same state, command and day have the same outcome, today as on the day it was recorded. A change of a
/// rule shows as a difference in outcomes.txt, to be looked at; STOCKROOM_RECORD=1 writes it anew.
class DeterminismTest : public QObject
{
    Q_OBJECT

private:
    QList<QByteArray> m_recorded;

private Q_SLOTS:
    void initTestCase_data() { support::addStorages(); }

    void initTestCase()
    {
        if (!m_recorded.isEmpty())
            return;
        QFile file(recordName());
        if (qEnvironmentVariableIsSet("STOCKROOM_RECORD")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int triple = 0; triple < triples; ++triple)
                file.write(outcomeOf(triple, QStringLiteral("memory"))
                           + (triple % aRow == aRow - 1 ? "\n" : " "));
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        m_recorded = file.readAll().simplified().split(' ');
        QCOMPARE(m_recorded.size(), qsizetype(triples));
    }

    void shouldHaveTheOutcomesOnRecord()
    {
        QFETCH_GLOBAL(QString, storage);
        const auto most = storage == QLatin1String("memory") ? triples : inSqlite;
        QStringList differ;
        for (int triple = 0; triple < most; ++triple)
            if (outcomeOf(triple, storage) != m_recorded[triple])
                differ << QString::number(triple);
        QVERIFY2(differ.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2 outcomes differ, of seeds %3")
                                .arg(differ.size())
                                .arg(most)
                                .arg(differ.mid(0, 20).join(QStringLiteral(", ")))));
    }
};

QTEST_GUILESS_MAIN(DeterminismTest)

#include "tst_determinism.moc"
