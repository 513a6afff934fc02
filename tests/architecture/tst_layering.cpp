#include "tests/architecture/layering.h"

#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// Every arrow between the layers points inwards.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOnlyPointInwards_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &file : filesUnder({"app", "model", "persistence", "ui"}, {"*.h", "*.cpp"}))
            QTest::newRow(qPrintable(file.path)) << file.path;
    }

    void shouldOnlyPointInwards()
    {
        QFETCH(QString, path);
        const auto faults = layeringFaults({path, readAtRoot(path)});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void shouldReadEveryLayer()
    {
        QSet<QString> seen;
        for (const auto &file : filesUnder({"app", "model", "persistence", "ui"}, {"*.h", "*.cpp"}))
            seen << layerOf(file.path);
        const QSet<QString> all{u"model"_s,     u"app"_s,      u"persistence"_s,  u"ui"_s,
                                u"app/edges"_s, u"app/host"_s, u"app/terminal"_s, u"app/desktop_main.cpp"_s};
        QCOMPARE(seen, all);
    }

    void shouldNoticeAWrongArrow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &path, const QString &text,
                            bool allowed = false) { QTest::newRow(name) << path << text << allowed; };
        row("model to app", u"model/batch.h"_s, u"#include \"app/clock.h\""_s);
        row("model to Qt", u"model/batch.h"_s, u"#include <QString>"_s);
        row("model to Qt by module", u"model/batch.h"_s, u"# include <QtCore/QString>"_s);
        row("model to the system", u"model/date.cpp"_s, u"#include <sys/time.h>"_s);
        row("model to JSON", u"model/date.cpp"_s, u"#include <nlohmann/json.hpp>"_s);
        row("model to std", u"model/batch.h"_s, u"#include <vector>\n#include \"model/date.h\""_s, true);
        row("app to Qt", u"app/words.h"_s, u"#include <QObject>"_s);
        row("app to host", u"app/words.cpp"_s, u"#include \"app/host/service.h\""_s);
        row("app to edges", u"app/words.cpp"_s, u"#include \"app/edges/csv_file.h\""_s);
        row("app to JSON", u"app/words.cpp"_s, u"#include <nlohmann/json.hpp>"_s, true);
        row("ui to persistence", u"ui/widgets/desk.cpp"_s, u"#include \"persistence/database.h\""_s);
        row("ui to host", u"ui/window.cpp"_s, u"#include \"app/host/service.h\""_s);
        row("ui to SQL", u"ui/window.cpp"_s, u"#include <QSqlQuery>"_s);
        row("ui to SQL by module", u"ui/window.cpp"_s, u"#include <QtSql/QSqlQuery>"_s);
        row("ui to app", u"ui/window.cpp"_s, u"#include \"app/views.h\"\n#include <QWidget>"_s, true);
        row("persistence to ui", u"persistence/database.h"_s, u"#include \"ui/gateway.h\""_s);
        row("persistence to SQLite", u"persistence/database.h"_s, u"#include <sqlite3.h>"_s, true);
        row("edges to SQLite", u"app/edges/csv_file.h"_s, u"#include <sqlite3.h>"_s);
        row("terminal to persistence", u"app/terminal/main.cpp"_s, u"#include \"persistence/database.h\""_s);
        row("main to edges", u"app/desktop_main.cpp"_s, u"#include \"app/edges/csv_file.h\""_s);
        row("host to all", u"app/host/a.cpp"_s,
            u"#include \"persistence/database.h\"\n#include \"ui/gateway.h\""_s, true);
        row("program to tests", u"app/host/a.cpp"_s, u"#include \"tests/support/literals.h\""_s);
        row("neighbour without layer", u"ui/window.cpp"_s, u"#include \"window.h\""_s);
        row("own moc", u"ui/window.cpp"_s, u"#include \"window.moc\""_s, true);
        row("folder without place", u"app/extras/a.cpp"_s, QString());
        row("translation in app", u"app/words.cpp"_s, u"return tr(\"Short\");"_s);
        row("translation in host", u"app/host/a.cpp"_s, u"QCoreApplication::translate(\"a\", \"b\");"_s);
        row("translation in ui", u"ui/words.cpp"_s, u"return tr(\"Short\");"_s, true);
        row("a word that ends so", u"app/words.cpp"_s, u"return str(\"Short\");"_s, true);
    }

    void shouldNoticeAWrongArrow()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        const auto faults = layeringFaults({path, text});
        QVERIFY2(faults.isEmpty() == allowed, qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(LayeringTest)

#include "tst_layering.moc"
