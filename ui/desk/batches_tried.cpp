#include "ui/desk/batches_model.h"

#include "ui/look/figures.h"
#include "ui/look/roles.h"

// What a batch would be while something is tried.

namespace ui {

void BatchesModel::setTried(const app::Tried *tried)
{
    m_tried = tried;
    read();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Bar, Bar);
}

const app::BatchRow &BatchesModel::rowOfBatch(std::int32_t batch) const
{
    const auto *as = m_tried ? m_tried->batch(batch) : nullptr;
    return as ? as->row : m_keeper.board().batch(batch);
}

QVariant BatchesModel::triedData(std::int32_t batch, int column, int role) const
{
    const auto *as = m_tried ? m_tried->batch(batch) : nullptr;
    if (!as)
        return {};
    if (role == TriedRole)
        return true;
    const auto &now = as->row;
    const auto &was = m_keeper.board().batch(batch);
    const auto delta = [](model::Pieces more) {
        return (more > 0 ? QStringLiteral("+") : QString()) + numberText(qint64(more));
    };
    const auto more = column == InBatch ? now.quantity - was.quantity
        : column == Allocated           ? now.allocated - was.allocated
        : column == Free                ? now.free() - was.free()
                                        : 0;
    if (column == Eta && now.eta != was.eta)
        return role == ToneRole ? QVariant::fromValue(Tone::Accent) : QVariant();
    if (more == 0)
        return {};
    switch (role) {
    case WasRole: return column == InBatch ? QVariant(numberText(qint64(was.quantity))) : QVariant();
    case NoteRole: return delta(more);
    case NoteToneRole:
    case ToneRole: return QVariant::fromValue(Tone::Accent);
    case WeightRole: return QVariant::fromValue(Weight::Subject);
    default: return {};
    }
}

} // namespace ui
