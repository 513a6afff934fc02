// Every view of the window in every state, as pictures to be looked at, in one language, theme and scale
// (QT_SCALE_FACTOR=1.5 draws them at 150 %). Crowded are the records of a database, else made up ones.

#include "app/host/service_host.h"
#include "tests/ui/past.h"
#include "tests/ui/sitter.h"
#include "tests/ui/warehouse.h"
#include "ui/desk/desk_view.h"
#include "ui/filter_bar.h"
#include "ui/filters/filter_menu.h"
#include "ui/forms/form.h"
#include "ui/history/history_view.h"
#include "ui/look/popup_panel.h"
#include "ui/palette/palette.h"
#include "ui/shortages/shortages_view.h"
#include "ui/shortages/way_row.h"
#include "ui/stock/stock_view.h"
#include "ui/trying/consequence_strip.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace {

using support::Manner;
using support::save;
using support::Sitter;
using support::views;

app::Changes loneBatch()
{
    app::Changes records;
    records.batches = {support::batchRow("OPEN-85123A", "85123A", 180)};
    app::SkuRow heart;
    heart.sku = "85123A";
    heart.description = "White hanging heart T-light holder";
    records.skus = support::summed(records, {heart});
    return records;
}

/// Whatever waits has asked for stock and got none.
app::Changes shortWarehouse()
{
    auto records = support::typicalWarehouse();
    for (auto &line : records.lines)
        if (line.state == app::LineState::Waiting)
            line.state = app::LineState::Short;
    return records;
}

std::vector<ui::Destination> destinations()
{
    const auto at = app::Instant(model::parseDate("2026-05-11").value());
    return {{{.destination = "mail", .feed = app::Feed::Shortages, .waiting = 3, .setAside = 2},
             {{.first = 7, .last = 7, .at = at, .why = "550 no such mailbox"}}},
            {{.destination = "redis",
              .waiting = 41,
              .failing
              = app::DeliveryFailure{.first = 9, .at = at, .refused = false, .why = "connection refused"}},
             {}}};
}

