#include "ui/import/preview_dialog.h"

#include "ui/import/first_rows_model.h"
#include "ui/import/refused_model.h"
#include "ui/import/refused_table.h"
#include "ui/inspector/page.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/delegates.h"
#include "ui/look/measures.h"
#include "ui/look/table_view.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastWidth = 760;
constexpr int usualWidth = 1120;
constexpr int margin = 80; // of the window, left and right together
constexpr int tableHeight = 168;

QString nameOfSeparator(char separator)
{
    switch (separator) {
    case ';': return PreviewDialog::tr("semicolons");
    case '\t': return PreviewDialog::tr("tabs");
    default: return PreviewDialog::tr("commas");
    }
}

InkLabel *caption(const QString &text)
{
    auto *label = new InkLabel(Tone::Plain, Weight::Subject);
    label->setText(text);
    return label;
}

// The description gives way, else the last column takes what is left.
void fitColumns(TableView &table, const app::FileReading &reading)
{
    const auto found = std::ranges::find(reading.columns, "description", &app::FileReading::Column::field);
    const auto last = static_cast<int>(reading.columns.size()) - 1;
    const auto rest = std::min(last, static_cast<int>(found - reading.columns.begin()));
    QList<int> columns;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        table.horizontalHeader()->resizeSection(column, table.horizontalHeader()->minimumSectionSize());
        if (column != rest)
            columns += column;
    }
    (new ColumnFit(table, columns))->giveRest(rest);
}

} // namespace

PreviewDialog::PreviewDialog(const QString &path, const app::ImportPreview &preview, QWidget *parent)
    : QDialog(parent)
    , m_allocate(new QCheckBox(tr("Allocate them too")))
{
    setWindowTitle(tr("Import – Stockroom"));
    setWindowModality(Qt::WindowModal);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(16);
    rows->addWidget(head(path, preview.reading));
    rows->addWidget(figures(preview.result));
    rows->addWidget(tables(preview), 1);
    rows->addWidget(buttons(preview));
    setMinimumWidth(leastWidth);
    const auto room = parent ? parent->width() - margin : usualWidth;
    resize(std::clamp(room, leastWidth, usualWidth), sizeHint().height());
}

QWidget *PreviewDialog::head(const QString &path, const app::FileReading &reading) const
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const auto name = QFileInfo(path).fileName();
    rows->addWidget(caption(reading.kind == app::ImportKind::Batches
                                ? tr("%1, a list of stock").arg(name)
                                : tr("%1, a list of order lines").arg(name)));
    auto *how = new InkLabel(Tone::Second);
    const auto dates = reading.dateFormat.empty()
        ? tr("no dates")
        : tr("dates as %1").arg(QString::fromStdString(reading.dateFormat));
    how->setText(
        tr("Read as %1, separated by %2, %3.")
            .arg(QString::fromStdString(reading.encoding), nameOfSeparator(reading.separator), dates));
    rows->addWidget(how);
    return part;
}

QWidget *PreviewDialog::figures(const app::ImportResult &result) const
{
    auto *sums = new Figures({tr("rows read"), tr("would be new"), tr("there already"), tr("refused")});
    sums->setFigure(0, result.rows);
    sums->setFigure(1, result.created, Tone::Accent);
    sums->setFigure(2, result.unchanged, result.unchanged > 0 ? Tone::Plain : Tone::Hint);
    sums->setFigure(3, result.rejected, result.rejected > 0 ? Tone::Short : Tone::Hint);
    return sums;
}

QWidget *PreviewDialog::tables(const app::ImportPreview &preview) const
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(caption(tr("The first rows")));
    auto *first = new TableView(measures::lineRow);
    first->setModel(new FirstRowsModel(preview.reading, first));
    first->setItemDelegate(new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, first));
    first->setAccessibleName(tr("The first rows"));
    fitColumns(*first, preview.reading);
    const auto rowsShown = static_cast<int>(preview.reading.firstRows.size());
    first->setFixedHeight(measures::headerHeight + rowsShown * first->verticalHeader()->defaultSectionSize()
                          + measures::scrollBarWidth + 2);
    rows->addWidget(first);
    if (!preview.result.refused.empty()) {
        rows->addWidget(caption(tr("Rows that are refused")));
        auto *refused = new RefusedTable;
        refused->show(preview.result.refused);
        refused->setMinimumHeight(tableHeight);
        rows->addWidget(refused, 1);
    }
    return part;
}

QWidget *PreviewDialog::buttons(const app::ImportPreview &preview)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto isOrders = preview.reading.kind == app::ImportKind::Orders;
    const auto count = static_cast<int>(preview.result.created);
    const auto what
        = isOrders ? tr("Import %Ln lines", nullptr, count) : tr("Import %Ln batches", nullptr, count);
    auto *import = filledButton(count == 0 ? tr("Import") : what, QStringLiteral("import"));
    import->setAccessibleName(tr("Import"));
    import->setAccessibleDescription(isOrders ? tr("%Ln lines", nullptr, count)
                                              : tr("%Ln batches", nullptr, count));
    import->setEnabled(count > 0);
    import->setDefault(true);
    auto *cancel = ordinaryButton(tr("Cancel"));
    m_allocate->setVisible(isOrders);
    row->addWidget(m_allocate);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(import);
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

bool PreviewDialog::allocatesToo() const
{
    return m_allocate->isChecked();
}

} // namespace ui
