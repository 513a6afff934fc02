#pragma once

#include "app/outcome.h"

#include <QFile>

#include <memory>

namespace edges {

/// Opens a file that is to be read as text; refused with what it is instead.
app::Answer<std::unique_ptr<QFile>> openText(const std::string &path);

/// The rejection of a file that cannot be read, with the cause in plain English.
app::Rejection unreadable(const std::string &path, std::string why);

} // namespace edges
