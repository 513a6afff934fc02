#pragma once

#include "app/edges/drop_folder.h"
#include "app/host/errand.h"
#include "app/host/on_service.h"
#include "app/import_file.h"
#include "app/log.h"

namespace host {

/// Imports each CSV file that is dropped into a folder, once, as one step that can be taken back.
class WatchFolder
{
public:
    struct Profile
    {
        QString folder;
        app::ImportRequest request; // how its files are read; the path is each file's
        std::chrono::milliseconds settle{2000};
    };

    WatchFolder(const Profile &profile, OnService onService, app::Log log);

private:
    void look(edges::Waiting &waiting);
    bool take(const edges::DropFolder::File &file, const edges::Waiting &waiting); // false: later
    app::Outcome import(const edges::DropFolder::File &file, const edges::Waiting &waiting) const;

    Profile m_profile;
    OnService m_onService;
    app::Log m_log;
    edges::DropFolder m_folder;
    Errand m_errand; // the last to come, the first to go
};

} // namespace host
