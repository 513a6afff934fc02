#pragma once

#include "app/edges/csv_reader.h"
#include "app/outcome.h"

#include <QString>

namespace edges {

/// A CSV file, how it is written, and its header.
class CsvFile
{
public:
    /// Refused where it is no file, cannot be read, is empty, or is something else than text.
    static app::Answer<CsvFile> open(const std::string &path);

    const std::string &path() const { return m_path; }
    std::string name() const; // without the folders
    char separator() const { return m_form.separator; }
    Encoding encoding() const { return m_encoding; }
    const std::vector<std::string> &header() const { return m_header; }
    qint64 size() const; // bytes that reading goes through

    std::unique_ptr<CsvReader> rows() const; // after the header

private:
    CsvFile() = default;

    std::unique_ptr<CsvReader> fromTheTop() const;

    std::string m_path;
    QString m_readable; // the file itself, or its text as UTF-8
    std::shared_ptr<void> m_owned; // that text
    Encoding m_encoding = Encoding::Utf8;
    CsvReader::Form m_form;
    std::vector<std::string> m_header;
};

} // namespace edges
