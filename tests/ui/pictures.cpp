// Every state of the window as a picture, to be looked at: pictures FOLDER [light|dark] [crowded lines].
// QT_SCALE_FACTOR=1.5 draws them at 150 %.

#include "tests/ui/past.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/facts.h"
#include "ui/timeline/timeline_chart.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

namespace {

using support::WindowDriver;

app::ImportPreview orderPreview()
{
    app::ImportPreview preview;
    preview.reading.kind = app::ImportKind::Orders;
    preview.reading.encoding = "UTF-8";
    preview.reading.dateFormat = "dd/MM/yyyy";
    for (const auto &[name, field] : {std::pair("Invoice", "order"),
                                      {"StockCode", "sku"},
                                      {"Description", "description"},
                                      {"Quantity", "quantity"},
                                      {"Due", "need_by"},
                                      {"Country", ""}})
        preview.reading.columns.push_back({name, field});
    preview.reading.firstRows
        = {{"536365", "85123A", "White hanging heart T-light holder", "6", "08/12/2025", "United Kingdom"},
           {"536365", "71053", "White metal lantern", "6", "08/12/2025", "United Kingdom"},
           {"536366", "22633", "Hand warmer Union Jack", "6", "09/12/2025", "France"}};
    preview.result.rows = 245'903;
    preview.result.created = 240'651;
    preview.result.rejected = 5'252;
    for (int i = 0; i < 12; ++i)
        preview.result.refused.push_back({142 + i * 31,
                                          "Quantity",
                                          std::to_string(-1 - i),
                                          app::RefusedRow::Why::InvalidValue,
                                          model::InvalidValue{model::ValueKind::LineQuantity,
                                                              model::Fault::Negative, std::to_string(-1 - i)},
                                          {}});
    return preview;
}

class Pictures
{
public:
    Pictures(QString folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
    }

    void take(QWidget &widget, const char *name)
    {
        QTest::qWait(60); // hover and layout come to rest
        const auto file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QString::fromUtf8(name), m_theme);
        widget.grab().save(file);
        std::puts(qPrintable(file));
    }

    void takeAll()
    {
        const auto typical = support::typicalWarehouse();
        {
            WindowDriver s({}, QStringLiteral("Allocation desk"), m_theme);
            take(s.window(), "01-first-run");
        }
        {
            WindowDriver s(typical, QStringLiteral("Allocation desk"), m_theme);
            take(s.window(), "02-desk");
            s.select(s.table("Order lines"), {12});
            take(s.window(), "03-desk-line");
            s.select(s.table("Order lines"), {14, 15, 16, 17, 18, 19, 20, 21, 22});
            take(s.window(), "04-desk-lines");
            s.action("Allocate")->trigger();
            app::AllocationResult result;
            result.allocated = 2;
            result.shortLines = 2;
            for (const auto *order : {"552880", "552888"})
                result.lines.push_back({{ui::lineIdOf(order, 1), model::Sku::parse("22423").value(),
                                         model::LineQuantity::of(12).value()},
                                        app::AllocatedLine::Kind::Short,
                                        std::nullopt,
                                        std::nullopt});
            s.gateway.answer(app::Result(result));
            take(s.window(), "05-desk-short");
            s.field("Filter lines")->setText(QString::fromUtf8("nothing like it"));
            take(s.window(), "06-desk-no-match");
        }
        {
            WindowDriver s(typical, QStringLiteral("Allocation desk"), m_theme);
            s.select(s.table("Order lines"), {12});
            s.select(s.table("Batches"), {3});
            take(s.window(), "07-desk-batch");
            s.action("Quantity")->trigger();
            take(s.window(), "08-form-quantity");
            s.field("In batch, as counted")->setText(QString::fromUtf8("6O"));
            QTest::keyClick(s.field("In batch, as counted"), Qt::Key_Return);
            take(s.window(), "09-form-refusal");
            s.action("Order lines")->trigger();
            take(s.window(), "10-form-order");
        }
        {
            WindowDriver s(typical, QStringLiteral("Stock"), m_theme);
            auto *table = s.table("Stock");
            Q_EMIT table->branchClicked(table->model()->index(4, 0));
            Q_EMIT table->branchClicked(table->model()->index(1, 0));
            s.select(s.table("Stock"), {10});
            take(s.window(), "11-stock");
            s.window().resize(980, 620);
            take(s.window(), "12-stock-small");
        }
        {
            WindowDriver s(typical, QStringLiteral("Allocation desk"), m_theme);
            s.action("Import")->trigger();
            Q_EMIT s.gateway.progressed(QStringLiteral("Reading orders-0512.csv"), 84'312, 245'903);
            take(s.window(), "13-progress");
            s.gateway.answerPreview(orderPreview());
            take(*s.window().findChild<QDialog *>(), "14-import-preview");
        }
    }

    void takeNarrow(WindowDriver &s, const char *name)
    {
        s.window().resize(960, 600);
        take(s.window(), name);
    }

