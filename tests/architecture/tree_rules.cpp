#include "tests/architecture/tree_rules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace architecture {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostLines = 300;
constexpr qsizetype medianBelow = 60;

} // namespace

QStringList sizeFaults(const std::vector<SourceFile> &code)
{
    QStringList faults;
    std::vector<qsizetype> sizes;
    for (const auto &file : code) {
        const auto lines = file.text.count('\n');
        if (lines > mostLines)
            faults << u"%1 has %2 lines"_s.arg(file.path).arg(lines);
        if (!file.path.startsWith(u"tests/"))
            sizes.push_back(lines);
    }
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    if (middle != sizes.end() && *middle >= medianBelow)
        faults << u"half of the program's files have %1 lines and more"_s.arg(*middle);
    return faults;
}

QStringList wordFaults(const SourceFile &file)
{
    // Written so that this file does not hold the words itself.
    static const QRegularExpression putOff(u"\\b(TO"
                                           "DO|FIX"
                                           "ME|XX"
                                           "X|HA"
                                           "CK)\\b"_s);
    static const QRegularExpression place(u"(?<![\\w.}>)-])/(ho"
                                          "me|ro"
                                          "ot|Us"
                                          "ers|wo"
                                          "rk|bui"
                                          "lds|m"
                                          "nt)/\\w|\\b[A-Z]:\\\\Us"
                                          "ers"_s);
    QStringList faults;
    for (const auto *words : {&putOff, &place})
        if (const auto found = words->match(file.text); found.hasMatch())
            faults << u"%1, line %2: %3"_s.arg(file.path)
                          .arg(file.text.left(found.capturedStart()).count('\n') + 1)
                          .arg(found.captured());
    return faults;
}

QStringList nameFaults(const QString &path)
{
    static const QRegularExpression snakeCase(u"^[a-z0-9_]+(\\.[a-z0-9_]+)*$"_s);
    const auto name = QFileInfo(path).fileName();
    if (name == u"CMakeLists.txt" || name.contains(snakeCase))
        return {};
    return {path + u" is not written in snake_case"_s};
}

QStringList headerFaults(const SourceFile &header)
{
    QStringList faults;
    if (!header.text.startsWith(u"#pragma once\n"))
        faults << header.path + u" does not begin with #pragma once"_s;
    auto folder = header.path.section('/', 0, -2);
    if (folder.startsWith(u"ui/"))
        folder = u"ui"_s; // the screens are one target, sorted into folders
    const auto name = folder.section('/', -1);
    if (!header.text.contains(
            QRegularExpression(u"^namespace %1\\b"_s.arg(name), QRegularExpression::MultilineOption)))
        faults << header.path + u" declares nothing in namespace "_s + name;
    return faults;
}

QStringList sourceFaults(const SourceFile &source)
{
    const auto header = source.path.chopped(qsizetype(qstrlen("cpp"))) + u'h';
    const auto first = source.text.indexOf(u"#include"_s);
    if (!existsAtRoot(header) || source.text.indexOf(u"#include \"%1\"\n"_s.arg(header)) == first)
        return {};
    return {source.path + u" does not include its own header first"_s};
}

} // namespace architecture
