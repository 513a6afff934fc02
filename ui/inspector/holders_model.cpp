#include "ui/inspector/holders_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"

#include <algorithm>
#include <limits>

namespace ui {

HoldersModel::HoldersModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &BoardKeeper::replaced, this, &HoldersModel::refresh);
    connect(&keeper, &BoardKeeper::changed, this, &HoldersModel::update);
}

void HoldersModel::setBatch(const std::string &batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    refresh();
}

void HoldersModel::refresh()
{
    beginResetModel();
    const auto &board = m_keeper.board();
    const auto batch = board.findBatch(m_batch);
    m_lines = batch == app::Board::none ? std::vector<std::int32_t>() : board.linesHeldBy(batch);
    std::ranges::stable_sort(m_lines, {}, [&](std::int32_t line) {
        const auto needBy = board.line(line).needBy;
        return std::pair(!needBy, needBy.value_or(model::Date()));
    });
    endResetModel();
}

void HoldersModel::update(const app::Changes &changes)
{
    const auto &board = m_keeper.board();
    const auto isOurs = [&](const app::LineRow &line) {
        return line.batch == m_batch || rowOf(board.findLine(line.order, line.line)) >= 0;
    };
    const auto isTheBatch = [&](const app::BatchRow &batch) { return batch.batch == m_batch; };
    if (std::ranges::any_of(changes.lines, isOurs) || std::ranges::any_of(changes.batches, isTheBatch))
        refresh();
}

int HoldersModel::rowOf(std::int32_t line) const
{
    const auto found = std::ranges::find(m_lines, line);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int HoldersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HoldersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HoldersModel::toSpare(const app::BoardLine &line) const
{
    if (!line.needBy || !line.promised)
        return {};
    const auto days = static_cast<int>((*line.needBy - *line.promised).count());
    return days < 0 ? tr("%Ln days late", nullptr, -days) : tr("%Ln days", nullptr, days);
}

QVariant HoldersModel::sortKey(const app::BoardLine &line, int column)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max(); // what has no day stands last
    if (column == NeedBy)
        return line.needBy ? line.needBy->time_since_epoch().count() : never;
    if (column == ToSpare)
        return line.needBy && line.promised ? qint64((*line.needBy - *line.promised).count()) : never;
    return {};
}

QVariant HoldersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto line = m_keeper.board().line(lineAt(index.row()));
    const auto isLate = line.needBy && line.promised && *line.needBy < *line.promised;
    if (role == ToneRole) {
        if (index.column() == ToSpare && isLate)
            return QVariant::fromValue(Tone::Short);
        return index.column() == NeedBy && !line.needBy ? QVariant::fromValue(Tone::Hint) : QVariant();
    }
    if (role == Qt::ToolTipRole && !line.customer.empty())
        return tr("Customer %1").arg(text(line.customer));
    if (role == BeneathRole)
        return line.customer.empty() ? QString() : tr("Customer %1").arg(text(line.customer));
    if (role == IconRole && index.column() == OrderLine && line.pinned)
        return QStringLiteral("pin");
    if (role == SortRole)
        return sortKey(line, index.column());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case OrderLine: return lineName(line.order, line.line);
    case Quantity:
        return role == Qt::DisplayRole ? QVariant(qint64(line.quantity))
                                       : QVariant(numberText(line.quantity));
    case NeedBy: return line.needBy ? dateText(dateOf(line.needBy), dateOf(m_keeper.today())) : nothing();
    case ToSpare: return toSpare(line);
    default: return {};
    }
}

QVariant HoldersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Quantity || section == ToSpare ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderLine: return tr("Order");
    case Quantity: return tr("Qty");
    case NeedBy: return tr("Need by");
    case ToSpare: return tr("To spare");
    default: return {};
    }
}

} // namespace ui
