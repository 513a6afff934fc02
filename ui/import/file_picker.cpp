#include "ui/import/file_picker.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ui {

void pickFile(QWidget *window, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(window, QCoreApplication::translate("FilePicker", "Import a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("FilePicker", "Lists (*.csv *.tsv *.txt)"),
                            QCoreApplication::translate("FilePicker", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [then](const QString &path) { then(path); });
    dialog->open();
}

} // namespace ui
