#include "app/edges/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace edges {

namespace {

constexpr qint64 blockSize = 1 << 18;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// A damaged UTF-8 file is still one: each of its broken places is outnumbered by sound letters. In a
// Windows-1252 file hardly any letter happens to look like sound UTF-8.
bool isUtf8(QIODevice &device)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    qint64 broken = 0;
    qint64 beyondAscii = 0;
    for (auto atEnd = false; !atEnd;) {
        const auto block = device.read(blockSize);
        atEnd = block.isEmpty();
        if (!atEnd && isAscii({block.data(), static_cast<std::size_t>(block.size())}))
            if (beyondAscii == 0)
                continue;
        const QString text = decoder.decode(block);
        beyondAscii += std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; });
        broken += text.count(QChar(QChar::ReplacementCharacter));
    }
    return broken == 0 || beyondAscii - broken > broken;
}

} // namespace

FoundEncoding findEncoding(QIODevice &device)
{
    device.seek(0);
    const auto mark = device.peek(3);
    if (mark.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF"))
        return {Encoding::Utf16, 2};
    return {isUtf8(device) ? Encoding::Utf8 : Encoding::Windows1252, 0};
}

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return "UTF-8";
    case Encoding::Windows1252: return "Windows-1252";
    case Encoding::Utf16: return "UTF-16";
    }
    return {};
}

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const auto c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

std::string fromWindows1252(std::string_view bytes)
{
    thread_local QStringDecoder decoder("Windows-1252");
    return QString(decoder.decode(view(bytes))).toStdString();
}

std::string repaired(std::string_view bytes)
{
    return QString::fromUtf8(view(bytes)).toStdString();
}

} // namespace edges
