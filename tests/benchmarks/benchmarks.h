#pragma once

#include "tests/benchmarks/figures.h"

#include <QString>

namespace bench {

std::vector<Figure> clickFigures(const QString &folder); // one durable allocation
std::vector<Figure> ruleFigures(const QString &folder); // a crowded SKU, and trying a count
std::vector<Figure> httpFigures(const QString &folder); // requests, several clients at once
std::vector<Figure> bulkFigures(const QString &folder); // import, its undo, and allocate everything waiting
std::vector<Figure> windowFigures(const QString &folder); // with a million lines and a million batches

/// What a process of its own shows and how much memory it then has: "bare", "first", "loaded".
int show(const QString &what, const QString &database);

} // namespace bench
