#include "tests/ui/tour.h"

#include "tests/support/literals.h"
#include "tests/ui/guide.h"
#include "tests/ui/past.h"
#include "tests/ui/warehouse.h"
#include "ui/facts.h"
#include "ui/filter_bar.h"
#include "ui/filters/filter_menu.h"
#include "ui/forms/form.h"
#include "ui/history/past_page.h"
#include "ui/look/message_bar.h"
#include "ui/look/popup_panel.h"
#include "ui/look/roles.h"
#include "ui/look/segment_row.h"
#include "ui/palette/palette.h"
#include "ui/tour/tour_panel.h"
#include "ui/view.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace support {

namespace {

void visitDesk(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    guide.gateway.steps = {.undo = app::StepName{8, "ChangeBatchQuantity", "ana", "desktop"},
                           .redo = app::StepName{7, "AllocateWaiting", "ana", "desktop"}};
    Q_EMIT guide.gateway.replaced();
    guide.show("as opened");
    guide.filterToNothing();
    guide.select(guide.first(), {14, 15, 16});
    guide.show("several lines");
    auto &actions = guide.actions();
    guide.fillIn(*actions.pin, "pin");
    guide.selectText(2, "553010 · 1");
    guide.show("a line");
    for (auto *verb : {actions.newBatch, actions.newOrder, actions.move, actions.split, actions.changeLine,
                       actions.changeQuantity, actions.changeEta, actions.receive, actions.hold})
        guide.fillIn(*verb, qPrintable(verb->icon().name() + verb->iconText()));
    actions.allocateWaiting->trigger();
    guide.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
    guide.show("a refusal");
    Q_EMIT guide.gateway.progressed(QStringLiteral("orders-0512.csv"), 84'312, 245'903);
    actions.shortcuts->trigger();
    actions.about->trigger();
    for (auto *dialog : guide.window().findChildren<QDialog *>())
        guide.show(*dialog, "help");
    for (auto *menu : guide.window().menuBar()->findChildren<QMenu *>()) {
        menu->ensurePolished();
        menu->adjustSize();
        guide.show(*menu, "a menu");
    }
}

/// A line on its way to a batch, and what is offered after the program ended by force.
void visitUnfinished(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    guide.selectText(2, "553010 · 1");
    auto *lines = guide.first();
    auto *batches = guide.view()->tables().constLast();
    const auto hand = lines->viewport();
    QTest::mousePress(hand, Qt::LeftButton, {}, lines->visualRect(lines->currentIndex()).center());
    for (int row = 0; row < batches->model()->rowCount(); ++row) {
        const auto box = batches->visualRect(batches->model()->index(row, 0));
        for (const auto &at : {box.center() + QPoint(0, 1), box.center()})
            QTest::mouseMove(hand, hand->mapFromGlobal(batches->viewport()->mapToGlobal(at)));
        guide.show("a line that is carried");
    }
    QTest::keyClick(lines, Qt::Key_Escape);
    auto &actions = guide.actions();
    for (auto *verb : {actions.changeQuantity, actions.split, actions.newOrder}) {
        verb->trigger();
        for (auto *field : guide.window().findChild<ui::Form *>()->findChildren<QLineEdit *>())
            field->setText(QStringLiteral("60"));
    }
    guide.open(QStringLiteral("allocation desk"));
    for (int kept = 0; kept < 3; ++kept) {
        guide.show("what was typed is offered");
        auto *offer = guide.window().findChild<ui::MessageBar *>();
        offer->findChildren<QPushButton *>().constLast()->click(); // discards it, and the next is offered
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void visitTrial(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    guide.selectText(2, "553010 · 1");
    guide.actions().changeQuantity->trigger();
    guide.window().findChild<ui::Form *>()->findChild<QLineEdit *>()->setText(QStringLiteral("60"));
    guide.gateway.answerTried(smallerShip());
    guide.show("a trial");
}

void visitLists(const QString &language, const Visit &visit)
{
    for (const auto *view : {"orders", "stock"}) {
        Guide guide(typicalWarehouse(), view, language, visit);
        for (const auto row : {4, 1})
            guide.expand(row);
        guide.select(guide.first(), {1});
        guide.show("opened");
        guide.select(guide.first(), {2});
        guide.show("what is in it");
        guide.filterToNothing();
    }
    {
        Guide guide(typicalWarehouse(), "", language, visit);
        guide.gateway.past = typicalPast();
        guide.open(QStringLiteral("history"));
        for (const auto row : {5, 3, 1})
            guide.expand(row);
        guide.select(guide.first(), {1});
        guide.show("history");
        if (!QTest::qWaitFor([&] { return !guide.gateway.tried.empty(); }))
            qFatal("Nobody asked what stands on a step");
        const app::Rejection standing{
            .reason = app::Reason::Depends,
            .step = 6,
            .steps = {{9, "ChangeBatchQuantity", "ana", "desktop"}, {7, "HoldBatch", "ana", "desktop"}}};
        for (auto open = guide.gateway.tried.size(); open > 0; --open)
            guide.gateway.answerTried(app::Preview{.outcome = std::unexpected(standing)});
        guide.show("what stands on a step");
        guide.filterToNothing();
        guide.gateway.pastRecords = typicalWarehouse();
        auto *history = guide.first();
        for (int row = history->model()->rowCount() - 1; guide.gateway.pastAsked.empty(); --row) {
            if (!history->model()->index(row, 0).data(ui::GroundRole).toBool())
                continue; // no day
            guide.select(history, {row});
            QTest::keyClick(history, Qt::Key_Return);
        }
        guide.show("a past day");
        guide.window().findChild<ui::PastPage *>()->findChild<ui::SegmentRow *>()->choose(1);
        guide.show("the stock of a past day");
    }
    {
        Guide guide(typicalWarehouse(), "", language, visit);
        guide.gateway.ways = typicalWays();
        guide.open(QStringLiteral("shortages"));
        auto &asked = guide.gateway.waysAsked;
        if (!QTest::qWaitFor([&] { return !asked.empty(); }))
            qFatal("Nobody asked for the ways out of a shortage");
        guide.show("shortages");
        guide.filterToNothing();
    }
}

void visitTimeline(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    guide.selectText(2, "553010 · 1");
    guide.window().showView(QStringLiteral("timeline"));
    guide.show("timeline");
    for (auto *button : guide.view()->findChildren<QAbstractButton *>()) {
        if (!button->isCheckable() || button->isChecked())
            continue;
        button->click(); // another span of days, or the table instead of the chart
        guide.show("timeline otherwise");
    }
}

void visitPalette(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "stock", language, visit);
    guide.actions().palette->trigger();
    guide.show("palette");
    auto *palette = guide.window().findChild<ui::Palette *>();
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("5"));
    guide.show("palette searched");
}

void visitManners(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    auto &bar = *guide.view()->filter();
    bar.setText(QStringLiteral("85123A"));
    const auto entry = [&](int fromEnd) {
        Q_EMIT bar.saved()->aboutToShow();
        const auto entries = bar.saved()->actions();
        return entries.at(entries.size() - 1 - fromEnd);
    };
    entry(0)->trigger(); // save
    for (auto *panel : guide.window().findChildren<ui::PopupPanel *>()) {
        guide.show(*panel, "the name of a filter");
        panel->findChild<QLineEdit *>()->clear();
        panel->findChild<QPushButton *>()->click();
        guide.show(*panel, "a filter without a name");
        panel->findChild<QLineEdit *>()->setText(QStringLiteral("85123A"));
        panel->findChild<QPushButton *>()->click();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bar.offerSaved();
    guide.show(*bar.saved(), "saved filters");
    bar.saved()->close();
    entry(0)->trigger(); // delete
    guide.show("a filter is deleted");
    guide.actions().columns->trigger();
    for (auto *panel : guide.window().findChildren<ui::PopupPanel *>()) {
        guide.show(*panel, "columns");
        panel->close();
    }
    guide.actions().tour->trigger();
    guide.show("tour");
    const auto key = QStringLiteral("Ctrl+X");
    for (int step = 0; step <= ui::Tour::steps; ++step) {
        const auto which = static_cast<ui::Tour::Step>(step);
        const auto text = ui::tourText(which, {key, key, key, key, key});
        guide.window().findChild<ui::TourPanel *>()->show(which, text);
        guide.show("a step of the tour");
    }
}

void visitImport(const QString &language, const Visit &visit)
{
    Guide guide(typicalWarehouse(), "allocation desk", language, visit);
    app::ImportPreview preview;
    preview.reading.kind = app::ImportKind::Orders;
    preview.reading.encoding = "UTF-8";
    preview.reading.dateFormat = "dd/MM/yyyy";
    preview.reading.columns = {{"Invoice", "order"}, {"StockCode", "sku"}, {"Country", ""}};
    preview.reading.firstRows = {{"536365", "85123A", "France"}};
    preview.result.rows = 4;
    preview.result.created = 3;
    preview.result.rejected = 1;
    preview.result.refused
        = {{5,
            "Quantity",
            "-1",
            app::RefusedRow::Why::InvalidValue,
            model::InvalidValue{model::ValueKind::LineQuantity, model::Fault::Negative, "-1"},
            {}}};
    guide.actions().import->trigger();
    Q_EMIT guide.gateway.progressed(QStringLiteral("orders-0512.csv"), 2, 4);
    guide.show("reading");
    guide.gateway.answerPreview(preview);
    auto *dialog = guide.window().findChild<QDialog *>();
    guide.show(*dialog, "preview");
    dialog->findChildren<QPushButton *>().constLast()->click(); // the one that does it
    if (guide.gateway.imported.empty())
        return;
    preview.result.linesAllocated = 2;
    preview.result.linesShort = 1;
    guide.gateway.answer(app::Result(preview.result));
    guide.show("imported");
}

} // namespace

void visitEverything(const QString &language, const Visit &visit)
{
    Guide(app::Changes{}, "", language, visit).show("first run");
    visitDesk(language, visit);
    visitUnfinished(language, visit);
    visitTrial(language, visit);
    visitLists(language, visit);
    visitTimeline(language, visit);
    visitPalette(language, visit);
    visitManners(language, visit);
    visitImport(language, visit);
}

} // namespace support
