#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace support {

/// A list to be imported, and what is known about it.
struct SampleFile
{
    QString path;
    bool isReal; // false: generated, of the same shape
    std::int64_t rows; // of data
    std::int64_t refused; // because their quantity is negative
};

/// The real lists from $STOCKROOM_DATA, else from `shared/data` beside the source, unpacked into the folder;
/// where they are not to be had, generated ones.
SampleFile orderFile(const QString &folder);
SampleFile supplyFile(const QString &folder);

/// Lists of that shape: repeats, returns, odd codes, quotes, commas, line breaks and letters beyond ASCII.
/// The same seed makes the same bytes.
QByteArray generatedOrders(std::uint32_t seed, std::int64_t rows, std::int64_t returns);
QByteArray generatedSupply(std::uint32_t seed, std::int64_t rows);

/// Writes a file into a folder and answers its path.
QString written(const QString &folder, const QString &name, const QByteArray &content);

} // namespace support
