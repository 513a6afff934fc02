#include "ui/look/column_fit.h"

#include "ui/look/measures.h"
#include "ui/look/table_view.h"
#include "ui/look/text_painter.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace ui {

namespace {

constexpr int sampleSize = 400;
constexpr int sortArrow = 14;
constexpr int leastRest = 152;
constexpr int widest = 320; // what is wider yet has a tooltip

} // namespace

ColumnFit::ColumnFit(TableView &table, QList<int> columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_longest(m_columns.size(), 0)
{
    const auto *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fitAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fitShown);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fitShown);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnFit::fitShown);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ColumnFit::fitHeaders);
    table.viewport()->installEventFilter(this);
    fitHeaders();
    fitAll();
}

void ColumnFit::giveRest(int column)
{
    m_rest = column;
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_rest)
            fitRest();
    });
    fitRest();
}

void ColumnFit::fitAnew()
{
    m_longest.fill(0);
    fitHeaders();
    fitAll();
    fitRest();
}

void ColumnFit::fitRest()
{
    if (m_rest < 0)
        return;
    auto *header = m_table.horizontalHeader();
    const auto isAway = header->isSectionHidden(m_rest);
    if (header->stretchLastSection() != isAway)
        header->setStretchLastSection(isAway); // then the last one takes it
    if (isAway)
        return;
    if (header->sectionResizeMode(m_rest) != QHeaderView::Fixed)
        header->setSectionResizeMode(m_rest, QHeaderView::Fixed);
    const int others = header->length() - header->sectionSize(m_rest);
    const auto least = std::max(leastRest, headerWidth(m_rest));
    header->resizeSection(m_rest, std::max(least, m_table.viewport()->width() - others));
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitShown();
        fitRest();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fitHeaders()
{
    for (const int column : m_columns)
        widen(column, headerWidth(column));
}

int ColumnFit::headerWidth(int column) const
{
    const QFont font = weighted(small(m_table.font()), Weight::Strong);
    const QString name = m_table.model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = m_table.horizontalHeader()->sortIndicatorSection() == column;
    return qCeil(textWidth(font, name)) + (isSorted ? sortArrow : 0) + 2 * measures::cellPadding;
}

void ColumnFit::fitAll()
{
    fitSample();
    fitShown();
}

void ColumnFit::fitSample()
{
    const int rows = m_table.model()->rowCount();
    const int step = std::max(1, rows / sampleSize);
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        for (int row = 0; row < rows; row += step) {
            const auto index = m_table.model()->index(row, m_columns[place]);
            const auto length = index.data().toString().size();
            if (length > m_longest[place]) {
                m_longest[place] = length;
                fit(row, m_columns[place]);
            }
        }
    }
}

void ColumnFit::fitShown()
{
    const int rows = m_table.model()->rowCount();
    const int top = m_table.rowAt(0);
    if (top < 0)
        return;
    const int below = m_table.rowAt(m_table.viewport()->height());
    for (int row = top; row <= (below < 0 ? rows - 1 : below); ++row) {
        for (const int column : m_columns)
            fit(row, column);
    }
}

void ColumnFit::fit(int row, int column)
{
    QStyleOptionViewItem option;
    option.font = m_table.font();
    const auto index = m_table.model()->index(row, column);
    widen(column, m_table.itemDelegateForIndex(index)->sizeHint(option, index).width());
}

void ColumnFit::widen(int column, int width)
{
    if (auto *header = m_table.horizontalHeader(); header->sectionSize(column) < width)
        header->resizeSection(column, std::min(width, std::max(widest, header->sectionSize(column))));
}

} // namespace ui
