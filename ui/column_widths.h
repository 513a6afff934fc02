#pragma once

#include <QString>

#include <initializer_list>
#include <utility>

class QHeaderView;

namespace ui {

/// Makes columns wide enough for a text in the font in force, with the padding of a cell. The one without a
/// text takes what is left.
void setColumnWidths(QHeaderView &header, int stretched,
                     std::initializer_list<std::pair<int, QString>> texts);

} // namespace ui
