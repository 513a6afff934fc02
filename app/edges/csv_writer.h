#pragma once

#include "app/outcome.h"

#include <QFileDevice>

#include <initializer_list>
#include <memory>
#include <span>

namespace edges {

/// Writes CSV: UTF-8, commas, lines ended by LF, quotes where RFC 4180 needs them, values exactly as they
/// are. A file appears whole when finish() says so, or not at all; `-` is standard output.
class CsvWriter
{
public:
    /// Refused (FileExists) where a file stands under that name, unless it is to be replaced, and
    /// (FileUnwritable) where that is no ordinary file but a folder, a device, a pipe or a link to nothing.
    static app::Answer<CsvWriter> create(const std::string &path, bool replace);

    void write(std::span<const std::string_view> fields);
    void write(std::initializer_list<std::string_view> fields)
    {
        write(std::span(fields.begin(), fields.size()));
    }
    std::int64_t rows() const { return m_rows; }

    /// Everything is on the disk, or why not: FileUnwritable, DiskFull, FileExists.
    app::Answer<void> finish();

private:
    CsvWriter(std::string path, bool replace, std::unique_ptr<QFileDevice> device);

    void append(std::string_view field);
    void flush();

    std::string m_path;
    bool m_replace;
    std::unique_ptr<QFileDevice> m_device;
    std::string m_buffer;
    std::int64_t m_rows = 0;
};

} // namespace edges
