#include "tests/architecture/link_lists.h"

#include <QFile>
#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// Targets do not even see what their layer may not use.
class LinkListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLinkOnlyWhatTheLayerMayKnow()
    {
        QFile file(QStringLiteral(BINARY_ROOT "/link_lists.txt")); // written when the build was configured
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lists = linkLists(QString::fromUtf8(file.readAll()));
        for (const auto &target :
             {"model", "app", "persistence", "ui", "edges", "edges_http", "host", "host_desktop", "terminal"})
            QVERIFY2(lists.contains(target), target);
        const auto faults = linkFaults(lists);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void shouldNoticeAWrongLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("faults");
        QTest::newRow("ui without faults") << u"app: model\nui: app;Qt6::Widgets"_s << 0;
        QTest::newRow("ui and SQL") << u"ui: app;Qt6::Widgets;Qt6::Sql"_s << 1;
        QTest::newRow("ui and persistence, and what it brings")
            << u"ui: persistence\npersistence: Qt6::Sql"_s << 2;
        QTest::newRow("by way of another")
            << u"ui: app\napp: model;Qt6::Sql"_s << 2; // app may not, ui may not
        QTest::newRow("kept to itself") << u"ui: app;$<LINK_ONLY:Qt6::Sql>"_s << 1;
        QTest::newRow("model and Qt") << u"model: warnings;Qt6::Core"_s << 1;
        QTest::newRow("app and Qt") << u"app: model;Qt6::Core"_s << 1;
        QTest::newRow("app and JSON") << u"app: model;nlohmann_json::nlohmann_json"_s << 0;
        QTest::newRow("terminal and widgets")
            << u"terminal: host\nhost: app;Qt6::Widgets"_s << 2; // host may not either
        QTest::newRow("edges and Beast") << u"edges: app;Boost::headers"_s << 1;
        QTest::newRow("edges and SQLite") << u"edges: app;SQLite::SQLite3"_s << 1;
    }

    void shouldNoticeAWrongLink()
    {
        QFETCH(QString, text);
        QFETCH(int, faults);
        QCOMPARE(linkFaults(linkLists(text)).size(), faults);
    }
};

QTEST_APPLESS_MAIN(LinkListsTest)

#include "tst_link_lists.moc"
