#pragma once

#include "ui/look/theme.h"

class QMainWindow;
class QSettings;

namespace ui {

class View;

// What the window remembers from one day to the next.

Theme::Choice rememberedTheme(const QSettings &settings);
void remember(QSettings &settings, Theme::Choice choice);
QString rememberedLanguage(const QSettings &settings); // its code; empty: the system's
void rememberLanguage(QSettings &settings, const QString &code);
void remember(QSettings &settings, const QMainWindow &window);
void recall(QSettings &settings, QMainWindow &window);

} // namespace ui
