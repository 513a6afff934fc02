#pragma once

#include <QString>

class QAbstractItemModel;

namespace ui {

/// What a column is called, also where a picture stands for its name; empty: it holds buttons.
QString columnName(const QAbstractItemModel &model, int column);

} // namespace ui
