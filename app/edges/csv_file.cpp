#include "app/edges/csv_file.h"

#include "app/edges/readable_text.h"
#include "app/edges/separator.h"
#include "app/storage_failure.h"
#include "model/text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryFile>

namespace edges {

namespace {

constexpr qint64 blockSize = 1 << 18;
constexpr qint64 beginningSize = 1 << 16;

/// UTF-16 as UTF-8, in a file of its own: everything behind reads bytes.
std::shared_ptr<QTemporaryFile> transcoded(QIODevice &device)
{
    auto text = std::make_shared<QTemporaryFile>();
    if (!text->open())
        return nullptr;
    QStringDecoder decoder(QStringDecoder::Utf16);
    device.seek(0);
    for (;;) {
        const auto block = device.read(blockSize);
        if (block.isEmpty())
            break;
        const QString decoded = decoder.decode(block);
        const auto bytes = decoded.toUtf8();
        if (text->write(bytes) != bytes.size())
            return nullptr;
    }
    return text->flush() ? text : nullptr;
}

} // namespace

app::Answer<CsvFile> CsvFile::open(const std::string &path)
{
    auto opened = openText(path);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    auto &device = **opened;
    CsvFile file;
    file.m_path = path;
    file.m_readable = device.fileName();
    file.m_form.encoding = findEncoding(device);
    file.m_encoding = file.m_form.encoding.encoding;
    if (file.m_encoding == Encoding::Utf16) {
        const auto text = transcoded(device);
        if (!text)
            return std::unexpected(unreadable(path, "its text could not be written out as UTF-8"));
        file.m_readable = text->fileName();
        file.m_owned = text;
        file.m_form.encoding = {Encoding::Utf8, 0};
    }
    QFile readable(file.m_readable);
    if (!readable.open(QIODevice::ReadOnly) || !readable.seek(file.m_form.encoding.markBytes))
        return std::unexpected(unreadable(path, readable.errorString().toStdString()));
    const auto beginning = readable.read(beginningSize).toStdString();
    file.m_form.separator = findSeparator(beginning);

    auto reader = file.fromTheTop();
    const auto header = reader->next();
    if (!header)
        return std::unexpected(unreadable(path, "there is nothing in it"));
    if (!*header)
        return std::unexpected(unreadable(path, "its header cannot be read: " + header->error().text));
    for (const auto field : (*header)->fields)
        file.m_header.emplace_back(model::trimmed(field));
    return file;
}

std::string CsvFile::name() const
{
    return QFileInfo(QString::fromStdString(m_path)).fileName().toStdString();
}

qint64 CsvFile::size() const
{
    return QFileInfo(m_readable).size();
}

std::unique_ptr<CsvReader> CsvFile::rows() const
{
    auto reader = fromTheTop();
    (void)reader->next();
    return reader;
}

std::unique_ptr<CsvReader> CsvFile::fromTheTop() const
{
    auto file = std::make_unique<QFile>(m_readable);
    if (!file->open(QIODevice::ReadOnly))
        throw app::StorageFailure(unreadable(m_path, file->errorString().toStdString()));
    return std::make_unique<CsvReader>(std::move(file), m_form);
}

} // namespace edges
