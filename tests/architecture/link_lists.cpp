#include "tests/architecture/link_lists.h"

#include <QRegularExpression>
#include <QStringList>

namespace architecture {

namespace {

using namespace Qt::StringLiterals;

/// Target -> what it must not link, as patterns.
const QMap<QString, QStringList> &forbidden()
{
    static const QMap<QString, QStringList> table{
        {"model",
         {"Qt6::.*", "app", "persistence", "ui", "edges", "host", "terminal", ".*sqlite.*", "nlohmann_json.*",
          "csv"}},
        {"app", {"Qt6::.*", "persistence", "ui", "edges", "host", "terminal", ".*sqlite.*", "csv"}},
        {"persistence", {"Qt6::Widgets", "Qt6::Gui", "ui", "edges", "host", "terminal", "csv"}},
        {"ui", {"Qt6::Sql", "persistence", "edges", "host", "terminal", ".*sqlite.*", "csv"}},
        {"edges_http", {"Qt6::Sql", "Qt6::Widgets", "persistence", "ui", "host", "terminal", ".*sqlite.*"}},
        {"edges",
         {"Boost::.*", "Qt6::Sql", "Qt6::Widgets", "persistence", "ui", "host", "terminal", ".*sqlite.*"}},
        {"host", {"Qt6::Widgets", "ui", "terminal"}},
        {"terminal", {"Qt6::Widgets", "ui", "host_desktop"}},
    };
    return table;
}

QSet<QString> reached(const QString &target, const QMap<QString, QSet<QString>> &direct,
                      QSet<QString> seen = {})
{
    for (const auto &next : direct.value(target))
        if (!seen.contains(next))
            seen = reached(next, direct, seen << next);
    return seen;
}

} // namespace

QMap<QString, QSet<QString>> linkLists(const QString &text)
{
    static const QRegularExpression linkOnly(u"\\$<LINK_ONLY:([^>]+)>"_s);
    QMap<QString, QSet<QString>> direct;
    for (auto line : text.split('\n', Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(u": ");
        for (const auto &name :
             line.mid(colon + 2).replace(linkOnly, u"\\1"_s).split(';', Qt::SkipEmptyParts))
            direct[line.left(colon)] << name;
    }
    auto all = direct;
    for (auto it = all.begin(); it != all.end(); ++it)
        *it = reached(it.key(), direct);
    return all;
}

QStringList linkFaults(const QMap<QString, QSet<QString>> &lists)
{
    QStringList faults;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        for (const auto &pattern : forbidden().value(it.key()))
            for (const auto &name : *it)
                if (QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                       QRegularExpression::CaseInsensitiveOption)
                        .match(name)
                        .hasMatch())
                    faults << it.key() + u" must not link "_s + name;
    return faults;
}

} // namespace architecture
