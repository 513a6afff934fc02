#include "app/edges/mail_message.h"

#include "app/edges/mailbox.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace edges {

namespace {

constexpr qsizetype longestLine = 990; // RFC 5321 allows 998
constexpr qsizetype base64Line = 76;

QByteArray dateText(app::Instant at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
    return moment.toString(Qt::RFC2822Date).toLatin1();
}

QByteArray domainOf(const std::string &address)
{
    const auto bytes = headerText(address);
    const auto domain = bytes.mid(bytes.lastIndexOf('@') + 1);
    return domain.isEmpty() ? QByteArray("localhost") : domain;
}

QByteArray headersOf(const std::vector<Mailbox> &mailboxes)
{
    QByteArray text;
    for (const auto &mailbox : mailboxes)
        text += (text.isEmpty() ? "" : ",\r\n ") + mailbox.header();
    return text;
}

bool travelsAsItIs(const QByteArray &body)
{
    const auto lines = body.split('\n');
    return std::ranges::all_of(
        lines, [](const QByteArray &line) { return line.size() <= longestLine && isPlain(line); });
}

QByteArray encodedBody(const QByteArray &body)
{
    const auto base64 = body.toBase64();
    QByteArray lines;
    for (qsizetype from = 0; from < base64.size(); from += base64Line)
        lines += base64.mid(from, base64Line) + "\r\n";
    return lines;
}

} // namespace

QByteArray mailMessage(const app::Notice &notice, const std::string &from)
{
    const auto senders = Mailbox::parse(from);
    const auto domain = domainOf(senders.empty() ? std::string() : senders.front().address);
    auto body = QByteArray::fromStdString(notice.body);
    const auto isAsItIs = travelsAsItIs(body);
    body.replace("\n", "\r\n");
    return "Date: " + dateText(notice.at) + "\r\nFrom: " + headersOf(senders)
        + "\r\nTo: " + headersOf(Mailbox::parse(notice.to)) + "\r\nSubject: " + headerText(notice.subject)
        + "\r\nMessage-ID: <" + headerText(notice.id) + '@' + domain
        + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
        + (isAsItIs ? "7bit\r\n\r\n" + body : "base64\r\n\r\n" + encodedBody(body));
}

} // namespace edges
