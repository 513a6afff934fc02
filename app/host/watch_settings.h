#pragma once

#include "app/host/settings.h"
#include "app/host/watch_folder.h"

namespace host {

/// How the watched folder's files are to be read. Refused where the folder is none, or a column is named
/// wrongly.
app::Answer<WatchFolder::Profile> watchProfile(const Settings::Watch &watch);

} // namespace host
