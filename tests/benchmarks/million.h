#pragma once

#include <QString>

namespace bench {

/// A copy, in the folder, of a file with a million batches and a million order lines, allocated as far as
/// they go, in 100,000 SKUs. It is made once and kept among the temporary files.
QString million(const QString &folder);

} // namespace bench
