#pragma once

class QWidget;

namespace ui {

class KeyMap;

// Windows of their own; the work goes on beside them.

void showShortcuts(KeyMap &keys, QWidget *window);
void showAbout(QWidget *window);

} // namespace ui
