#pragma once

#include "app/edges/csv_folder.h"
#include "app/import_file.h"
#include "app/message_bus.h"

namespace edges {

/// The service layer over a folder of CSV files.
class CsvDesk
{
public:
    CsvDesk(const std::string &folder, const app::Clock &clock);

    app::Answer<void> takeBatches();
    app::Answer<void> takeAllocations(); // those there are, if there are any
    app::Answer<app::ImportResult> serveOrders(bool isTrial); // and keeps what comes of it, unless on trial

    const CsvFolder &folder() const { return m_folder; }
    const std::vector<RejectedRow> &rejected() const { return m_rejected; }

private:
    app::Answer<app::ImportResult> import(app::MessageBus &bus, const std::string &path, app::ImportKind kind,
                                          bool isTrial);
    void reject(const std::string &path, const std::vector<app::RefusedRow> &rows);

    app::Clock m_clock;
    CsvFolder m_folder;
    InMemoryData m_data;
    app::MessageBus m_loading; // into memory
    app::MessageBus m_bus; // and into the files
    std::vector<RejectedRow> m_rejected;
};

} // namespace edges
