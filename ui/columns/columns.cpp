#include "ui/columns/columns.h"

#include "ui/look/column_fit.h"
#include "ui/look/column_names.h"
#include "ui/look/delegates.h"
#include "ui/look/table_view.h"

#include <QHeaderView>
#include <QSettings>

namespace ui {

bool Columns::mayBeChosen(const TableView &table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (columnName(*table.model(), column).isEmpty())
            return false;
    }
    return true;
}

Columns *Columns::of(const TableView &table)
{
    return table.findChild<Columns *>(QString(), Qt::FindDirectChildrenOnly);
}

Columns::Columns(TableView &table, const QString &name)
    : QObject(&table)
    , m_table(table)
    , m_name(QStringLiteral("columns/") + name)
{
    for (int column = 0; column < count(); ++column)
        m_own += header().sectionSize(column);
    header().setSectionsMovable(true);
    header().setFirstSectionMovable(!isFirstForGood(0));
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT asked(header().mapToGlobal(position)); });
    connect(&header(), &QHeaderView::sectionMoved, this, &Columns::changed);
}

QHeaderView &Columns::header() const
{
    return *m_table.horizontalHeader();
}

int Columns::count() const
{
    return header().count();
}

QString Columns::nameAt(int place) const
{
    return columnName(*m_table.model(), header().logicalIndex(place));
}

bool Columns::isShown(int place) const
{
    return !header().isSectionHidden(header().logicalIndex(place));
}

bool Columns::isFirstForGood(int place) const
{
    return place == 0
        && qobject_cast<BranchDelegate *>(m_table.itemDelegateForColumn(header().logicalIndex(0)));
}

bool Columns::mayHide(int place) const
{
    return isShown(place) && header().hiddenSectionCount() + 1 < count() && !isFirstForGood(place);
}

void Columns::show(int place, bool shown)
{
    if (shown == isShown(place) || (!shown && !mayHide(place)))
        return;
    header().setSectionHidden(header().logicalIndex(place), !shown);
    fitAnew();
    Q_EMIT changed();
}

bool Columns::mayMove(int place, int to) const
{
    return to >= 0 && to < count() && !isFirstForGood(place) && !isFirstForGood(to);
}

void Columns::move(int place, int to)
{
    if (mayMove(place, to))
        header().moveSection(place, to);
}

void Columns::widen(int place, int by)
{
    const auto column = header().logicalIndex(place);
    if (header().sectionResizeMode(column) == QHeaderView::Interactive)
        header().resizeSection(column,
                               std::max(header().minimumSectionSize(), header().sectionSize(column) + by));
    fitAnew();
}

bool Columns::maySort() const
{
    return m_table.isSortingEnabled();
}

void Columns::sortBy(int place)
{
    const auto column = header().logicalIndex(place);
    const auto isAgain
        = header().sortIndicatorSection() == column && header().sortIndicatorOrder() == Qt::AscendingOrder;
    if (maySort())
        header().setSortIndicator(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void Columns::reset()
{
    for (int column = 0; column < count(); ++column) {
        header().setSectionHidden(column, false);
        header().moveSection(header().visualIndex(column), column);
        header().resizeSection(column, m_own[column]);
    }
    fitAnew();
    Q_EMIT changed();
}

void Columns::fitAnew()
{
    if (auto *fit = m_table.findChild<ColumnFit *>())
        fit->fitAnew();
}

void Columns::saveTo(QSettings &settings) const
{
    settings.setValue(m_name, header().saveState());
}

void Columns::restoreFrom(const QSettings &settings)
{
    header().restoreState(settings.value(m_name).toByteArray());
    header().setSortIndicatorShown(maySort()); // it may be kept from before it could be sorted
    if (isFirstForGood(header().visualIndex(0)))
        header().setFirstSectionMovable(false);
    fitAnew(); // the font or the language may be another
    Q_EMIT changed();
}

} // namespace ui
