#pragma once

#include "app/notifications.h"

#include <QByteArray>

namespace edges {

/// The notice as it travels, RFC 5322: what a header cannot hold as it is, RFC 2047 encodes; a body beyond
/// ASCII goes as base64 of UTF-8. Nothing in it can begin a header of its own.
QByteArray mailMessage(const app::Notice &notice, const std::string &from);

} // namespace edges
