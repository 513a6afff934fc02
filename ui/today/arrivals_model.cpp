#include "ui/today/arrivals_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/roles.h"
#include "ui/row_facts.h"

#include <algorithm>

namespace ui {

ArrivalsModel::ArrivalsModel(const BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
}

void ArrivalsModel::refresh()
{
    const auto &board = m_keeper.board();
    const auto today = m_keeper.today();
    std::vector<std::int32_t> batches;
    for (std::int32_t index = 0; index < board.batchCount(); ++index) {
        const auto &batch = board.batch(index);
        if (!batch.isHere() && batch.quantity > 0 && *batch.eta >= today
            && *batch.eta < today + std::chrono::days(days))
            batches.push_back(index);
    }
    std::ranges::stable_sort(batches, {}, [&](std::int32_t index) { return *board.batch(index).eta; });
    if (batches == m_batches) { // the selection stays
        if (!m_batches.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

int ArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ArrivalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArrivalsModel::textOf(const app::BatchRow &batch, int column) const
{
    const auto &board = m_keeper.board();
    switch (column) {
    case When:
        return *batch.eta == m_keeper.today() ? tr("Today")
                                              : dateText(dateOf(batch.eta), dateOf(m_keeper.today()));
    case Batch: return text(batch.batch);
    case Sku: {
        const auto &sku = board.sku(board.findSku(batch.sku));
        return sku.description.empty() ? text(sku.sku)
                                       : QStringLiteral("%1 %2").arg(text(sku.sku), text(sku.description));
    }
    case InBatch: return qint64(batch.quantity);
    case Free: return qint64(batch.free());
    default: return {};
    }
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &batch = m_keeper.board().batch(batchAt(index.row()));
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(batch, column);
    case Qt::ToolTipRole: return column == Sku ? textOf(batch, column) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column == Bar)
            return accessibleSentence(blockOf(batch));
        const auto value = textOf(batch, column);
        return value.typeId() == QMetaType::QString ? value : QVariant(numberText(value.toLongLong()));
    }
    case BarRole: return column == Bar ? QVariant::fromValue(blockOf(batch)) : QVariant();
    case ScaleRole:
        return column == Bar ? QVariant::fromValue(BarScale{.largest = batch.quantity}) : QVariant();
    case ToneRole:
        return column == Free ? QVariant::fromValue(batch.free() > 0 ? Tone::Free : Tone::Hint) : QVariant();
    case SortRole: return column == When ? QVariant(dateOf(batch.eta)) : QVariant();
    default: return {};
    }
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == InBatch || section == Free ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Batch: return tr("Batch");
    case Sku: return tr("SKU");
    case InBatch: return tr("In batch");
    case Bar: return tr("Allocated");
    case Free: return tr("Free");
    default: return {};
    }
}

} // namespace ui
