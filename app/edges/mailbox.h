#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace edges {

/// Somebody who sends or gets mail: `a@example.com`, or `Ann, Stock <a@example.com>`.
struct Mailbox
{
    std::string name; // empty: the address is all
    std::string address;

    static std::vector<Mailbox> parse(const std::string &text); // one or several, by commas

    QByteArray header() const; // as it stands in From and To
};

bool isPlain(const QByteArray &text); // nothing but ASCII that can be seen

/// As a header may hold it, RFC 2047: nothing in it can end the line.
QByteArray headerText(const std::string &text);

} // namespace edges
