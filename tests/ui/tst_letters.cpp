#include "ui/letter_keys.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using ui::LetterKeys;

/// What reaches the table after the letters had their turn.
class Table : public QWidget
{
public:
    QStringList reached;

protected:
    void keyPressEvent(QKeyEvent *event) override { reached += QKeySequence(event->key()).toString(); }
};

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<Table>();
        m_release = std::make_unique<QAction>();
        m_release->setShortcut(QKeySequence(Qt::Key_R));
        m_letters = std::make_unique<LetterKeys>(QList<QAction *>{m_release.get()});
        m_letters->watch(m_table.get());
        m_released = std::make_unique<QSignalSpy>(m_release.get(), &QAction::triggered);
    }

    void shouldActOnALetterOnceNothingFollows()
    {
        QTest::keyClick(m_table.get(), Qt::Key_R);
        QCOMPARE(m_released->count(), 0); // it may yet become a scan
        QTRY_COMPARE(m_released->count(), 1);
        QVERIFY(m_table->reached.isEmpty());
    }

    void shouldTakeKeysInQuickSuccessionForAScan()
    {
        // GIVEN a code that ends with a letter that is a command, read by a scanner
        QTest::keyClicks(m_table.get(), QStringLiteral("85123R"));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        // WHEN it has been silent for longer than a person needs
        QTRY_VERIFY(!m_letters->isListening());
        // THEN nothing was done, and Enter opened nothing
        QCOMPARE(m_released->count(), 0);
        QVERIFY(m_table->reached.isEmpty());
    }

    void shouldNotActOnTheFirstLetterOfAScan()
    {
        QTest::keyClicks(m_table.get(), QStringLiteral("R2"));
        QTRY_VERIFY(!m_letters->isListening());
        QCOMPARE(m_released->count(), 0);
    }

    void shouldActAgainAfterAScan()
    {
        QTest::keyClicks(m_table.get(), QStringLiteral("R2D2"));
        QTRY_VERIFY(!m_letters->isListening());
        QTest::keyClick(m_table.get(), Qt::Key_R);
        QTRY_COMPARE(m_released->count(), 1);
    }

    void shouldLeaveTheTableItsOwnKeys()
    {
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QTest::keyClick(m_table.get(), Qt::Key_R, Qt::ControlModifier); // two keys: Ctrl is one
        QCOMPARE(m_table->reached,
                 QStringList({QKeySequence(Qt::Key_Down).toString(), QKeySequence(Qt::Key_Space).toString(),
                              QKeySequence(Qt::Key_Return).toString(),
                              QKeySequence(Qt::Key_Control).toString(), QKeySequence(Qt::Key_R).toString()}));
    }

    void shouldNotRunWhatCannotBeDoneNow()
    {
        m_release->setEnabled(false);
        QTest::keyClick(m_table.get(), Qt::Key_R);
        QTRY_VERIFY(!m_letters->isListening());
        QCOMPARE(m_released->count(), 0);
    }

private:
    std::unique_ptr<Table> m_table;
    std::unique_ptr<QAction> m_release;
    std::unique_ptr<LetterKeys> m_letters;
    std::unique_ptr<QSignalSpy> m_released;
};

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
