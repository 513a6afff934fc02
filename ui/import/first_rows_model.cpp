#include "ui/import/first_rows_model.h"

#include "ui/facts.h"
#include "ui/look/roles.h"

namespace ui {

namespace {

QString plain(const QString &name) // as the names of columns are compared
{
    auto compared = name.toLower();
    for (const auto *gap : {" ", "_", "-"})
        compared.remove(QLatin1String(gap));
    return compared;
}

} // namespace

FirstRowsModel::FirstRowsModel(app::FileReading reading, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reading(std::move(reading))
{
}

int FirstRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading.firstRows.size());
}

int FirstRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading.columns.size());
}

QVariant FirstRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_reading.firstRows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == ToneRole)
        return QVariant::fromValue(m_reading.columns[column].field.empty() ? Tone::Hint : Tone::Plain);
    const auto isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return isText && column < row.size() ? QVariant(text(row[column])) : QVariant();
}

QVariant FirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto &column = m_reading.columns[static_cast<std::size_t>(section)];
    const auto name = text(column.name);
    if (column.field.empty())
        return tr("%1 (not read)").arg(name);
    return plain(name) == plain(text(column.field)) ? name : tr("%1 → %2").arg(name, text(column.field));
}

} // namespace ui
