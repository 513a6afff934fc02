#include "app/edges/readable_text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace edges {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *what;
};

constexpr std::array signatures{
    Signature{"PK\x03\x04", "it is a zip archive, not a text file"},
    Signature{"\xD0\xCF\x11\xE0", "it is an Excel workbook; save it as CSV"},
    Signature{"\x1F\x8B", "it is compressed (gzip); unpack it first"},
    Signature{"\xFD\x37zXZ", "it is compressed (xz); unpack it first"},
    Signature{"%PDF-", "it is a PDF, not a text file"},
    Signature{"SQLite format 3", "it is a database, not a text file"},
};

std::string somethingElse(QByteArrayView beginning)
{
    for (const auto &signature : signatures) {
        if (!beginning.startsWith(signature.bytes))
            continue;
        const auto bytes = beginning.toByteArray();
        if (bytes.startsWith("PK") && (bytes.contains("[Content_Types].xml") || bytes.contains("xl/")))
            return "it is an Excel workbook; save it as CSV";
        return signature.what;
    }
    const auto isUtf16 = beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF");
    const auto lineEnd = std::ranges::find_if(beginning, [](char c) { return c == '\n' || c == '\r'; });
    const auto hasNul = std::find(beginning.begin(), lineEnd, '\0') != lineEnd;
    return !isUtf16 && hasNul ? "it is not a text file" : "";
}

} // namespace

app::Rejection unreadable(const std::string &path, std::string why)
{
    return {.reason = app::Reason::FileUnreadable, .file = path, .detail = std::move(why)};
}

app::Answer<std::unique_ptr<QFile>> openText(const std::string &path)
{
    const auto refused
        = [&path](std::string why) { return std::unexpected(unreadable(path, std::move(why))); };
    const auto name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (path.empty() || (!info.exists() && !info.isSymLink()))
        return refused("there is no such file");
    if (info.isDir())
        return refused("it is a folder");
    if (info.exists() && !info.isFile())
        return refused("it is not a regular file");
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly))
        return refused(file->errorString().toStdString());
    if (file->size() == 0)
        return refused("it is empty");
    if (auto what = somethingElse(file->peek(4096)); !what.empty())
        return refused(std::move(what));
    return file;
}

} // namespace edges
