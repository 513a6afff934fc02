#pragma once

#include <QString>

namespace bench {

// What nobody can be quicker than in honesty: a window of Qt's own parts, rows read through the C API.

void showBareWindow(const QString &database); // until its rows are painted
double secondsToLoadColumns(const QString &database); // every line and batch, into columns and one arena
double secondsToFindLike(const QString &database, const char *word); // the rows of a flat table that have it

} // namespace bench
