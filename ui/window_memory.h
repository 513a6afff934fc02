#pragma once

#include "ui/look/theme.h"

class QMainWindow;
class QSettings;

namespace ui {

class View;

// What the window remembers from one day to the next.

Theme::Choice rememberedTheme(const QSettings &settings);
void remember(QSettings &settings, Theme::Choice choice);
void remember(QSettings &settings, const QMainWindow &window);
void recall(QSettings &settings, QMainWindow &window);

} // namespace ui
