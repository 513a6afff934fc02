#pragma once

class QWidget;

namespace ui {

class Actions;

/// A window of its own with every key there is; the work goes on beside it.
void showShortcuts(const Actions &actions, QWidget *window);
void showAbout(QWidget *window);

} // namespace ui
