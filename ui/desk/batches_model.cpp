#include "ui/desk/batches_model.h"

#include "ui/desk/tried_bar.h"
#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/row_facts.h"
#include "ui/words.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

auto placeOf(const app::BatchRow &batch)
{
    const auto isHere = batch.isHere();
    return std::tuple(batch.state == app::BatchState::OnHold, !isHere, isHere ? model::Date() : *batch.eta,
                      batch.stored);
}

} // namespace

BatchesModel::BatchesModel(BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &BoardKeeper::replaced, this, &BatchesModel::refresh);
    connect(&keeper, &BoardKeeper::changed, this, &BatchesModel::update);
}

void BatchesModel::setSku(const std::string &sku)
{
    if (sku == m_sku)
        return;
    m_sku = sku;
    refresh();
}

void BatchesModel::refresh()
{
    beginResetModel();
    read();
    endResetModel();
}

void BatchesModel::read()
{
    const auto &board = m_keeper.board();
    m_batches.clear();
    m_bars.clear();
    m_scale = {};
    const auto sku = board.findSku(m_sku);
    if (sku == app::Board::none)
        return;
    m_batches = board.batchesOf(sku);
    std::ranges::sort(m_batches, {}, [&](std::int32_t batch) { return placeOf(board.batch(batch)); });
    m_scale = scaleOf(board, sku);
    const auto lines = board.linesOf(sku);
    for (const auto batch : m_batches) {
        const auto *as = m_tried ? m_tried->batch(batch) : nullptr;
        m_bars.push_back(barOf(board, batch, lines));
        if (as) {
            m_scale.largest = std::max(m_scale.largest, qint64(as->row.quantity));
            m_bars.back() = triedBar(std::move(m_bars.back()), *as);
        }
    }
}

void BatchesModel::update(const app::Changes &changes)
{
    const auto isOurs = [this](const auto &row) { return row.sku == m_sku; };
    if (!std::ranges::any_of(changes.batches, isOurs) && !std::ranges::any_of(changes.lines, isOurs))
        return;
    const auto before = m_batches;
    read();
    if (m_batches == before) {
        if (!m_batches.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, Bar, Bar);
        return;
    }
    const auto now = std::exchange(m_batches, before);
    beginResetModel();
    m_batches = now;
    endResetModel();
}

int BatchesModel::rowOf(std::int32_t batch) const
{
    const auto found = std::ranges::find(m_batches, batch);
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

int BatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchesModel::textOf(const app::BatchRow &batch, int column) const
{
    switch (column) {
    case Batch: return text(batch.batch);
    case Eta:
        return batch.state == app::BatchState::OnHold ? wordOf(batch.state)
                                                      : etaText(batch, m_keeper.today());
    case InBatch: return qint64(batch.quantity);
    case Allocated: return qint64(batch.allocated);
    case Free: return qint64(batch.free());
    default: return {};
    }
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &batch = rowOfBatch(batchAt(index.row()));
    const auto column = index.column();
    if (auto tried = triedData(batchAt(index.row()), column, role); tried.isValid())
        return tried;
    const auto &bar = m_bars[static_cast<std::size_t>(index.row())];
    const auto isOverdue = batch.state == app::BatchState::Overdue;
    switch (role) {
    case Qt::DisplayRole: return textOf(batch, column);
    case Qt::AccessibleTextRole:
        if (column == Bar)
            return accessibleSentence(bar);
        return column < InBatch ? textOf(batch, column)
                                : QVariant(numberText(textOf(batch, column).toLongLong()));
    case BarRole: return column == Bar ? QVariant::fromValue(bar) : QVariant();
    case ScaleRole: return column == Bar ? QVariant::fromValue(m_scale) : QVariant();
    case PillRole:
        return column == Eta && batch.state == app::BatchState::OnHold ? QVariant::fromValue(Pill::OnHold)
                                                                       : QVariant();
    case IconRole: return column == Eta && isOverdue ? QVariant(QStringLiteral("flag")) : QVariant();
    case NoteRole: return column == Eta ? QVariant(remarkOnEta(batch, m_keeper.today()).text) : QVariant();
    case NoteToneRole: return QVariant::fromValue(remarkOnEta(batch, m_keeper.today()).tone);
    case ToneRole:
        if (column == Eta)
            return QVariant::fromValue(isOverdue ? Tone::Late : !batch.isHere() ? Tone::Plain : Tone::Second);
        if (column == Free)
            return QVariant::fromValue(batch.free() > 0 ? Tone::Free : Tone::Hint);
        return {};
    default: return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= InBatch ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ScaleRole && section == Bar)
        return QVariant::fromValue(m_scale);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Batch: return tr("Batch");
    case Eta: return tr("ETA");
    case Bar: return role == Qt::DisplayRole ? QVariant(QString()) : QVariant(tr("Stock"));
    case InBatch: return tr("In batch");
    case Allocated: return tr("Allocated");
    case Free: return tr("Free");
    default: return {};
    }
}

} // namespace ui
