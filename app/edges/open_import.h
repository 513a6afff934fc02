#pragma once

#include "app/commands.h"
#include "app/import_file.h"

namespace edges {

/// A file that is ready to be imported.
struct OpenedImport
{
    app::FileReading reading;
    app::Command command; // that imports it; its rows can be taken once
};

/// Looks at the whole file where that is needed to read it rightly. Refused where it cannot be read, or only
/// by guessing.
app::Answer<OpenedImport> openImport(const app::ImportRequest &request);

} // namespace edges
