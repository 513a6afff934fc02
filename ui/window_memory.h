#pragma once

#include "ui/look/theme.h"

class QMainWindow;
class QSettings;
class QWidget;

namespace ui {

// What the window remembers from one day to the next.

Theme::Choice rememberedTheme(const QSettings &settings);
void remember(QSettings &settings, Theme::Choice choice);
QString rememberedLanguage(const QSettings &settings); // its code; empty: the system's
void rememberLanguage(QSettings &settings, const QString &code);

// The place is the window's among those that are open; the first has 0.
void remember(QSettings &settings, const QMainWindow &window, int place, const QString &view);
void recall(const QSettings &settings, QMainWindow &window, int place,
            const QWidget *before = nullptr); // at first a step beside the one before
QString recalledView(const QSettings &settings, int place);

} // namespace ui
