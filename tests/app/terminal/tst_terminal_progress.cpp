#include "app/terminal/interruption.h"
#include "app/terminal/progress_bar.h"

#include <QTest>

#include <csignal>
#include <sstream>

class TestProgress : public QObject
{
    Q_OBJECT

private:
    std::ostringstream m_out;
    std::ostringstream m_err;
    terminal::Console m_console{m_out, m_err, false};
    terminal::Session m_session{m_console, {}, {}, {}, {}, true};

private Q_SLOTS:
    void init() { m_err.str({}); }

    void shouldDrawTheBarAndTheCountAndWipeThemAway()
    {
        terminal::ProgressBar bar(m_session, "Importing", "rows");
        const auto progress = bar.progress();
        QTRY_VERIFY(
            (progress(122'951, 245'903), !m_err.str().empty())); // not at once: what is short shows nothing
        QVERIFY(m_err.str().find("122,951 of 245,903 rows") != std::string::npos);
        bar.clear();
        QVERIFY(m_err.str().ends_with("\r\033[K"));
        QCOMPARE(m_out.str(), "");
    }

    void shouldDrawMoreThanWasEstimated()
    {
        terminal::ProgressBar bar(m_session, "Importing", "rows");
        const auto progress = bar.progress();
        QTRY_VERIFY((progress(12, 10), !m_err.str().empty()));
        QVERIFY(m_err.str().find("░") == std::string::npos); // full, and not beyond
    }

    void shouldDrawNothingWhereNobodyWatches()
    {
        auto session = m_session;
        session.showsProgress = false;
        terminal::ProgressBar bar(session, "Importing", "rows");
        const auto progress = bar.progress();
        const auto begin = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(250))
            QVERIFY(progress(1, 10));
        bar.clear();
        QCOMPARE(m_err.str(), "");
    }

    void shouldStopTheWorkAfterAnInterruptAndStartAfresh()
    {
        {
            const terminal::InterruptListener listener(m_session);
            terminal::ProgressBar bar(m_session, "Importing", "rows");
            const auto progress = bar.progress();
            QVERIFY(progress(1, 10));
            std::raise(SIGINT);
            QVERIFY(!progress(2, 10));
        }
        const terminal::InterruptListener listener(m_session);
        QVERIFY(!terminal::wasInterrupted(m_session));
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_terminal_progress.moc"
