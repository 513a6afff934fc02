#pragma once

#include "app/board.h"
#include "app/views.h"

#include <memory>

namespace host {

/// Everything the screens show, read row by row into the board's columns.
std::shared_ptr<app::Board> readBoard(const app::Views &views);

/// The lines that a screen shows first, with the stock of their SKUs: a part of the board, within
/// milliseconds.
std::shared_ptr<app::Board> readFirstScreen(const app::Views &views);

} // namespace host
