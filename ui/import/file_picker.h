#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Asks for a file; tests answer by themselves.
using FilePicker = std::function<void(QWidget *window, const std::function<void(const QString &path)> &then)>;

void pickFile(QWidget *window, const std::function<void(const QString &path)> &then);

} // namespace ui
