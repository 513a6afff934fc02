#include "tests/app/terminal/running_service.h"
#include "tests/app/terminal/stockroomctl.h"
#include "tests/support/http_client.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using support::HttpClient;
using support::RunningService;
using support::Stockroomctl;

namespace {

constexpr auto batch = "{\"ref\":\"b1\",\"sku\":\"X\",\"qty\":1}";

/// What a service manager hears from the program it started.
class Manager
{
public:
    explicit Manager(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            QTest::qFail("the socket of the service manager could not be made", __FILE__, __LINE__);
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)

    QByteArray next() const
    {
        char text[64];
        const auto read = ::recv(m_socket, text, sizeof text, 0);
        return {text, static_cast<qsizetype>(read)};
    }

private:
    int m_socket;
};

} // namespace

/// The program as a service: its beginning, its end, and who may reach it.
class ServeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString database() const { return m_folder->filePath(u"stock.db"_s); }

    QString secret(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"token"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
            || !file.setPermissions(QFile::ReadOwner))
            QTest::qFail("the token could not be written", __FILE__, __LINE__);
        return file.fileName();
    }

    static QProcessEnvironment with(const QString &name, const QString &value)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, value);
        return environment;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldSayWhereItListensOnceItIsReady()
    {
        RunningService service(database());
        QVERIFY(service.port() != 0);
        QCOMPARE(service.readyLine(),
                 "listening on http://127.0.0.1:" + QByteArray::number(service.port()) + '\n');
        QCOMPARE(HttpClient(service.port()).get("/").json().value("program", ""), "Stockroom");
        QVERIFY(QFile::exists(database()));
    }

    void shouldSayItAsJson()
    {
        RunningService service(database(), {u"--json"_s});
        const auto said = nlohmann::json::parse(service.readyLine().toStdString(), nullptr, false);
        QVERIFY(said.is_object());
        QVERIFY(said.value("listening", "").starts_with("http://127.0.0.1:"));
    }

    void shouldEndInOrderAtEitherSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void shouldEndInOrderAtEitherSignal()
    {
        QFETCH(int, signal);
        RunningService service(database());
        HttpClient idle(service.port());
        HttpClient client(service.port());
        QCOMPARE(client.post("/add_batch", {{"ref", "b1"}, {"sku", "X"}, {"qty", 1}}).status, 201);
        ::kill(static_cast<pid_t>(service.process().processId()), signal);
        QVERIFY(service.process().waitForFinished(60'000));
        QCOMPARE(service.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(service.process().exitCode(), 0);
        QVERIFY(idle.isClosed());
        QVERIFY(!QFile::exists(database() + u"-wal"_s)); // the database was closed
    }

    void shouldAnswerWhatIsUnderWayBeforeItEnds()
    {
        RunningService service(database());
        HttpClient client(service.port());
        QByteArray all;
        for (int i = 0; i < 50; ++i) { // asked at once, and not waited for
            const auto body = QByteArray(batch).replace("b1", "b" + QByteArray::number(i));
            all += "POST /add_batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        }
        client.send(all);
        QCOMPARE(client.answer().status, 201);
        service.askToStop();
        int answered = 1;
        while (client.answer().status == 201)
            ++answered;
        QCOMPARE(service.stop(), 0);
        const auto kept
            = Stockroomctl().bare({u"--database"_s, database(), u"--json"_s, u"list"_s, u"batches"_s});
        QCOMPARE(kept.out.count(u'\n'), answered); // what was done was said, and nothing else was done
    }

    void shouldTellItsManagerHowItStands()
    {
        const auto path = m_folder->filePath(u"notify"_s);
        const Manager manager(path.toUtf8());
        RunningService service(database(), {}, with(u"NOTIFY_SOCKET"_s, path));
        QVERIFY(service.port() != 0);
        QCOMPARE(manager.next(), QByteArray("READY=1"));
        QCOMPARE(service.stop(), 0);
        QCOMPARE(manager.next(), QByteArray("STOPPING=1"));
    }

    void shouldLogOneObjectALine()
    {
        RunningService service(database());
        HttpClient client(service.port());
        QCOMPARE(client.get("/nowhere").status, 404);
        QCOMPARE(service.stop(), 0);
        QStringList events;
        for (const auto &line : service.log().split('\n')) {
            if (line.isEmpty())
                continue;
            const auto object = nlohmann::json::parse(line.toStdString(), nullptr, false);
            QVERIFY2(object.is_object(), line.constData());
            QVERIFY(object.contains("at"));
            events << QString::fromStdString(object.value("event", ""));
        }
        QCOMPARE(events, (QStringList{u"listening"_s, u"refused"_s, u"stopping"_s, u"stopped"_s}));
    }

    void shouldRefuseAnAddressThatIsTaken()
    {
        RunningService first(database());
        const auto taken = u"127.0.0.1:%1"_s.arg(first.port());
        const auto second = Stockroomctl().json({u"serve"_s, u"--listen"_s, taken});
        QCOMPARE(second.status, 3);
        QCOMPARE(second.code(), u"cannot_listen"_s);
        QVERIFY(second.only().value("message", "").find(taken.toStdString()) != std::string::npos);
    }

    void shouldRefuseADatabaseThatIsHeld()
    {
        RunningService first(database());
        const auto second
            = Stockroomctl().bare({u"--database"_s, database(), u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.status, 3);
        QVERIFY2(second.err.contains(QString::number(first.process().processId())), qPrintable(second.err));
    }

    void shouldRefuseToBeReachedWithoutAToken()
    {
        for (const auto &address : {u"0.0.0.0:0"_s, u"[::]:0"_s}) {
            const auto refused = Stockroomctl().json({u"serve"_s, u"--listen"_s, address});
            QCOMPARE(refused.status, 2);
            QVERIFY(refused.only().value("message", "").find("needs a token") != std::string::npos);
        }
        QCOMPARE(Stockroomctl().json({u"serve"_s, u"--listen"_s, u"nonsense"_s}).status, 2);
    }

    void shouldAskForTheTokenEverywhere()
    {
        const auto token = secret("s3cret\n");
        RunningService service(database(), {u"--listen"_s, u"0.0.0.0:0"_s},
                               with(u"STOCKROOM_HTTP_TOKEN_FILE"_s, token));
        QVERIFY2(service.port() != 0, service.log().constData());
        HttpClient client(service.port());
        for (const auto *path :
             {"/", "/health", "/metrics", "/nowhere", "/openapi.json", "/allocations/o1"}) {
            const auto refused = client.get(path);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.headers.value("www-authenticate"), QByteArray("Bearer"));
            QVERIFY(refused.json().contains("message"));
        }
        QCOMPARE(client.post("/add_batch", batch, "Authorization: Bearer wrong\r\n").status, 401);
        QCOMPARE(client.get("/batches/b1", "Authorization: Bearer s3cret\r\n").status,
                 404); // nothing was done
        QCOMPARE(client.post("/add_batch", batch, "Authorization: Bearer s3cret\r\n").status, 201);
    }

    void shouldRefuseATokenThatOthersCanRead()
    {
        const auto token = secret("s3cret\n");
        QVERIFY(QFile::setPermissions(token, QFile::ReadOwner | QFile::ReadOther));
        Stockroomctl program;
        program.setEnvironment(u"STOCKROOM_HTTP_TOKEN_FILE"_s, token);
        const auto refused = program.json({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.only().value("message", "").find("can be read by others") != std::string::npos);
    }

    void shouldRefuseAPasswordOnTheCommandLine()
    {
        const auto refused = Stockroomctl().json({u"serve"_s, u"--redis"_s, u"redis://:s3cret@localhost"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.out.indexOf(u"s3cret"_s) < 0);
    }

    void shouldReadTheSettingsThatItIsGiven()
    {
        QFile file(m_folder->filePath(u"mine.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[database]\npath=" + database().toUtf8() + "\n[http]\nlisten=127.0.0.1:nowhere\n");
        file.close();
        const Stockroomctl program;
        const auto refused = program.bare({u"--config"_s, file.fileName(), u"serve"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"127.0.0.1:nowhere"_s), qPrintable(refused.err));
        QCOMPARE(
            program.bare({u"add-batch"_s, u"b1"_s, u"X"_s, u"1"_s, u"--config"_s, file.fileName()}).status,
            0);
        QVERIFY(QFile::exists(database()));
        QCOMPARE(program.bare({u"--config"_s, u"/nowhere.ini"_s, u"list"_s, u"lines"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