    void takeLists()
    {
        {
            WindowDriver s(support::typicalWarehouse(), {}, m_theme);
            s.gateway.past = support::typicalPast();
            s.open(QStringLiteral("History"));
            s.select(s.table("History"), {3});
            take(s.window(), "20-history");
            takeNarrow(s, "21-history-small");
        }
        {
            WindowDriver s(support::typicalWarehouse(), {}, m_theme);
            s.gateway.ways = support::typicalWays();
            s.open(QStringLiteral("Shortages"));
            QTest::qWait(200); // the ways out are asked for
            take(s.window(), "22-shortages");
            takeNarrow(s, "23-shortages-small");
        }
        {
            WindowDriver s({}, {}, m_theme);
            s.gateway.records.batches = {support::batchRow("OPEN-85123A", "85123A", 180)};
            s.open(QStringLiteral("Shortages"));
            take(s.window(), "24-shortages-none");
        }
        {
            WindowDriver s(support::typicalWarehouse(), QStringLiteral("Orders"), m_theme);
            auto *table = s.table("Orders");
            for (const auto row : {12, 7, 3})
                Q_EMIT table->branchClicked(table->model()->index(row, 0));
            s.select(table, {3});
            take(s.window(), "25-orders");
            takeNarrow(s, "26-orders-small");
        }
    }

    void takeTimelines()
    {
        {
            WindowDriver s(support::typicalWarehouse(), QStringLiteral("Today"), m_theme);
            take(s.window(), "40-today");
            takeNarrow(s, "41-today-small");
            s.window().showView(QStringLiteral("Outbox"));
            take(s.window(), "42-outbox-none");
        }
        {
            WindowDriver s(support::typicalWarehouse(), {}, m_theme);
            s.open(QStringLiteral("Stock"));
            auto *stock = s.table("Stock");
            s.select(stock, {s.rowOf(stock, 0, QStringLiteral("85123A"))});
            s.window().showView(QStringLiteral("Timeline"));
            take(s.window(), "30-timeline");
            auto *chart = s.find<ui::TimelineChart>(QStringLiteral("Timeline"));
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(chart, Qt::Key_Down);
            take(s.window(), "31-timeline-batch");
            for (int i = 0; i < 6; ++i) {
                QTest::keyClick(chart, Qt::Key_Right);
                s.gateway.answerTried(support::laterShip(18 + i + 1));
            }
            take(s.window(), "32-timeline-trying");
            takeNarrow(s, "33-timeline-trying-small");
            QTest::keyClick(chart, Qt::Key_Escape);
            s.find<QAbstractButton>(QStringLiteral("Table"))->click();
            s.window().resize(1440, 900);
            take(s.window(), "34-timeline-table");
        }
        {
            WindowDriver s(support::crowdedSku(), {}, m_theme);
            s.open(QStringLiteral("Timeline"));
            take(s.window(), "35-timeline-crowded");
            s.find<QAbstractButton>(QStringLiteral("3 months"))->click();
            take(s.window(), "36-timeline-crowded-months");
        }
    }

    void takeCrowded(int lines)
    {
        const auto crowded = support::crowdedWarehouse(lines);
        QElapsedTimer clock;
        clock.start();
        WindowDriver s(crowded, QStringLiteral("Allocation desk"), m_theme);
        std::printf("open: %lld ms\n", static_cast<long long>(clock.restart()));
        take(s.window(), "15-crowded");
        for (const auto *word : {"5", "53", "536", "bird", "bird 12000"}) {
            clock.restart();
            s.field("Filter lines")->setText(QString::fromUtf8(word));
            const auto filtered = clock.restart();
            s.window().repaint();
            std::printf("filter '%s': %lld ms, painting %lld ms\n", word, static_cast<long long>(filtered),
                        static_cast<long long>(clock.elapsed()));
        }
        s.field("Filter lines")->setText(QString::fromUtf8(""));
        clock.restart();
        s.table("Order lines")->selectAll();
        std::printf("select all: %lld ms\n", static_cast<long long>(clock.restart()));
        s.table("Order lines")->sortByColumn(2, Qt::AscendingOrder);
        std::printf("sort by order: %lld ms\n", static_cast<long long>(clock.restart()));
        s.window().repaint();
        std::printf("painting: %lld ms\n", static_cast<long long>(clock.restart()));
        take(s.window(), "16-crowded-all");
        clock.restart();
        s.window().showView(QStringLiteral("Orders"));
        std::printf("show orders: %lld ms\n", static_cast<long long>(clock.restart()));
        s.field("Filter orders")->setText(QStringLiteral("536"));
        std::printf("filter orders: %lld ms\n", static_cast<long long>(clock.restart()));
        s.table("Orders")->selectAll();
        std::printf("select all orders: %lld ms\n", static_cast<long long>(clock.restart()));
        take(s.window(), "27-crowded-orders");
    }

private:
    QString m_folder;
    QString m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("pictures FOLDER [light|dark] [crowded lines]\n", stderr);
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    Pictures pictures(arguments.at(1), arguments.value(2, QStringLiteral("light")));
    pictures.takeAll();
    pictures.takeLists();
    pictures.takeTimelines();
    if (const auto lines = arguments.value(3).toInt(); lines > 0)
        pictures.takeCrowded(lines);
    return 0;
}
