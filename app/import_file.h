#pragma once

#include "app/outcome.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace app {

enum class ImportKind { Batches, Orders, Allocations };

/// A file somebody wants to bring in, and how it is to be read where that cannot be seen from it.
struct ImportRequest
{
    std::string path;
    std::optional<ImportKind> kind; // none: by its columns
    std::map<std::string, std::string> mapping; // field -> column, before the synonyms
    std::string dateFormat; // `dd.MM.yyyy`; empty: ISO, or what only one way of reading allows
    bool allocate = false; // orders: and allocate what the file brought
};

/// How a file was read.
struct FileReading
{
    struct Column
    {
        std::string name;
        std::string field; // empty: nobody asked for it
    };

    ImportKind kind = ImportKind::Batches;
    char separator = ',';
    std::string encoding; // "UTF-8", "Windows-1252"
    std::string dateFormat;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> firstRows; // as they stand in the file
};

struct ImportPreview
{
    FileReading reading;
    ImportResult result; // what the import would come to
};

} // namespace app
