#pragma once

#include "app/outcome.h"
#include "app/views.h"

#include <QString>

namespace ui {

// Facts into sentences of the reader's language. The plain English of terminal and log is in app/words.

QString sentence(const app::Rejection &rejection);
QString sentence(const model::InvalidValue &invalid);
QString reasonOf(const app::RefusedRow &refused); // row, column and value stand beside it
QString nameOf(model::ValueKind kind); // "a quantity"
QString wordOf(app::LineState state);
QString wordOf(app::BatchState state);
QString piecesText(qint64 count,
                   const QString &shown = {}); // "1 piece", "13,482 pieces"; the number as shown
QString boldPieces(qint64 count); // for rich text

} // namespace ui
