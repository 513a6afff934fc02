#include "app/edges/mailbox.h"

#include <algorithm>
#include <string_view>

namespace edges {

namespace {

constexpr qsizetype longestChunk = 39; // bytes in an encoded word, so that no line has more than 78 letters

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

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \"");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \"") - first + 1));
}

Mailbox mailboxIn(std::string_view text)
{
    const auto open = text.rfind('<');
    if (open == std::string_view::npos)
        return {{}, trimmed(text)};
    return {trimmed(text.substr(0, open)), trimmed(text.substr(open + 1, text.find('>', open) - open - 1))};
}

} // namespace

bool isPlain(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
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

std::vector<Mailbox> Mailbox::parse(const std::string &text)
{
    std::vector<Mailbox> mailboxes;
    const auto line = withoutControls(text);
    std::string_view rest(line.constData(), static_cast<std::size_t>(line.size()));
    while (!rest.empty()) {
        const auto end = rest.find(',', rest.find('@')); // a comma before the address belongs to the name
        mailboxes.push_back(mailboxIn(rest.substr(0, end)));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return mailboxes;
}

QByteArray Mailbox::header() const
{
    const auto where = withoutControls(address);
    if (name.empty())
        return where;
    auto called = headerText(name);
    if (!called.startsWith("=?"))
        called = '"' + called.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return called + " <" + where + '>';
}

} // namespace edges
