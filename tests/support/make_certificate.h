#pragma once

#include <QString>

namespace support {

/// Makes `certificate.pem` and `key.pem` of a server on this PC, vouched for by nobody but itself.
void makeCertificate(const QString &folder);

} // namespace support
