#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/tile.h"

#include <QTest>

using namespace support;

namespace {

QStringList figures(ShownWindow &shown)
{
    QStringList told;
    for (const auto *tile : shown.window().findChildren<ui::Tile *>())
        told += tile->accessibleDescription();
    return told;
}

} // namespace

/// What needs somebody, found on a board that takes longer than a frame to read.
class TestSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEndWhetherSomebodyLooksOrNot()
    {
        const auto records = crowdedWarehouse(60'000);
        WindowDriver seen(records, QStringLiteral("Today"));
        auto *concerns = seen.table("Needs attention");
        QTRY_VERIFY(concerns->model()->rowCount() > 0);
        WindowDriver unseen(records, QStringLiteral("Stock"));
        QTRY_COMPARE(figures(unseen), figures(seen));
        unseen.window().showView(QStringLiteral("Today"));
        QCOMPARE(unseen.table("Needs attention")->model()->rowCount(), concerns->model()->rowCount());
    }

    void shouldHearOfNewsThatCameMeanwhile()
    {
        WindowDriver unseen(crowdedWarehouse(60'000), QStringLiteral("Stock"));
        const auto before = figures(unseen);
        unseen.gateway.store({.lines = {lineRow("late-comer", 1, "85123A", 7)}, .batches = {}, .skus = {}});
        QTRY_VERIFY(figures(unseen) != before);
    }
};

QTEST_MAIN(TestSurvey)
#include "tst_survey.moc"
