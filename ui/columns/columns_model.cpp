#include "ui/columns/columns_model.h"

#include "ui/columns/columns.h"
#include "ui/look/measures.h"
#include "ui/look/text_painter.h"

#include <QApplication>
#include <QSize>

namespace ui {

ColumnsModel::ColumnsModel(Columns &columns, QObject *parent)
    : QAbstractListModel(parent)
    , m_columns(columns)
{
    connect(&columns, &Columns::changed, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_columns.nameAt(index.row());
    if (role == Qt::SizeHintRole)
        return QSize(0, rowHeight(QApplication::font(), measures::lineRow));
    if (role == Qt::CheckStateRole)
        return m_columns.isShown(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const auto wanted = value.toInt() == Qt::Checked;
    m_columns.show(index.row(), wanted);
    return m_columns.isShown(index.row()) == wanted;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto row = index.row();
    const auto mayChange = !m_columns.isShown(row) || m_columns.mayHide(row);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (mayChange ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace ui
