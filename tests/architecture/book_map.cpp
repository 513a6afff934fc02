#include "tests/architecture/book_map.h"

#include <QRegularExpression>

namespace architecture {

namespace {

using namespace Qt::StringLiterals;

void readPaths(const QString &cell, QStringList &now, QStringList &later)
{
    static const QRegularExpression path(u"`([^`]+)`( \\(later\\))?"_s);
    for (auto found = path.globalMatch(cell); found.hasNext();) {
        const auto match = found.next();
        (match.hasCaptured(2) ? later : now) << match.captured(1);
    }
}

} // namespace

QList<BookRow> bookMap(const QString &contributing)
{
    QList<BookRow> rows;
    const auto section = contributing.section(u"## The map of the book\n"_s, 1).section(u"\n## "_s, 0, 0);
    for (const auto &line : section.split('\n')) {
        const auto cells = line.split('|');
        if (cells.size() != 5 || cells[1].contains(u"---") || cells[1].trimmed() == u"book")
            continue;
        BookRow row{cells[1].trimmed().section(u":"_s, 0, 0), {}, {}, {}};
        readPaths(cells[2], row.files, row.later);
        readPaths(cells[3], row.tests, row.later);
        rows << row;
    }
    return rows;
}

QStringList bookParts()
{
    QStringList parts;
    for (int chapter = 1; chapter <= 13; ++chapter)
        parts << u"ch. %1"_s.arg(chapter);
    return parts << u"epilogue"_s << u"app. A"_s << u"app. B"_s << u"app. C"_s << u"app. D"_s << u"app. E"_s;
}

QStringList bookFaults(const QList<BookRow> &rows, const std::function<bool(const QString &)> &exists)
{
    static const QRegularExpression test(u"^tests/.+\\.cpp$"_s);
    QStringList faults;
    QStringList parts;
    for (const auto &row : rows) {
        parts << row.part;
        if (row.files.isEmpty() && row.later.isEmpty())
            faults << row.part + u" names no file"_s;
        if (row.tests.isEmpty() && row.later.isEmpty())
            faults << row.part + u" names no test"_s;
        for (const auto &path : row.tests)
            if (!path.contains(test))
                faults << row.part + u": "_s + path + u" is no test"_s;
        for (const auto &path : row.files + row.tests)
            if (!exists(path))
                faults << row.part + u": there is no "_s + path;
        for (const auto &path : row.later)
            if (exists(path))
                faults << row.part + u": "_s + path + u" is there by now"_s;
    }
    if (parts != bookParts())
        faults << u"the parts are "_s + parts.join(u", ");
    return faults;
}

} // namespace architecture
