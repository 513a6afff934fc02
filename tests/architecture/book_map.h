#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace architecture {

/// One row of the map of the book: a chapter or appendix, what stands for it here, and what tests it.
struct BookRow
{
    QString part; // "ch. 7" ...
    QStringList files;
    QStringList tests;
    QStringList later; // named, but of a part of the program that is still to come
};

/// The rows of the table under "## The map of the book". A path is written `so`; `so` (later) is still to
/// come.
QList<BookRow> bookMap(const QString &contributing);

/// The parts of the book, as the map names them.
QStringList bookParts();

/// What is wrong with the map: parts left out, files that do not exist, marks that are out of date.
QStringList bookFaults(const QList<BookRow> &rows, const std::function<bool(const QString &)> &exists);

} // namespace architecture
