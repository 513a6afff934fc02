#pragma once

#include "tests/benchmarks/figures.h"

#include <QString>

namespace bench {

std::vector<Figure> clickFigures(const QString &folder); // one durable allocation
std::vector<Figure> bulkFigures(const QString &folder); // import, and allocate everything waiting

} // namespace bench
