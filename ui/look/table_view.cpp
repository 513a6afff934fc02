#include "ui/look/table_view.h"

#include "ui/look/bar_delegate.h"
#include "ui/look/delegates.h"
#include "ui/look/table_header.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace ui {

TableView::TableView(int leastRowHeight, QWidget *parent)
    : QTableView(parent)
    , m_leastRowHeight(leastRowHeight)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TextDelegate(Weight::Regular, Tone::Plain, Cut::Never, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void TableView::fitRows()
{
    const int height = ui::rowHeight(font(), m_leastRowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

bool TableView::showsFocus() const
{
    return m_byKeyboard && hasFocus();
}

void TableView::setLitRow(int row)
{
    updateRow(std::exchange(m_lit, row));
    updateRow(row);
}

void TableView::setBarColumn(int column, BarDelegate *delegate)
{
    m_barColumn = column;
    m_bars = delegate;
    setItemDelegateForColumn(column, delegate);
}

void TableView::setLitSegment(std::optional<qint64> key)
{
    if (!m_bars || m_bars->light().hovered == key)
        return;
    m_bars->setHovered(key);
    updateColumn(m_barColumn);
}

void TableView::setSelectedSegments(const QList<qint64> &keys)
{
    if (!m_bars || m_bars->light().selected == keys)
        return;
    m_bars->setSelected(keys);
    updateColumn(m_barColumn);
}

std::optional<qint64> TableView::segmentAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!m_bars || !index.isValid() || index.column() != m_barColumn)
        return std::nullopt;
    return BarDelegate::keyAt(position, visualRect(index), index, layoutDirection());
}

void TableView::setTargetRow(int row)
{
    const int before = std::exchange(m_target, row);
    if (!m_bars || before == row)
        return;
    m_bars->setTarget(row);
    updateRow(before);
    updateRow(row);
}

void TableView::keyboardSearch(const QString &) { }

void TableView::hover(int row)
{
    const int before = std::exchange(m_hovered, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
    Q_EMIT rowHovered(row);
}

void TableView::hoverSegment(const QModelIndex &index, std::optional<qint64> key)
{
    if (!m_bars || m_bars->light().hovered == key)
        return;
    setLitSegment(key);
    viewport()->setCursor(key ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT segmentHovered(index, key);
}

void TableView::updateRow(int row)
{
    if (row >= 0 && model() && row < model()->rowCount(rootIndex()))
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), QTableView::rowHeight(row));
}

void TableView::updateColumn(int column)
{
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    hover(index.row());
    if (m_bars && event->buttons() == Qt::NoButton)
        hoverSegment(index, segmentAt(position));
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const auto branch = index.data(BranchRole).value<Branch>();
    if (event->button() == Qt::LeftButton && (branch == Branch::Open || branch == Branch::Closed)
        && qobject_cast<BranchDelegate *>(itemDelegateForIndex(index))
        && BranchDelegate::chevronIn(visualRect(index), layoutDirection()).contains(position)) {
        Q_EMIT branchClicked(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto key = segmentAt(position))
        Q_EMIT segmentClicked(indexAt(position), *key);
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
    hoverSegment({}, std::nullopt);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (!std::exchange(m_byKeyboard, true))
        updateRow(currentIndex().row());
    if (event->key() == Qt::Key_Escape) { // nothing here is edited: it is for whoever stands around the table
        event->ignore();
        return;
    }
    const QModelIndex first = branch();
    const auto branch = first.data(BranchRole).value<Branch>();
    const bool opens
        = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right) && branch == Branch::Closed;
    const bool closes
        = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left) && branch == Branch::Open;
    if (opens || closes)
        Q_EMIT branchClicked(first);
    else
        QTableView::keyPressEvent(event);
}

QModelIndex TableView::branch() const
{
    return currentIndex().siblingAtColumn(horizontalHeader()->logicalIndex(0));
}

void TableView::toggleBranch()
{
    const auto stands = branch().data(BranchRole).value<Branch>();
    if (stands == Branch::Open || stands == Branch::Closed)
        Q_EMIT branchClicked(branch());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hovered >= 0) // what lies under the pointer is another row now
        hover(indexAt(viewport()->mapFromGlobal(QCursor::pos())).row());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_byKeyboard = true;
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

// Assistive technology selects a row and leaves the current one where it was: what is selected alone is
// what a person is at.
void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!selected.isEmpty() && !selectionModel()->isSelected(currentIndex()))
        selectionModel()->setCurrentIndex(selected.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
}

} // namespace ui
