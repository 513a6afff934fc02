#pragma once

#include <QIODevice>

#include <string>
#include <string_view>

namespace edges {

enum class Encoding { Utf8, Windows1252, Utf16 };

struct FoundEncoding
{
    Encoding encoding;
    qint64 markBytes; // of the byte order mark; 0: there is none
};

/// How the text of a file is written, judged by all of it: its byte order mark, else UTF-8 where that fits,
/// else Windows-1252. Reads from the beginning to the end.
FoundEncoding findEncoding(QIODevice &device);

std::string_view nameOf(Encoding encoding); // "Windows-1252"

bool isAscii(std::string_view text);

/// Windows-1252 bytes as UTF-8.
std::string fromWindows1252(std::string_view bytes);

/// UTF-8 with every broken byte replaced by U+FFFD, to be shown.
std::string repaired(std::string_view bytes);

} // namespace edges
