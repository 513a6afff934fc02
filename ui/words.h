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

} // namespace ui
