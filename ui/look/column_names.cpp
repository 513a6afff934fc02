#include "ui/look/column_names.h"

#include <QAbstractItemModel>

namespace ui {

QString columnName(const QAbstractItemModel &model, int column)
{
    const auto spoken = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model.headerData(column, Qt::Horizontal).toString() : spoken;
}

} // namespace ui
