#include "app/edges/mail_message.h"

#include <QProcess>
#include <QTest>

namespace {

const app::Notice plain{.to = "stock@made.com",
                        .subject = "Out of stock for CLOCK",
                        .body = "Out of stock for CLOCK\n",
                        .id = "step-7.1000",
                        .at = app::Instant(std::chrono::milliseconds(1'000'000'000'000))};

/// As a mail program reads it: a real one, Python's.
QList<QByteArray> parsed(const QByteArray &message)
{
    static const auto program = QStringLiteral(
        "import sys, email, email.policy\n"
        "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
        "out = [str(len(m.keys())), str(m['Subject']), str(m['From']), str(m['To']), "
        "m['Date'].datetime.isoformat(),\n"
        "       str(m['Message-ID']), str(len(m.defects)), m.get_content()]\n"
        "sys.stdout.buffer.write('\\0'.join(out).encode())\n");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program});
    python.write(message);
    python.closeWriteChannel();
    python.waitForFinished();
    return python.readAllStandardOutput().split('\0');
}

} // namespace

/// Well formed, whatever the names in it.
class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadAsItWasMeant()
    {
        const auto read = parsed(edges::mailMessage(plain, "allocations@example.com"));
        QCOMPARE(read,
                 (QList<QByteArray>{"9", "Out of stock for CLOCK", "allocations@example.com",
                                    "stock@made.com", "2001-09-09T01:46:40+00:00",
                                    "<step-7.1000@example.com>", "0", "Out of stock for CLOCK\r\n"}));
    }

    void shouldCarryLettersBeyondAscii()
    {
        auto notice = plain;
        for (int i = 0; i < 8; ++i)
            notice.subject += " ÄÖÜ-Стол-時計-😀";
        notice.body = "Out of stock for Стол-時計\n  Short: order Müller 😀\n";
        const auto message = edges::mailMessage(notice, "allocations@example.com");
        for (const auto &line : message.split('\n')) {
            QVERIFY(line.size() <= 79); // with its \r
            for (const auto letter : line)
                QVERIFY(letter > 0);
        }
        auto read = parsed(message);
        QCOMPARE(read[1], QByteArray::fromStdString(notice.subject));
        QCOMPARE(read[7].replace("\r\n", "\n"), QByteArray::fromStdString(notice.body));
    }

    void shouldLetNobodyBeginAHeader()
    {
        auto notice = plain;
        notice.subject = "Out of stock for X\r\nBcc: all@example.com\r\n\r\nhello";
        notice.to = "stock@made.com\r\nBcc: all@example.com";
        notice.id = "x>\r\nBcc: all@example.com";
        const auto message = edges::mailMessage(notice, "a@example.com\nBcc: all@example.com");
        QVERIFY(!message.contains("\nBcc"));
        QCOMPARE(parsed(message)[0], QByteArray("9"));
    }

    void shouldNameItsPeople()
    {
        auto notice = plain;
        notice.to = "a@example.com,Jürgen Groß <b@example.com>";
        const auto read = parsed(edges::mailMessage(notice, "Stock, \\ A <s@example.org>"));
        QCOMPARE(read[2], QByteArray("\"Stock, \\\\ A\" <s@example.org>"));
        QCOMPARE(read[3], QByteArray("a@example.com, Jürgen Groß <b@example.com>"));
        QCOMPARE(read[5], QByteArray("<step-7.1000@example.org>"));
    }

    void shouldNotTakeANameForAnEncodedWord()
    {
        auto notice = plain;
        notice.subject = "Out of stock for =?utf-8?B?SGFoYQ==?=";
        QCOMPARE(parsed(edges::mailMessage(notice, "a@example.com"))[1],
                 QByteArray::fromStdString(notice.subject));
    }

    void shouldCarryVeryLongLinesAndTheDotAlone()
    {
        auto notice = plain;
        notice.body = std::string(5000, 'x') + "\n.\n..\n";
        const auto message = edges::mailMessage(notice, "a@example.com");
        for (const auto &line : message.split('\n'))
            QVERIFY(line.size() <= 999);
        QCOMPARE(parsed(message)[7].replace("\r\n", "\n"), QByteArray::fromStdString(notice.body));
    }
};

QTEST_GUILESS_MAIN(TestMailMessage)

#include "tst_mail_message.moc"
