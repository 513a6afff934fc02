#include "tests/benchmarks/bare_window.h"

#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/floor.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>

#include <array>
#include <cstring>

namespace bench {

namespace {

constexpr int firstRows = 64;
constexpr int columns = 7;
constexpr auto firstSql
    = "SELECT order_ref, line, sku, description, quantity, batch, promised FROM line_rows LIMIT 64";
constexpr auto linesSql = "SELECT order_ref, line, sku, quantity, state, batch, promised, need_by, priority, "
                          "customer FROM line_rows";
constexpr auto batchesSql = "SELECT reference, sku, quantity, allocated, eta, note FROM batch_rows";

class Rows : public QAbstractTableModel
{
public:
    explicit Rows(sqlite3_stmt *statement)
    {
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < columns; ++column)
                m_texts.append(QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(statement, column))));
    }

    int rowCount(const QModelIndex &) const override { return static_cast<int>(m_texts.size()) / columns; }
    int columnCount(const QModelIndex &) const override { return columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_texts[index.row() * columns + index.column()] : QVariant();
    }

private:
    QStringList m_texts;
};

class PaintedTable : public QTableView
{
public:
    bool hasPainted = false;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        hasPainted = true;
    }
};

/// Texts in one block, columns of what else there is.
struct Columns
{
    std::vector<char> arena;
    std::array<std::vector<std::int64_t>, 16> values;

    void take(sqlite3_stmt *statement)
    {
        const auto count = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < count; ++column) {
                auto &to = values[static_cast<std::size_t>(column)];
                if (sqlite3_column_type(statement, column) != SQLITE_TEXT) {
                    to.push_back(sqlite3_column_int64(statement, column));
                    continue;
                }
                to.push_back(static_cast<std::int64_t>(arena.size()));
                const auto *text = sqlite3_column_text(statement, column);
                arena.insert(arena.end(), text, text + sqlite3_column_bytes(statement, column) + 1);
            }
        }
    }
};

} // namespace

void showBareWindow(const QString &database)
{
    Floor floor(database.toStdString());
    Rows rows(floor.prepare(firstSql));
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Allocate"));
    window.addDockWidget(Qt::RightDockWidgetArea, new QDockWidget(QStringLiteral("Inspector")));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    auto *table = new PaintedTable;
    table->setModel(&rows);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    while (!table->hasPainted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double secondsToLoadColumns(const QString &database)
{
    Floor floor(database.toStdString());
    Columns lines, batches;
    return timed([&] {
        lines.take(floor.prepare(linesSql));
        batches.take(floor.prepare(batchesSql));
    });
}

double secondsToFindLike(const QString &database, const char *word)
{
    Floor floor(":memory:");
    const auto source = "ATTACH '" + database.toStdString() + "' AS file";
    floor.run(source.c_str());
    floor.run("CREATE TABLE flat AS SELECT order_ref, sku, description, batch, customer FROM file.line_rows");
    auto *find = floor.prepare(
        "SELECT count(*) FROM flat WHERE order_ref LIKE ?1 OR sku LIKE ?1 OR description LIKE ?1"
        " OR batch LIKE ?1 OR customer LIKE ?1");
    std::vector<double> seconds;
    for (int n = 0; n < 5; ++n)
        seconds.push_back(timed([&] { execute(find, '%' + std::string(word) + '%'); }));
    return quantile(seconds, 0.5);
}

} // namespace bench
