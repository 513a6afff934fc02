#include "tests/architecture/packages.h"

#include <QRegularExpression>

namespace architecture {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QStringList packageNames(const QString &list)
{
    QStringList names;
    for (const auto &line : list.split('\n', Qt::SkipEmptyParts))
        if (!line.startsWith('#') && !line.startsWith('['))
            names << QString(line).remove('?').trimmed().split('|');
    return names;
}

QStringList packagesWithoutLicence(const QStringList &names, const QString &readme)
{
    const auto table = readme.section(u"## What it is built with\n"_s, 1).section(u"\n## "_s, 0, 0);
    QStringList without;
    for (const auto &name : names)
        if (!table.contains(u"`%1`"_s.arg(name)))
            without << name;
    return without;
}

QStringList commandsIn(const QString &text)
{
    static const QRegularExpression command(u"\\./(?:run|test|\\.ci/run)(?: [a-z]+)?(?=[ `\\n]|$)"_s);
    QStringList commands;
    for (auto found = command.globalMatch(text); found.hasNext();)
        commands << found.next().captured();
    commands.removeDuplicates();
    return commands;
}

} // namespace architecture
