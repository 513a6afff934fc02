#include "ui/import/refused_model.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/words.h"

namespace ui {

void RefusedModel::show(std::vector<app::RefusedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    const auto isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText)
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Row: return role == Qt::DisplayRole ? QVariant(qint64(row.row)) : QVariant(numberText(row.row));
    case Name: return text(row.column);
    case Value: return text(row.value);
    case Why: return reasonOf(row);
    default: return {};
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Name: return tr("Column");
    case Value: return tr("Value");
    case Why: return tr("Why it is refused");
    default: return {};
    }
}

} // namespace ui
