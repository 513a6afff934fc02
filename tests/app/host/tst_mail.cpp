#include "tests/app/host/service_in_thread.h"
#include "tests/support/builders.h"
#include "tests/support/mail_sink.h"

#include <QTest>

using namespace support;
using Security = MailSink::Security;

/// The buyer hears of shortages through a real mail server, whatever becomes of it.
class TestMail : public QObject
{
    Q_OBJECT

private:
    static host::DeliverySettings to(const MailSink &sink)
    {
        host::DeliverySettings settings;
        settings.mail = sink.server();
        settings.mailPatience = {
            .first = std::chrono::milliseconds(20), .longest = std::chrono::milliseconds(100), .refusals = 3};
        return settings;
    }
    static void goShort(ServiceInThread &service, const std::string &sku)
    {
        const auto code = model::Sku::parse(sku).value();
        QVERIFY(
            service.handle(app::CreateBatch{model::BatchRef::parse("b-" + sku).value(), code, 9_pieces, {}}));
        QVERIFY(service.handle(app::Allocate{model::OrderId::parse("o-" + sku).value(), code, 10_wanted}));
    }

private Q_SLOTS:
    void shouldTellTheBuyer_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<QString>("user");
        QTest::newRow("plain") << int(Security::None) << QString();
        QTest::newRow("plain, with a login") << int(Security::None) << QStringLiteral("ana");
        QTest::newRow("STARTTLS, with a login") << int(Security::StartTls) << QStringLiteral("ana");
        QTest::newRow("TLS") << int(Security::Tls) << QString();
        QTest::newRow("TLS, with a login") << int(Security::Tls) << QStringLiteral("ana");
    }
    void shouldTellTheBuyer()
    {
        QFETCH(int, security);
        QFETCH(QString, user);
        const MailSink sink(Security(security), user,
                            user.isEmpty() ? QString() : QStringLiteral("pass word"));
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(sink), service.onService());
        goShort(service, "sku-x");
        QTRY_COMPARE_WITH_TIMEOUT(sink.received().size(), std::size_t(1), 20'000);
        const auto mail = sink.received().front();
        QCOMPARE(mail.from, QByteArray("allocations@example.com"));
        QCOMPARE(mail.to, QByteArray("stock@made.com"));
        QCOMPARE(mail.isEncrypted, Security(security) != Security::None);
        QCOMPARE(mail.header("Subject"), QByteArray("Out of stock for sku-x"));
        for (const auto *header : {"From", "To", "Date", "Message-ID"})
            QVERIFY(!mail.header(header).isEmpty());
        QVERIFY(mail.body().startsWith("Out of stock for sku-x\r\n"));
        QVERIFY(mail.body().contains("order o-sku-x, line 1, 10 pieces"));
        QTRY_COMPARE(service.standing("mail").waiting, 0);
    }

    void shouldWaitWithTheWrongPassword()
    {
        const MailSink sink(Security::StartTls, QStringLiteral("ana"), QStringLiteral("right"));
        auto settings = to(sink);
        settings.mail->password = "wrong";
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        goShort(service, "S");
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("mail").failing, 60'000);
        QVERIFY(!service.standing("mail").failing->refused); // it is not the message that is wrong
        QCOMPARE(service.standing("mail").waiting, 1);
        QVERIFY(sink.received().empty());
    }

    void shouldNotTrustACertificateThatNobodyVouchesFor()
    {
        const MailSink sink(Security::Tls);
        auto settings = to(sink);
        settings.mail->certificates.clear();
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        goShort(service, "S");
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("mail").failing, 60'000);
        QVERIFY(sink.received().empty());
    }

    void shouldNotGoOnInTheClearWhereTlsWasAskedFor()
    {
        const MailSink sink;
        auto settings = to(sink);
        settings.mail->security = Security::StartTls;
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), settings, service.onService());
        goShort(service, "S");
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("mail").failing, 60'000);
        QVERIFY(sink.received().empty());
    }

    void shouldSetAMailAsideThatIsRefusedAndSendTheOthers()
    {
        const MailSink sink;
        auto settings = to(sink);
        settings.buyer = "nobody@example.com";
        ServiceInThread service;
        {
            const host::Deliveries deliveries(service.database(), settings, service.onService());
            goShort(service, "S");
            QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").setAside, 1, 20'000);
            QVERIFY(service.standing("mail").failing->why.find("550") != std::string::npos);
        }
        const host::Deliveries deliveries(service.database(), to(sink), service.onService());
        goShort(service, "T");
        QTRY_COMPARE_WITH_TIMEOUT(sink.received().size(), std::size_t(1), 20'000);
        host::answered(service.onService(), [](host::Service &s) { return s.outbox().tryAgain("mail"); });
        goShort(service, "U"); // is news, so it looks
        QTRY_COMPARE_WITH_TIMEOUT(sink.received().size(), std::size_t(3), 20'000);
        QTRY_COMPARE(service.standing("mail").setAside, 0);
    }

    void shouldLoseNothingWhileTheServerIsAway()
    {
        MailSink sink;
        ServiceInThread service;
        const host::Deliveries deliveries(service.database(), to(sink), service.onService());
        sink.process().kill();
        for (int i = 0; i < 10; ++i)
            goShort(service, "S" + std::to_string(i)); // work goes on
        QTRY_VERIFY_WITH_TIMEOUT(service.standing("mail").failing, 60'000);
        sink.start();
        QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").waiting, 0, 20'000);
        const auto mails = sink.received();
        QCOMPARE(mails.size(), std::size_t(10)); // in order, each once
        for (std::size_t i = 0; i < mails.size(); ++i)
            QCOMPARE(mails[i].header("Subject"), "Out of stock for S" + QByteArray::number(int(i)));
    }

    void shouldNameASecondMailLikeTheFirstWhereItMustBeSentAgain()
    {
        const MailSink sink;
        ServiceInThread service;
        {
            const host::Deliveries deliveries(service.database(), to(sink), service.onService());
            goShort(service, "S");
            QTRY_COMPARE_WITH_TIMEOUT(service.standing("mail").waiting, 0, 20'000);
        }
        host::answered(service.onService(), [](host::Service &s) { // as if the mark had been lost
            s.outbox().setAside("mail", {1, 100, app::Instant(), "lost"});
            return s.outbox().tryAgain("mail");
        });
        const host::Deliveries deliveries(service.database(), to(sink), service.onService());
        QTRY_COMPARE_WITH_TIMEOUT(sink.received().size(), std::size_t(2), 20'000);
        QCOMPARE(sink.received()[0].text, sink.received()[1].text);
    }
};

QTEST_GUILESS_MAIN(TestMail)

#include "tst_mail.moc"
