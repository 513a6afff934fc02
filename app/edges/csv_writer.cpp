#include "app/edges/csv_writer.h"

#include <QFile>
#include <QSaveFile>

#include <csv.h>
#include <optional>
#include <sys/stat.h>

namespace edges {

namespace {

constexpr std::size_t bufferSize = 1 << 16;

app::Rejection failure(const QFileDevice &device, const std::string &path)
{
    const auto isFull = device.error() == QFileDevice::ResourceError;
    return {.reason = isFull ? app::Reason::DiskFull : app::Reason::FileUnwritable,
            .file = path,
            .detail = device.errorString().toStdString()};
}

// What stands in the way of a file of that name. A pipe or a device is never replaced: others use it.
std::optional<app::Rejection> obstacle(const std::string &path, bool replace)
{
    struct stat found = {};
    if (lstat(path.c_str(), &found) != 0)
        return std::nullopt;
    if (stat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
        return app::Rejection{
            .reason = app::Reason::FileUnwritable, .file = path, .detail = "it is not an ordinary file"};
    if (replace)
        return std::nullopt;
    return app::Rejection{.reason = app::Reason::FileExists, .file = path};
}

bool needsQuotes(std::string_view field)
{
    return field.find_first_of(",\"\r\n") != std::string_view::npos || field.starts_with(' ')
        || field.ends_with(' ');
}

} // namespace

app::Answer<CsvWriter> CsvWriter::create(const std::string &path, bool replace)
{
    if (path == "-") {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            return std::unexpected(failure(*output, path));
        return CsvWriter(path, true, std::move(output));
    }
    if (const auto found = obstacle(path, replace))
        return std::unexpected(*found);
    auto file = std::make_unique<QSaveFile>(QString::fromStdString(path));
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(failure(*file, path));
    return CsvWriter(path, replace, std::move(file));
}

CsvWriter::CsvWriter(std::string path, bool replace, std::unique_ptr<QFileDevice> device)
    : m_path(std::move(path))
    , m_replace(replace)
    , m_device(std::move(device))
{
}

void CsvWriter::write(std::span<const std::string_view> fields)
{
    auto first = true;
    for (const auto field : fields) {
        if (!first)
            m_buffer += ',';
        first = false;
        append(field);
    }
    m_buffer += '\n';
    ++m_rows;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::append(std::string_view field)
{
    if (!needsQuotes(field)) {
        m_buffer += field;
        return;
    }
    const auto at = m_buffer.size();
    m_buffer.resize(at + csv_write(nullptr, 0, field.data(), field.size()));
    csv_write(m_buffer.data() + at, m_buffer.size() - at, field.data(), field.size());
}

void CsvWriter::flush()
{
    if (m_device->error() == QFileDevice::NoError) // the first failure is the one to be told
        m_device->write(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_buffer.clear();
}

app::Answer<void> CsvWriter::finish()
{
    flush();
    if (m_device->error() != QFileDevice::NoError || !m_device->flush())
        return std::unexpected(failure(*m_device, m_path));
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    if (!file)
        return {};
    if (const auto found = obstacle(m_path, m_replace))
        return std::unexpected(*found); // somebody put it there meanwhile
    if (!file->commit())
        return std::unexpected(failure(*file, m_path));
    return {};
}

} // namespace edges
