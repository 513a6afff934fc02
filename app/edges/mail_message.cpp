#include "app/edges/mail_message.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace edges {

namespace {

constexpr qsizetype longestChunk = 39; // bytes in an encoded word, so that no line has more than 78 letters
constexpr qsizetype longestLine = 990; // RFC 5321 allows 998
constexpr qsizetype base64Line = 76;

bool isPlain(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

QByteArray withoutControls(const std::string &text)
{
    auto bytes = QByteArray::fromStdString(text);
    std::ranges::replace_if(
        bytes, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return bytes;
}

bool continuesALetter(char c) // in UTF-8
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

QByteArray headerText(const std::string &text)
{
    const auto bytes = withoutControls(text);
    if (isPlain(bytes) && !bytes.contains("=?"))
        return bytes;
    QByteArray words;
    for (qsizetype from = 0; from < bytes.size();) {
        auto to = std::min(from + longestChunk, bytes.size());
        while (to < bytes.size() && continuesALetter(bytes[to]))
            --to;
        words += (words.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + bytes.mid(from, to - from).toBase64()
            + "?=";
        from = to;
    }
    return words;
}

QByteArray dateText(app::Instant at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
    return moment.toString(Qt::RFC2822Date).toLatin1();
}

QByteArray domainOf(const QByteArray &address)
{
    const auto domain = address.mid(address.lastIndexOf('@') + 1);
    return domain.isEmpty() ? QByteArray("localhost") : domain;
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
    const auto sender = withoutControls(from);
    auto body = QByteArray::fromStdString(notice.body);
    const auto isAsItIs = travelsAsItIs(body);
    body.replace("\n", "\r\n");
    return "Date: " + dateText(notice.at) + "\r\nFrom: " + sender + "\r\nTo: " + withoutControls(notice.to)
        + "\r\nSubject: " + headerText(notice.subject) + "\r\nMessage-ID: <" + withoutControls(notice.id)
        + '@' + domainOf(sender)
        + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
        + (isAsItIs ? "7bit\r\n\r\n" + body : "base64\r\n\r\n" + encodedBody(body));
}

} // namespace edges
