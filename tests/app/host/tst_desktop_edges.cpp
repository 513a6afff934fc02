#include "app/host/desktop_edges.h"
#include "tests/support/http_client.h"
#include "tests/support/literals.h"
#include "tests/support/mail_sink.h"
#include "tests/support/redis_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace support;
using namespace Qt::StringLiterals;

/// The window's service does beside its screens what the settings say, and tells the screens what it cannot.
class TestDesktopEdges : public QObject
{
    Q_OBJECT

private:
    static constexpr auto patience = 60'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<host::ServiceHost> m_service;
    std::unique_ptr<host::Edges> m_edges;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// As the window does at its start.
    void open(const QByteArray &settings)
    {
        QFile file(path(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
        file.close();
        const auto told = host::readSettings(file.fileName());
        QVERIFY(told);
        m_service = host::ServiceHost::open(path(u"stock.db"_s)).value();
        m_edges = host::openBesideScreens(
            *m_service, path(u"stock.db"_s), *told, [](const auto &, auto &) { return 0; },
            [](auto, const auto &) {});
    }
    bool run(const app::Command &command)
    {
        std::optional<app::Outcome> answer;
        m_service->submit(command, this, [&](const app::Outcome &outcome) { answer = outcome; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, patience) && answer->has_value();
    }
    bool goShort()
    {
        return run(app::CreateBatch{"b"_batch, "S"_sku, 9_pieces, {}})
            && run(app::Allocate{"o"_order, "S"_sku, 10_wanted});
    }
    static QByteArray settingsFor(const RedisServer &redis, const MailSink &mail, const char *buyer)
    {
        return "[redis]\nurl=" + QByteArray::fromStdString(redis.url()) + "\n[mail]\nhost=127.0.0.1\nport="
            + QByteArray::number(mail.server().port) + "\nto=" + buyer + '\n';
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_edges.reset();
        m_service.reset();
    }

    void shouldOpenNothingThatIsNotSwitchedOn()
    {
        open({});
        QVERIFY(m_service->doors().empty());
    }

    void shouldDeliverAndWatchAsTheSettingsSay()
    {
        RedisServer redis;
        const MailSink mail;
        open(settingsFor(redis, mail, "buyer@example.com") + "[watch]\nfolder=" + m_folder->path().toUtf8()
             + "\nkind=orders\nmap=order=Beleg\n");
        QVERIFY(goShort());
        QTRY_COMPARE_WITH_TIMEOUT(mail.received().size(), std::size_t(1), patience);
        QCOMPARE(mail.received().front().to, QByteArray("buyer@example.com"));
        QTRY_COMPARE_WITH_TIMEOUT(redis.entries("stockroom:events").size(), std::size_t(3), patience);
        QFile dropped(path(u"orders.csv"_s));
        QVERIFY(dropped.open(QIODevice::WriteOnly));
        dropped.write("Beleg,sku,quantity\no2,S,1\n");
        dropped.close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"imported/orders.csv"_s)), patience);
        const auto doors = m_service->doors();
        QCOMPARE(doors.size(), std::size_t(1));
        QCOMPARE(doors[0].place, m_folder->path().toStdString());
        QVERIFY(!doors[0].refused);
    }

    void shouldTellTheScreensWhereItListens()
    {
        open("[http]\nenabled=true\nlisten=127.0.0.1:0\n");
        const auto doors = m_service->doors();
        QCOMPARE(doors.size(), std::size_t(1));
        QVERIFY(!doors[0].refused);
        const auto port = QByteArray::fromStdString(doors[0].place).split(':').last().toUShort();
        QCOMPARE(HttpClient(port).get("/health").status, 200);
    }

    void shouldTellTheScreensWhatCannotBeOpened()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        open("[http]\nenabled=true\nlisten=127.0.0.1:" + QByteArray::number(other.serverPort())
             + "\n[redis]\nurl=localhost\n[watch]\nfolder=/nowhere/drop\n");
        const auto doors = m_service->doors();
        QCOMPARE(doors.size(), std::size_t(3));
        for (const auto &door : doors)
            QVERIFY(door.refused);
        QCOMPARE(doors[0].kind, ui::Door::Kind::Deliveries);
        QCOMPARE(doors[1].place, std::string("/nowhere/drop"));
        QCOMPARE(doors[2].refused->reason, app::Reason::CannotListen);
        QVERIFY(run(app::CreateBatch{"b"_batch, "S"_sku, 9_pieces, {}})); // no reason to have no window
    }

    void shouldCloseAtOnceWhileServersAreStopped()
    {
        RedisServer redis;
        MailSink mail;
        open(settingsFor(redis, mail, "halts@example.com"));
        redis.process().stop();
        QVERIFY(goShort());
        QTRY_VERIFY_WITH_TIMEOUT(mail.process().isStopped(), patience);
        QElapsedTimer timer;
        timer.start();
        m_service->beginClosing();
        m_edges.reset();
        m_service.reset();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestDesktopEdges)

#include "tst_desktop_edges.moc"
