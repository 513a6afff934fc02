#pragma once

#include "app/edges/csv_writer.h"
#include "app/terminal/call.h"
#include "app/terminal/session.h"

#include <functional>

namespace terminal {

/// Refused before anything is read where the file cannot be written beside the database and what is said.
app::Answer<std::unique_ptr<host::Service>> openForExport(const std::string &file, Session &session);

/// Writes the file whole, or to standard output for `-`, and says how many rows. A file that is there is
/// replaced only with --force.
app::Answer<int> writeCsv(const std::string &file, const Call &call, Session &session,
                          const std::function<void(edges::CsvWriter &)> &write);

} // namespace terminal
