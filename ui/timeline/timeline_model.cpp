#include "ui/timeline/timeline_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"
#include "ui/timeline/timeline_words.h"

#include <algorithm>

namespace ui {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::show(const app::Timeline &timeline, const app::Board &board)
{
    beginResetModel();
    m_rows.clear();
    m_free = 0;
    auto supply = timeline.supplies.begin();
    for (const auto &demand : timeline.demands) { // what comes on a day is there before what goes
        const auto isNext = [&] { return !supply->day || !demand.day || *supply->day <= *demand.day; };
        while (supply != timeline.supplies.end() && isNext())
            add(*supply++, timeline.today);
        add(timeline, demand, board);
    }
    while (supply != timeline.supplies.end())
        add(*supply++, timeline.today);
    endResetModel();
}

void TimelineModel::add(const app::TimelineSupply &supply, model::Date today)
{
    const auto words = wordsOf(supply, today);
    auto &row = m_rows.emplace_back();
    row.batch = supply.index;
    row.when = supply.day ? dateText(dateOf(supply.day), dateOf(today)) : tr("In warehouse");
    row.what = words.name;
    row.pieces = supply.batch.quantity;
    row.free = m_free += supply.batch.quantity;
    row.remark = words.remark;
    row.isOverdue = supply.isOverdue();
}

void TimelineModel::add(const app::Timeline &timeline, const app::TimelineDemand &demand,
                        const app::Board &board)
{
    const auto line = board.line(demand.line);
    auto &row = m_rows.emplace_back();
    row.line = demand.line;
    row.when = demand.day ? dateText(dateOf(demand.needBy), dateOf(timeline.today)) : tr("No date");
    row.what = lineName(line.order, line.line);
    row.pieces = demand.quantity;
    if (demand.day)
        row.free = m_free -= demand.quantity;
    row.serves = demand.supply < 0
        ? (demand.state == app::LineState::Short ? tr("Short") : tr("Waiting"))
        : text(timeline.supplies[static_cast<std::size_t>(demand.supply)].batch.batch);
    row.remark = latenessOf(demand);
    row.isLate = demand.daysLate > 0;
}

void TimelineModel::keepPlace(const BoardKeeper &keeper)
{
    for (auto &row : m_rows) {
        row.batch = keeper.batchNow(row.batch);
        row.line = keeper.lineNow(row.line);
    }
}

int TimelineModel::rowOfBatch(std::int32_t batch) const
{
    const auto found = std::ranges::find(m_rows, batch, &Row::batch);
    return batch == app::Board::none || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::rowOfLine(std::int32_t line) const
{
    const auto found = std::ranges::find(m_rows, line, &Row::line);
    return line == app::Board::none || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::textOf(const Row &row, int column) const
{
    const auto isSupply = row.batch != app::Board::none;
    switch (column) {
    case When: return row.when;
    case What: return row.what;
    case Comes: return isSupply ? QVariant(row.pieces) : QVariant(QString());
    case Goes: return isSupply ? QVariant(QString()) : QVariant(row.pieces);
    case Free: return row.free ? QVariant(*row.free) : QVariant(QString());
    case Serves: return row.serves;
    case Remark: return row.remark;
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = at(index.row());
    const auto column = index.column();
    const auto isSupply = row.batch != app::Board::none;
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::AccessibleTextRole: {
        const auto value = textOf(row, column);
        return value.typeId() == QMetaType::QString ? value : QVariant(numberText(value.toLongLong()));
    }
    case IconRole: return column == When && row.isOverdue ? QVariant(QStringLiteral("flag")) : QVariant();
    case GroundRole: return isSupply;
    case WeightRole:
        return QVariant::fromValue(column == What && isSupply ? Weight::Strong : Weight::Regular);
    case ToneRole:
        if (column == Free && row.free && *row.free < 0)
            return QVariant::fromValue(Tone::Short);
        if (column == Free)
            return QVariant::fromValue(Tone::Free);
        if (column == Remark)
            return QVariant::fromValue(row.isLate ? Tone::Short : Tone::Late);
        return column == When && !row.free ? QVariant::fromValue(Tone::Hint) : QVariant();
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Comes && section <= Free ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("Batch or line");
    case Comes: return tr("Comes");
    case Goes: return tr("Goes");
    case Free: return tr("Running free");
    case Serves: return tr("Served from");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace ui
