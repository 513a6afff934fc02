#include "tests/app/terminal/holder.h"
#include "tests/app/terminal/stockroomctl.h"
#include "tests/support/http_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using support::Holder;
using support::Stockroomctl;

/// One file, many ways in: the terminal's calls while another program holds the file.
class HandOverTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stockroomctl> m_program;

    QString database() const { return m_program->path(u"stock.db"_s); }

    QString orders(int lines) const // 400,000 are more than the cache holds: the log grows while they come in
    {
        QByteArray text("order,sku,quantity\n");
        for (int i = 0; i < lines; ++i)
            text += "o" + QByteArray::number(i / 10) + ",CLOCK," + QByteArray::number(1 + i % 10) + '\n';
        return m_program->file(u"orders.csv"_s, text);
    }

    std::unique_ptr<QProcess> started(const QStringList &call) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(BINARY_ROOT "/stockroomctl"),
                       QStringList{u"--database"_s, database()} + call);
        return process;
    }

    std::size_t stepsBy(const QString &via) const
    {
        std::size_t steps = 0;
        for (const auto &row : m_program->json(u"history --limit 1000"_s).objects)
            steps += row.value("via", "") == via.toStdString();
        return steps;
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Stockroomctl>(); }

    void shouldAnswerAsIfTheFileWereFree_data()
    {
        QTest::addColumn<bool>("window");
        QTest::newRow("serve") << false;
        QTest::newRow("the window") << true;
    }
    void shouldAnswerAsIfTheFileWereFree()
    {
        QFETCH(bool, window);
        Stockroomctl free;
        const Holder holder(database(), window ? Holder::Window : Holder::Service);
        QVERIFY2(holder.isReady(), holder.said().constData());
        for (const auto *call : {"add-batch b1 CLOCK 10",
                                 "add-batch b1 CLOCK 11",
                                 "place-order o1 CLOCK 4 CLOCK 8 --need-by 2026-03-01",
                                 "allocate o1",
                                 "allocate --waiting",
                                 "allocate o2 NONE 1",
                                 "change-quantity b1 3",
                                 "hold b1 --note damp",
                                 "unhold b1",
                                 "split o1 --line 1 2",
                                 "pin o1 --line 1 --note mine",
                                 "move o1 --line 1 b9",
                                 "why o1 --line 1",
                                 "undo",
                                 "redo",
                                 "cancel o1 --line 2",
                                 "receive b1 12",
                                 "change-line o1 --line 1 --quantity 3",
                                 "ways-out o1 --line 9",
                                 "ways-out o1 --line 3 --apply 1",
                                 "improve",
                                 "release o1",
                                 "change-eta b1 soon",
                                 "demo"}) {
            const auto words = support::words(QLatin1String(call));
            const auto alone = free.json(words);
            const auto handed = m_program->json(words);
            QVERIFY2(handed.status == alone.status, call);
            auto expected = QString::fromStdString(alone.dump());
            expected.replace(free.path(u"stock.db"_s), database());
            static const QRegularExpression moment(u"\"(at|decided_at)\":\"[^\"]*\""_s);
            QCOMPARE(QString::fromStdString(handed.dump()).remove(moment), expected.remove(moment));
            QCOMPARE(handed.err, alone.err);
        }
        const auto said = m_program->plain({u"add-batch"_s, u"b2"_s, u"OAK CLOCK"_s, u"5"_s});
        QCOMPARE(said.out, u"Recorded batch b2: 5 × OAK CLOCK, in the warehouse.\n"_s);
        const auto refused = m_program->plain({u"allocate"_s, u"o7"_s, u"NONE"_s, u"1"_s});
        QCOMPARE(refused.err, u"Invalid sku NONE\n"_s);
        QCOMPARE(refused.out, QString());
        QVERIFY(holder.isRunning());
        const auto rows = m_program->json(u"history --limit 1000"_s).objects;
        for (const auto &row : rows)
            QCOMPARE(row.value("via", ""), "terminal");
    }

    void shouldFindFilesWhereItsCallerIs()
    {
        const Holder holder(database());
        m_program->file(u"orders.csv"_s, "order,sku,quantity\no1,CLOCK,1\no2,CLOCK,none\n");
        QProcess process;
        process.setWorkingDirectory(m_program->path({}));
        process.start(QStringLiteral(BINARY_ROOT "/stockroomctl"),
                      {u"--database"_s, u"./stock.db"_s, u"--json"_s, u"import"_s, u"orders"_s,
                       u"orders.csv"_s, u"--errors"_s, u"errors.csv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAll().contains("\"created\":1"));
        QVERIFY(QFile::exists(m_program->path(u"errors.csv"_s)));
    }

    void shouldDoEveryCallOnceThoughManyCome()
    {
        const Holder holder(database());
        std::vector<std::unique_ptr<QProcess>> calls;
        for (int i = 0; i < 16; ++i)
            calls.push_back(started({u"add-batch"_s, u"b%1"_s.arg(i), u"CLOCK"_s, u"1"_s}));
        for (const auto &call : calls) {
            QVERIFY(call->waitForFinished(60'000));
            QVERIFY2(call->exitCode() == 0, call->readAllStandardError().constData());
        }
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 16u);
        QCOMPARE(stepsBy(u"terminal"_s), 16u);
    }

    void shouldWaitForOneAnotherWhereNobodyHoldsTheFile()
    {
        std::vector<std::unique_ptr<QProcess>> calls;
        for (int i = 0; i < 16; ++i) // the file is not even there
            calls.push_back(started({u"add-batch"_s, u"b%1"_s.arg(i), u"CLOCK"_s, u"1"_s}));
        for (const auto &call : calls) {
            QVERIFY(call->waitForFinished(60'000));
            QVERIFY2(call->exitCode() == 0, call->readAllStandardError().constData());
        }
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 16u);
    }

    void shouldFindAHolderThatComesWhileItWaits()
    {
        auto first = std::make_unique<Holder>(database());
        QVERIFY(m_program->json(u"add-batch b0 CLOCK 1"_s).status == 0);
        first->kill(); // its lock and its socket stay behind
        QVERIFY(QFile::exists(database() + u".socket"_s));
        QCOMPARE(m_program->json(u"add-batch b1 CLOCK 1"_s).status, 0); // nobody is there
        const Holder second(database()); // where the dead one listened
        QVERIFY(second.isReady());
        QCOMPARE(m_program->json(u"add-batch b2 CLOCK 1"_s).status, 0);
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 3u);
    }

    void shouldRefuseWhereTheHolderDoesNotAnswer()
    {
        const Holder holder(database());
        ::kill(holder.pid(), SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        const auto refused = m_program->json(u"add-batch b1 CLOCK 1"_s);
        ::kill(holder.pid(), SIGCONT);
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.code(), u"in_use"_s);
        const auto message = refused.only().value("message", "");
        for (const auto &fact :
             {std::to_string(holder.pid()), std::string("stockroomctl"), std::string("since")})
            QVERIFY2(message.find(fact) != std::string::npos, message.c_str());
        QVERIFY(timer.elapsed() < 30'000);
        QCOMPARE(m_program->json(u"add-batch b2 CLOCK 1"_s).status, 0);
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(),
                 1u); // what was refused was not done later
    }

    void shouldSayThatItIsNotKnownWhereTheHolderDiesUnderWay()
    {
        Holder holder(database());
        const auto call = started({u"--json"_s, u"import"_s, u"orders"_s, orders(400'000)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile(database() + u"-wal"_s).size() > 1'000'000, 60'000);
        holder.kill();
        QVERIFY(call->waitForFinished(60'000));
        QCOMPARE(call->exitCode(), 3);
        QVERIFY2(call->readAll().contains("\"error\":\"unanswered\""),
                 call->readAllStandardError().constData());
        QCOMPARE(m_program->json(u"add-batch b1 CLOCK 1"_s).status, 0);
        QCOMPARE(m_program->json(u"list lines"_s).objects.size(), 0u); // none half done
    }

    void shouldTakeLongWorkBackWhenItsCallerStopsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("a killed caller") << SIGKILL;
    }
    void shouldTakeLongWorkBackWhenItsCallerStopsIt()
    {
        QFETCH(int, signal);
        const Holder holder(database());
        const auto call = started({u"--json"_s, u"import"_s, u"orders"_s, orders(400'000)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile(database() + u"-wal"_s).size() > 1'000'000, 60'000);
        ::kill(static_cast<pid_t>(call->processId()), signal);
        QVERIFY(call->waitForFinished(60'000));
        if (signal == SIGINT) {
            QCOMPARE(call->exitCode(), 1);
            QVERIFY(call->readAll().contains("\"error\":\"interrupted\""));
        }
        QCOMPARE(m_program->json(u"add-batch b1 CLOCK 1"_s).status, 0); // its turn comes
        QCOMPARE(m_program->json(u"list lines"_s).objects.size(), 0u);
        QVERIFY(holder.isRunning());
    }

    void shouldNotBeFooledByAnotherFile()
    {
        const Holder holder(database());
        const auto other = m_program->path(u"other.db"_s);
        QFile::link(database() + u".socket"_s, other + u".socket"_s);
        QCOMPARE(
            m_program->bare({u"--database"_s, other, u"add-batch"_s, u"b1"_s, u"CLOCK"_s, u"1"_s}).status, 0);
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 0u);
        const auto link = m_program->path(u"link.db"_s);
        QFile::link(database(), link); // another name of the same one
        QCOMPARE(m_program->bare({u"--database"_s, link, u"add-batch"_s, u"b1"_s, u"CLOCK"_s, u"1"_s}).status,
                 0);
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 1u);
    }

    void shouldMeetAtAPlaceOfItsOwnWhereThePathIsLong()
    {
        const auto folder = m_program->path(QString(200, u'x'));
        QVERIFY(QDir().mkpath(folder));
        const auto file = folder + u"/stock.db"_s;
        const Holder holder(file);
        QVERIFY(holder.isReady());
        QCOMPARE(m_program->bare({u"--database"_s, file, u"add-batch"_s, u"b1"_s, u"CLOCK"_s, u"1"_s}).status,
                 0);
    }

    void shouldBeReachedByItsUserAlone()
    {
        const Holder holder(database());
        const auto permissions = QFile::permissions(database() + u".socket"_s);
        QVERIFY(
            !(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void shouldOutliveNonsenseOnItsSocket()
    {
        const Holder holder(database());
        const auto path = (database() + u".socket"_s).toUtf8();
        for (const auto &nonsense :
             {QByteArray("\n\n\n"), QByteArray("[]\n{}\n{\"call\":1}\n"), QByteArray("\xff\xfe\0\n", 4),
              QByteArray(9'000'000, '{'),
              QByteArray("{\"version\":\"0.1.0\",\"database\":\"/elsewhere\"}\n{\"call\":{}}\n"),
              QByteArray("{\"version\":1}\n"),
              "{\"version\":\"0.1.0\",\"database\":\"" + QFileInfo(database()).canonicalFilePath().toUtf8()
                  + "\"}\n{\"call\":{\"command\":\"serve\"}}\n",
              "{\"version\":\"0.1.0\",\"database\":\"" + QFileInfo(database()).canonicalFilePath().toUtf8()
                  + "\"}\n{\"call\":5}\n",
              "{\"version\":\"0.1.0\",\"database\":\"" + QFileInfo(database()).canonicalFilePath().toUtf8()
                  + "\"}\n{\"call\":{\"command\":5,\"json\":7}}\n"}) {
            const auto socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            std::copy(path.begin(), path.end(), address.sun_path);
            QCOMPARE(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            [[maybe_unused]] const auto sent = ::send(
                socket, nonsense.constData(), static_cast<std::size_t>(nonsense.size()), MSG_NOSIGNAL);
            ::close(socket);
        }
        QCOMPARE(m_program->json(u"add-batch b1 CLOCK 1"_s).status, 0);
        QVERIFY(holder.isRunning());
        QCOMPARE(m_program->json(u"list batches"_s).objects.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_hand_over.moc"
