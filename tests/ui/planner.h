#pragma once

#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/equation_widget.h"
#include "ui/timeline/timeline_chart.h"
#include "ui/trying/consequence_strip.h"

#include <QTest>

namespace support {

/// The window with SKU 85123A on its timeline.
class Planner : public WindowDriver
{
public:
    explicit Planner(const app::Changes &records = typicalWarehouse())
        : WindowDriver(records, QStringLiteral("Timeline"))
    {
        about(QStringLiteral("85123A"));
    }

    void about(const QString &sku)
    {
        field("SKU")->setText(sku);
        QTest::keyClick(field("SKU"), Qt::Key_Return);
    }
    ui::TimelineChart *chart() { return find<ui::TimelineChart>(QStringLiteral("Timeline")); }
    ui::TableView *twin()
    {
        find<QAbstractButton>(QStringLiteral("Table"))->click();
        return table("Timeline as a table");
    }
    ui::ConsequenceStrip *strip() { return find<ui::ConsequenceStrip>(QStringLiteral("Consequences")); }
    QString verdict()
    {
        return window().findChildren<ui::EquationWidget *>().constLast()->accessibleDescription();
    }

    int itemNamed(const QString &start)
    {
        for (int item = 0; item < chart()->itemCount(); ++item)
            if (chart()->itemText(item).startsWith(start))
                return item;
        return -1;
    }
    QPoint middleOf(const QString &start) { return chart()->itemBox(itemNamed(start)).center(); }
    std::string lastEta() const
    {
        return model::isoText(std::get<app::ChangeBatchEta>(gateway.tried.back()).eta);
    }
};

} // namespace support
