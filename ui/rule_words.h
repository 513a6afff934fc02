#pragma once

#include "app/outcome.h"

#include <QString>

namespace ui {

/// Why a rule of the business declined, with the numbers and what can be done.
QString ruleSentence(const app::Rejection &rejection);

/// What a gesture is called in menus and in the history: "Change quantity". By the command's name in the
/// journal.
QString gestureName(const std::string &command);
QString wayInName(const std::string &via); // "desktop"

} // namespace ui
