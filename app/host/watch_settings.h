#pragma once

#include "app/host/settings.h"
#include "app/host/watch_folder.h"

namespace host {

/// How the watched folder's files are to be read. Refused, naming key and value, where the folder is none
/// that can be used, or what the files are read by makes no sense.
app::Answer<WatchFolder::Profile> watchProfile(const Settings::Watch &watch);

} // namespace host