/// What is asked for beside the board, once the view is shown: the history, and the ways out of a shortage.
void waitForAnswers(const ui::MainWindow &window)
{
    const auto isAnswered = [&] {
        if (const auto *history = window.findChild<ui::HistoryView *>(); history->isVisible())
            return history->tables().constFirst()->model()->rowCount() > 0;
        const auto *shortages = window.findChild<ui::ShortagesView *>();
        if (!shortages->isVisible() || shortages->tables().constFirst()->model()->rowCount() == 0)
            return true;
        return std::ranges::any_of(shortages->findChildren<ui::WayRow *>(), &QWidget::isVisible);
    };
    if (!QTest::qWaitFor(isAnswered, 20'000))
        qFatal("What was asked for beside the board did not come.");
}

void takeEmpty(const Manner &manner)
{
    Sitter newOne({}, manner);
    newOne.sit();
    newOne.take("first run", "new database");
    Sitter sitter(loneBatch(), manner);
    sitter.sit();
    sitter.takeAll("empty");
}

void takeTypical(const Manner &manner)
{
    Sitter sitter(support::typicalWarehouse(), manner);
    sitter.gateway.past = support::typicalPast();
    sitter.gateway.ways = support::typicalWays();
    sitter.gateway.destinations = destinations();
    sitter.gateway.open.push_back({ui::Door::Kind::Folder, "/srv/incoming"});
    sitter.gateway.steps = {.undo = app::StepName{8, "ChangeBatchQuantity", "ana", "desktop"}, .redo = {}};
    sitter.sit();
    sitter.show("stock");
    Q_EMIT sitter.first()->branchClicked(sitter.first()->model()->index(4, 0));
    sitter.show("orders");
    for (const auto row : {7, 3})
        Q_EMIT sitter.first()->branchClicked(sitter.first()->model()->index(row, 0));
    sitter.show("allocation desk");
    sitter.select(sitter.first(), {12});
    sitter.takeAll("typical");
    sitter.show("stock");
    sitter.select(sitter.first(), {sitter.rowOf(sitter.first(), 0, QStringLiteral("SHIP-07"))});
    sitter.take("stock", "batch");
    sitter.show("timeline");
    sitter.take("timeline", "batch");
    sitter.window().resize(960, 600);
    sitter.takeAll("narrow");
}

void takeShort(const Manner &manner)
{
    Sitter sitter(shortWarehouse(), manner);
    sitter.gateway.ways = support::typicalWays();
    sitter.sit();
    sitter.show("shortages");
    waitForAnswers(sitter.window());
    sitter.show("allocation desk");
    sitter.select(sitter.first(), {sitter.rowOf(sitter.first(), 2, QStringLiteral("552880 · 4"))});
    sitter.takeAll("short");
}

void takeTried(const Manner &manner)
{
    Sitter sitter(support::typicalWarehouse(), manner);
    sitter.sit();
    sitter.show("allocation desk");
    sitter.select(sitter.first(), {sitter.rowOf(sitter.first(), 2, QStringLiteral("553010 · 1"))});
    sitter.actions().changeQuantity->trigger();
    sitter.window().findChild<ui::Form *>()->findChild<QLineEdit *>()->setText(QStringLiteral("60"));
    sitter.gateway.answerTried(support::smallerShip());
    sitter.takeAll("being tried");
}

void takeErrors(const Manner &manner)
{
    Sitter sitter(support::typicalWarehouse(), manner);
    sitter.gateway.past = support::typicalPast();
    sitter.sit();
    sitter.actions().allocateWaiting->trigger();
    sitter.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
    sitter.takeAll("error");
    sitter.actions().newBatch->trigger();
    auto *form = sitter.window().findChild<ui::Form *>();
    for (auto *field : form->findChildren<QLineEdit *>())
        field->setText(QStringLiteral("1,5"));
    form->submit();
    sitter.take("form", "refused");
}

void takeFiltered(const Manner &manner)
{
    Sitter sitter(support::typicalWarehouse(), manner);
    sitter.gateway.past = support::typicalPast();
    sitter.sit();
    for (const auto *each : {"allocation desk", "orders", "stock", "shortages", "history"}) {
        sitter.show(each);
        sitter.view()->filter()->setText(QStringLiteral("nothing like it"));
        if (!QTest::qWaitFor([&] { return sitter.first()->model()->rowCount() == 0; }, 20'000))
            qFatal("The filter hides nothing."); // the history waits for the typist
        sitter.take(each, "nothing matches");
    }
}

void takeManners(const Manner &manner)
{
    Sitter sitter(support::typicalWarehouse(), manner);
    sitter.sit();
    sitter.show("allocation desk");
    auto &bar = *sitter.view()->filter();
    bar.setText(QStringLiteral("85123A"));
    bar.setChip(1);
    bar.saved()->keep({QStringLiteral("85123A"), QStringLiteral("85123A"), 1});
    sitter.take("filter", "saved");
    bar.offerSaved();
    sitter.take(*bar.saved(), "filter", "menu");
    bar.saved()->close();
    bar.clear();
    sitter.actions().columns->trigger();
    for (auto *popup : sitter.window().findChildren<ui::PopupPanel *>())
        sitter.take(*popup, "columns", "chooser");
    for (auto *popup : sitter.window().findChildren<ui::PopupPanel *>())
        popup->close();
    sitter.actions().tour->trigger();
    sitter.take("tour", "first step");
    sitter.window().resize(960, 600);
    sitter.take("tour", "narrow");
    sitter.window().resize(1440, 900);
    sitter.actions().palette->trigger();
    sitter.window().findChild<ui::Palette *>()->call(QStringLiteral("5"));
    sitter.take("palette", "searched");
}

/// The batch of the first line is tried with 2,000 pieces; then its SKU in the stock.
void takeBusy(ui::MainWindow &window, const Manner &manner, const std::function<void()> &answer)
{
    window.showView(QStringLiteral("allocation desk"));
    auto *lines = window.findChild<ui::DeskView *>()->tables().constFirst();
    lines->selectRow(0);
    window.findChild<ui::Actions *>()->changeQuantity->trigger();
    if (auto *form = window.findChild<ui::Form *>())
        form->findChild<QLineEdit *>()->setText(QStringLiteral("2000"));
    const auto *strip = window.findChild<ui::ConsequenceStrip *>();
    if (!QTest::qWaitFor([&] { return strip->isVisible(); }, 20'000))
        qFatal("What is tried in the crowd came to nothing.");
    answer();
    const auto isTold = [&] { // what it would come to, or why not
        const auto labels = strip->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->wordWrap() && !label->text().isEmpty();
        });
    };
    if (!QTest::qWaitFor(isTold, 20'000))
        qFatal("What is tried in the crowd was not answered.");
    save(window, manner, QStringLiteral("allocation desk"), QStringLiteral("crowded tried"));
    QTest::keyClick(&window, Qt::Key_Escape);
    window.showView(QStringLiteral("stock"));
    auto *stock = window.findChild<ui::StockView *>()->tables().constFirst();
    const auto sku = stock->model()->match(stock->model()->index(0, 0), Qt::DisplayRole,
                                           QStringLiteral("85123A"), 1, Qt::MatchExactly);
    if (sku.isEmpty())
        return; // made up records
    stock->scrollTo(sku.constFirst(), QAbstractItemView::PositionAtTop);
    stock->selectRow(sku.constFirst().row());
    stock->toggleBranch();
    stock->selectRow(sku.constFirst().row() + 1);
    save(window, manner, QStringLiteral("stock"), QStringLiteral("busy"));
}

/// A service that does not answer trials by itself is told to.
void takeCrowded(const Manner &manner, ui::Gateway &gateway, const std::function<void()> &answer)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/theme"), manner.theme);
    settings.setValue(QStringLiteral("window/language"), manner.language);
    ui::MainWindow window(gateway, settings);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitFor([&] { return window.isSettled(); }, 60'000))
        qFatal("The crowded records did not come.");
    for (const auto *each : views) {
        window.showView(QString::fromUtf8(each));
        waitForAnswers(window);
        save(window, manner, QString::fromUtf8(each), QStringLiteral("crowded"));
    }
    takeBusy(window, manner, answer);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("language"), QStringLiteral("en, de or fr."));
    parser.addPositionalArgument(QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast."));
    parser.addPositionalArgument(QStringLiteral("database"), QStringLiteral("With the crowded records."),
                                 QStringLiteral("[database]"));
    parser.addHelpOption();
    parser.process(application);
    const auto words = parser.positionalArguments();
    if (words.size() < 3)
        parser.showHelp(2);
    const Manner manner{words[0], words[1], words[2]};
    QDir().mkpath(manner.folder);
    takeEmpty(manner);
    takeTypical(manner);
    takeShort(manner);
    takeTried(manner);
    takeErrors(manner);
    takeFiltered(manner);
    takeManners(manner);
    if (const auto database = words.value(3); !database.isEmpty()) {
        const auto host = host::ServiceHost::open(database);
        if (!host)
            qFatal("The database with the crowded records cannot be opened.");
        takeCrowded(manner, **host, [] { });
        return 0;
    }
    support::FakeGateway crowded;
    crowded.records = support::crowdedWarehouse(60'000);
    crowded.past = support::typicalPast();
    crowded.ways = support::typicalWays();
    takeCrowded(manner, crowded, [&crowded] { // and what the history asked before
        for (auto open = crowded.tried.size(); open > 0; --open)
            crowded.answerTried(support::smallerShip());
    });
    return 0;
}
