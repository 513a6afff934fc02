#include "ui/print/list_printout.h"

#include "ui/look/column_names.h"
#include "ui/look/measures.h"
#include "ui/look/roles.h"
#include "ui/look/table_header.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int fontPixels = 12; // 9 pt
constexpr int leastRow = 22;
constexpr double drawnWidth = 150; // of a column of bars
constexpr double leastLongest = 180;
constexpr double leastScale = 0.72; // 6.5 pt
constexpr int mostMeasured = 20'000; // rows; of more a sample

QString foldedText(const QModelIndex &index)
{
    const auto beneath = index.data(BeneathRole).toString();
    const auto text = index.data().toString();
    return beneath.isEmpty() ? text : text + QLatin1Char('\n') + beneath;
}

} // namespace

QFont paperFont()
{
    auto font = QApplication::font();
    font.setPixelSize(fontPixels);
    font.setHintingPreference(QFont::PreferNoHinting); // as wide on paper as it is measured here
    return font;
}

ListPrintout::ListPrintout(const QTableView &table)
    : m_table(table)
    , m_font(paperFont())
    , m_rowHeight(rowHeight(m_font, leastRow))
    , m_headHeight(lineHeight(small(m_font)) + 10)
{
    const auto &header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const auto section = header.logicalIndex(place);
        if (!header.isSectionHidden(section) && !columnName(*table.model(), section).isEmpty())
            m_columns.push_back({section, 0});
    }
    measure();
    const auto change = [this] { m_isWhole = false; };
    connect(table.model(), &QAbstractItemModel::modelReset, this, change);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, change);
    connect(table.model(), &QAbstractItemModel::rowsRemoved, this, change);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, change);
}

double ListPrintout::naturalWidth(int row, int section) const
{
    QStyleOptionViewItem option;
    option.font = m_font;
    const auto index = m_table.model()->index(row, section);
    const double natural = m_table.itemDelegateForIndex(index)->sizeHint(option, index).width();
    const auto beneath = index.data(BeneathRole).toString();
    return std::max(natural, textWidth(small(m_font), beneath) + 2 * measures::cellPadding);
}

void ListPrintout::measure()
{
    const auto &model = *m_table.model();
    const auto rows = model.rowCount();
    const auto step = std::max(1, rows / mostMeasured);
    const auto head = weighted(small(m_font), Weight::Strong);
    for (auto &column : m_columns) {
        column.isDrawn = rows > 0;
        for (int row = 0; row < rows; row += step) {
            column.natural = std::max(column.natural, naturalWidth(row, column.section));
            column.isDrawn = column.isDrawn && model.index(row, column.section).data().toString().isEmpty();
        }
        const auto name = columnName(model, column.section);
        column.natural = std::max(column.natural, textWidth(head, name) + 2 * measures::cellPadding);
        if (column.isDrawn)
            column.natural = std::max(column.natural, drawnWidth);
        column.natural += 2; // edges fall on whole units
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].isDrawn && m_columns[i].natural > m_columns[m_longest].natural)
            m_longest = i;
    }
    if (rows > 0 && model.index(0, 0).data(BeneathRole).isValid())
        m_rowHeight = rowHeight(m_font, measures::twoLineRow);
}

double ListPrintout::total() const
{
    return std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                           [](double sum, const Column &column) { return sum + column.natural; });
}

bool ListPrintout::isWide(double width) const
{
    return total() * 0.85 > width;
}

void ListPrintout::spread(double width)
{
    for (auto &column : m_columns)
        column.width = column.natural;
    if (m_columns.empty())
        return;
    auto &longest = m_columns[m_longest];
    const auto others = total() - longest.natural;
    m_scale = std::clamp(width / total(), leastScale, 1.0);
    const auto least = std::min(longest.natural, leastLongest);
    if ((others + least) * m_scale > width)
        m_scale = width / (others + least);
    longest.width = width / m_scale - others;
}

int ListPrintout::divide(const QSizeF &page)
{
    spread(page.width());
    m_isWhole = true;
    m_begins = {0};
    const auto room = page.height() / m_scale - m_headHeight;
    const auto rows = m_table.model()->rowCount();
    double used = 0;
    for (int row = 0; row < rows; ++row) {
        const auto height = heightOf(row);
        if (used + height > room && used > 0) {
            m_begins.push_back(row);
            used = 0;
        }
        used += height;
    }
    m_begins.push_back(rows);
    return static_cast<int>(m_begins.size()) - 1;
}

bool ListPrintout::isFolded(int row) const
{
    const auto &longest = m_columns[m_longest];
    return longest.width + 0.5 < longest.natural && naturalWidth(row, longest.section) > longest.width;
}

QRect ListPrintout::foldedRoom(const QRect &cell) const
{
    return cell.adjusted(measures::cellPadding, 4, -measures::cellPadding, -4);
}

int ListPrintout::heightOf(int row) const
{
    if (m_columns.empty() || !isFolded(row))
        return m_rowHeight;
    const auto &longest = m_columns[m_longest];
    const auto room = foldedRoom({0, 0, static_cast<int>(longest.width), 100'000});
    const auto text = foldedText(m_table.model()->index(row, longest.section));
    return std::max(m_rowHeight,
                    QFontMetrics(m_font).boundingRect(room, Qt::TextWordWrap, text).height() + 10);
}

void ListPrintout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setFont(m_font);
    paintHead(painter);
    auto top = m_headHeight;
    const auto place = static_cast<std::size_t>(page);
    for (int row = m_begins[place]; row < m_begins[place + 1]; ++row) {
        const auto height = heightOf(row);
        double left = 0;
        for (const auto &column : m_columns) {
            const auto right = left + column.width;
            paintCell(painter, QRect(QPoint(qRound(left), top), QPoint(qRound(right) - 1, top + height - 1)),
                      row, column);
            left = right;
        }
        top += height;
    }
    painter.restore();
}

void ListPrintout::paintHead(QPainter &painter) const
{
    double left = 0;
    for (const auto &column : m_columns) {
        const auto right = left + column.width;
        paintColumnHead(painter, QRect(QPoint(qRound(left), 0), QPoint(qRound(right) - 1, m_headHeight - 1)),
                        *m_table.model(), column.section);
        left = right;
    }
}

void ListPrintout::paintCell(QPainter &painter, const QRect &cell, int row, const Column &column) const
{
    const auto index = m_table.model()->index(row, column.section);
    QStyleOptionViewItem option;
    option.rect = cell;
    option.font = m_font;
    option.direction = m_table.layoutDirection();
    option.state = QStyle::State_Enabled;
    painter.save();
    const auto isLongest = column.section == m_columns[m_longest].section;
    if (isLongest && isFolded(row)) {
        const auto tone = index.data(ToneRole);
        painter.setPen(inkOf(tone.canConvert<Tone>() ? tone.value<Tone>() : Tone::Plain, tokens()));
        painter.drawText(foldedRoom(cell), Qt::TextWordWrap, foldedText(index));
        painter.fillRect(QRectF(cell.left(), cell.bottom(), cell.width(), 1), tokens().rowRule);
    } else {
        if (const auto natural = naturalWidth(row, column.section);
            natural > cell.width() && !column.isDrawn) {
            option.rect.setWidth(qCeil(natural)); // was not in the sample: narrower letters, not fewer
            painter.translate(cell.left(), 0);
            painter.scale(cell.width() / natural, 1);
            painter.translate(-cell.left(), 0);
        }
        m_table.itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.restore();
}

} // namespace ui
