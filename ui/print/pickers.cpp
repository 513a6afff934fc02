#include "ui/print/pickers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

void nameFile(QWidget *window, const QString &suggested, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(window, QCoreApplication::translate("FileNamer", "Export as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it writes over a file
    dialog->setNameFilters({QCoreApplication::translate("FileNamer", "PDF files (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [then](const QString &path) { then(path); });
    dialog->open();
}

void pickPrinter(QWidget *window, const QString &document,
                 const std::function<void(std::unique_ptr<QPagedPaintDevice>)> &then)
{
    auto printer
        = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setDocName(document);
    auto *dialog = new QPrintDialog(printer->get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [then, printer] { then(std::move(*printer)); });
    dialog->open();
}

} // namespace ui
