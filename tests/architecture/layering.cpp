#include "tests/architecture/layering.h"

#include <QMap>
#include <QRegularExpression>

namespace architecture {

namespace {

using namespace Qt::StringLiterals;

const QString desktop = u"app/desktop_main.cpp"_s; // a layer of its own: the main of the desktop

/// Who may include whom. What is not listed here is forbidden.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> table{
        {"model", {"model"}},
        {"app", {"app", "model"}},
        {"persistence", {"persistence", "app", "model"}},
        {"ui", {"ui", "app", "model"}},
        {"app/edges", {"app/edges", "app", "model"}},
        {"app/host", {"app/host", "app/edges", "persistence", "ui", "app", "model"}},
        {"app/terminal", {"app/terminal", "app/host", "app/edges", "app", "model"}},
        {desktop, {"app/host", "app/terminal", "ui", "app", "model"}},
    };
    return table;
}

QString libraryFault(const QString &layer, const QString &header)
{
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt[A-Z]\\w*/)"_s);
    static const QRegularExpression sql(u"^(QSql|QtSql/|sqlite3)"_s);
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    const bool core = layer == u"model" || layer == u"app";
    if (core && header.contains(qt))
        return layer + u" must not include Qt's "_s + header;
    if (sql.match(header).hasMatch() && layer != u"persistence")
        return layer + u" must not include the database's "_s + header;
    const bool isJson = layer == u"app" && header.startsWith(u"nlohmann/");
    if (core && !isJson && !header.contains(standard))
        return layer + u" must not include "_s + header + u", which is not of the standard library"_s;
    return {};
}

QString ownFault(const QString &layer, const QString &header)
{
    if (header.endsWith(u".moc") || header.startsWith(u"ui_"))
        return {};
    if (!header.contains('/'))
        return u"\"%1\" must be included by its layer: \"layer/%1\""_s.arg(header);
    const auto other = layerOf(header);
    if (other.isEmpty())
        return layer + u" must not include "_s + header;
    return arrows()[layer].contains(other) ? QString() : layer + u" must not include "_s + header;
}

} // namespace

QString layerOf(const QString &path)
{
    if (path == desktop)
        return desktop;
    for (const auto &layer : arrows().keys())
        if (layer.startsWith(u"app/") && path.startsWith(layer + u'/'))
            return layer;
    const auto top = path.section('/', 0, 0);
    const bool unknownPart
        = top == u"app" && path.count('/') > 1; // a folder in app/ without a place in the table
    return arrows().contains(top) && !unknownPart ? top : QString();
}

QStringList layeringFaults(const SourceFile &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*(<([^>]+)>|\"([^\"]+)\")"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression translation(u"(\\btr\\(|\\bqtTrId\\(|QCoreApplication::translate\\()"_s);
    const auto layer = layerOf(file.path);
    if (layer.isEmpty())
        return {file.path + u" belongs to no layer"_s};
    QStringList faults;
    for (auto found = include.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        faults << (match.hasCaptured(2) ? libraryFault(layer, match.captured(2))
                                        : ownFault(layer, match.captured(3)));
    }
    if (layer != u"ui" && file.text.contains(translation))
        faults << layer + u" must not translate: words on a screen belong to ui"_s;
    faults.removeAll(QString());
    return faults;
}

} // namespace architecture
