#include "ui/help.h"

#include "ui/inspector/ink_label.h"
#include "ui/keys/keys_window.h"
#include "ui/look/icon.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

namespace ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

bool raised(const QString &name, const QWidget *window) // it is open already
{
    auto *open = window->findChild<QDialog *>(name);
    if (open) {
        open->raise();
        open->activateWindow();
    }
    return open;
}

} // namespace

void showShortcuts(KeyMap &keys, QWidget *window)
{
    if (!raised(QStringLiteral("shortcuts"), window))
        (new KeysWindow(keys, window))->show();
}

void showAbout(QWidget *window)
{
    if (raised(QStringLiteral("about"), window))
        return;
    auto *dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("About Stockroom"));
    auto *row = new QHBoxLayout(dialog);
    row->setContentsMargins(24, 20, 32, 20);
    row->setSpacing(16);
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(48, 48));
    auto *name = new InkLabel(Tone::Plain, Weight::Subject, TextSize::Figure);
    name->setText(Help::tr("Stockroom %1").arg(QCoreApplication::applicationVersion()));
    auto *what = new InkLabel(Tone::Second);
    what->setText(Help::tr("The allocation desk of a warehouse PC. Apache License 2.0."));
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(what);
    row->addWidget(mark);
    row->addLayout(words);
    dialog->show();
}

} // namespace ui
