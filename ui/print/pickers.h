#pragma once

#include "ui/import/file_picker.h"

#include <memory>

class QPagedPaintDevice;

namespace ui {

/// Asks where a new file is to go; tests answer by themselves.
using FileNamer = std::function<void(QWidget *window, const QString &suggested,
                                     const std::function<void(const QString &path)> &then)>;
/// Asks for a printer; likewise.
using PrinterPicker
    = std::function<void(QWidget *window, const QString &document,
                         const std::function<void(std::unique_ptr<QPagedPaintDevice> printer)> &then)>;

void nameFile(QWidget *window, const QString &suggested,
              const std::function<void(const QString &path)> &then);
void pickPrinter(QWidget *window, const QString &document,
                 const std::function<void(std::unique_ptr<QPagedPaintDevice> printer)> &then);

/// What a window asks the desktop for.
struct Pickers
{
    FilePicker file = pickFile;
    FileNamer newFile = nameFile;
    PrinterPicker printer = pickPrinter;
};

} // namespace ui
