#include "tests/benchmarks/benchmarks.h"

#include "app/host/board_reader.h"
#include "app/host/service.h"
#include "tests/benchmarks/bare_window.h"
#include "tests/benchmarks/million.h"
#include "tests/benchmarks/shown.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>

#include <cstdio>
#include <stdexcept>

namespace bench {

namespace {

constexpr int starts = 7;
constexpr int repaints = 41;
constexpr double columnsInMemory = 77e6; // bytes, of a million lines and batches
constexpr double pageCache = 2 * 65536e3; // what the writing and the reading connection may take

QByteArray saidBy(const char *what, const QString &database)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--show"), QLatin1String(what), database});
    if (!child.waitForFinished(120'000) || child.exitCode() != 0)
        throw std::runtime_error(std::string("the window did not come up: ") + what);
    return child.readAllStandardOutput();
}

Figure costOfStarting(const QString &database)
{
    std::vector<double> ours, bare;
    for (int n = 0; n < starts; ++n) { // A B A B …
        ours.push_back(timed([&] { saidBy("first", database); }));
        bare.push_back(timed([&] { saidBy("bare", database); }));
    }
    return {"start to first painted rows", "a bare window with 64 rows read through the C API",
            quantile(ours, 0.5), quantile(bare, 0.5), 1.3};
}

Figure memoryOfAll(const QString &database)
{
    const auto ours = saidBy("loaded", database).toDouble() * 1024;
    const auto bare = saidBy("bare", database).toDouble() * 1024;
    return {"memory with everything loaded (GB for ms)", "a bare window, 77 MB of columns, the page cache",
            ours / 1e12, (bare + columnsInMemory + pageCache) / 1e12, 1.3};
}

Figure costOfLoading(const QString &database)
{
    const auto service = host::Service::open(database, host::Access::Read).value();
    std::vector<double> ours, bare;
    for (int n = 0; n < 5; ++n) {
        ours.push_back(timed([&] { host::readBoard(service->views()); }));
        bare.push_back(secondsToLoadColumns(database));
    }
    return {"everything searchable", "the columns loaded through the C API", quantile(ours, 0.5),
            quantile(bare, 0.5), 1.3};
}

Figure costOfFiltering(Shown &shown, const QString &database)
{
    auto *table = shown.table("Order lines");
    auto *field = shown.window().findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (auto *each : shown.window().findChildren<QLineEdit *>())
        if (each->isVisible() && each->accessibleName().startsWith(QLatin1String("Filter")))
            field = each;
    std::vector<double> seconds;
    for (int n = 0; n < 5; ++n) {
        for (const auto *typed : {"l", "la", "lam", "lamp"})
            seconds.push_back(
                shown.secondsUntilPainted(table->viewport(), [&] { field->setText(QLatin1String(typed)); }));
        shown.secondsUntilPainted(table->viewport(), [&] { field->clear(); });
    }
    return {"keystroke in a filter to repainted list", "LIKE '%x%' over the same texts, flat and in memory",
            quantile(seconds, 0.5), secondsToFindLike(database, "lam"), 0.25};
}

/// The texts that a table shows, and where.
struct Texts
{
    std::vector<std::pair<QRect, QString>> cells;

    explicit Texts(const ui::TableView &table)
    {
        const auto *model = table.model();
        const auto last = table.rowAt(table.viewport()->height() - 1);
        for (int row = table.rowAt(0); row <= (last < 0 ? model->rowCount() - 1 : last); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                cells.emplace_back(table.visualRect(model->index(row, column)),
                                   model->index(row, column).data().toString());
    }

    void paint(QImage &on, const QFont &font) const
    {
        QPainter painter(&on);
        painter.setFont(font);
        painter.fillRect(on.rect(), Qt::white);
        for (const auto &[where, text] : cells)
            painter.drawText(where, Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
};

std::vector<Figure> costOfPainting(Shown &shown, const char *view, const char *name)
{
    shown.window().showView(QLatin1String(view));
    QCoreApplication::processEvents();
    auto *table = shown.table(name);
    const Texts texts(*table);
    QImage paper(table->viewport()->size(), QImage::Format_RGB32);
    std::vector<double> ours, bare, jumps;
    auto *bar = table->verticalScrollBar();
    for (int n = 0; n < repaints; ++n) {
        ours.push_back(timed([&] { table->viewport()->repaint(); }));
        bare.push_back(timed([&] { texts.paint(paper, table->font()); }));
        const auto to = static_cast<int>(qint64(bar->maximum()) * ((n * 37) % repaints) / repaints);
        jumps.push_back(timed([&] {
            bar->setValue(to);
            table->viewport()->repaint();
        }));
    }
    const auto where = std::string(view);
    return {{"repaint of a full screen, " + where, "the same texts painted bare", quantile(ours, 0.5),
             quantile(bare, 0.5), 1.5},
            {"jump anywhere in the list, " + where, "that repaint", quantile(jumps, 0.5), quantile(ours, 0.5),
             3}};
}

/// The longest that the window did not answer while the work went on, in seconds.
double longestStall(const std::function<void(const std::function<void()> &)> &begin)
{
    auto isDone = false;
    begin([&] { isDone = true; });
    double longest = 0;
    QElapsedTimer since;
    since.start();
    for (auto quiet = 0; quiet < 200;) { // and while what came of it is shown
        longest
            = std::max(longest, timed([&] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
        QThread::usleep(500);
        quiet = isDone ? quiet + 1 : 0;
    }
    return longest;
}

Figure stallDuring(Shown &shown, const char *what, const app::Command &command)
{
    const auto longest = longestStall([&](const auto &done) {
        shown.service().submit(command, &shown.window(), [done](const app::Outcome &) { done(); });
    });
    return {std::string("longest stall of the window, ") + what, "one frame, 16 ms", longest, 0.016, 1};
}

} // namespace

std::vector<Figure> windowFigures(const QString &folder)
{
    const auto database = million(folder);
    auto figures = std::vector{costOfStarting(database), costOfLoading(database), memoryOfAll(database)};
    Shown shown(database);
    shown.untilLoaded();
    figures.push_back(costOfFiltering(shown, database));
    for (auto &figure : costOfPainting(shown, "allocation desk", "Order lines"))
        figures.push_back(std::move(figure));
    for (auto &figure : costOfPainting(shown, "stock", "Stock"))
        figures.push_back(std::move(figure));
    shown.window().showView(QStringLiteral("allocation desk"));
    const auto allocate
        = app::Allocate{model::OrderId::parse("one-click").value(), model::Sku::parse("SKU-000007").value(),
                        model::LineQuantity::of(1).value()};
    figures.push_back(stallDuring(shown, "one allocation", allocate));
    figures.push_back(stallDuring(shown, "everything waiting", app::AllocateWaiting()));
    return figures;
}

int show(const QString &what, const QString &database)
{
    std::unique_ptr<Shown> shown;
    if (what == QLatin1String("bare"))
        showBareWindow(database);
    else
        shown = std::make_unique<Shown>(database);
    if (what == QLatin1String("first"))
        shown->untilFirstRows();
    else if (shown)
        shown->untilLoaded();
    std::printf("%lld\n", static_cast<long long>(residentKiB()));
    std::fflush(stdout);
    std::_Exit(0); // what ends a process is not what is measured
}

} // namespace bench
