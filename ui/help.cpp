#include "ui/help.h"

#include "ui/actions.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/icon.h"
#include "ui/look/key_cap.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QDialog *plainWindow(const QString &name, const QString &title, QWidget *window)
{
    if (auto *open = window->findChild<QDialog *>(name)) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    auto *dialog = new QDialog(window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

void addRow(QGridLayout &rows, const QString &what, const QStringList &keys)
{
    const auto row = rows.rowCount();
    auto *label = new InkLabel;
    label->setText(what);
    auto *caps = new QHBoxLayout;
    caps->setSpacing(4);
    caps->addStretch(1);
    for (const auto &key : keys)
        caps->addWidget(new KeyCap(key));
    rows.addWidget(label, row, 0);
    rows.addLayout(caps, row, 1);
}

QString keyText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

void showShortcuts(const Actions &actions, QWidget *window)
{
    auto *dialog
        = plainWindow(QStringLiteral("shortcuts"), Help::tr("Keyboard shortcuts – Stockroom"), window);
    if (!dialog)
        return;
    auto *rows = new QGridLayout(dialog);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setHorizontalSpacing(48);
    rows->setVerticalSpacing(8);
    for (const auto *action :
         {actions.newOrder, actions.newBatch, actions.import, actions.allocate, actions.allocateWaiting,
          actions.release, actions.changeQuantity, actions.filter, actions.toggleInspector, actions.quit})
        addRow(*rows, action == actions.allocate ? Help::tr("Allocate what is selected") : action->iconText(),
               action->shortcut().toString(QKeySequence::NativeText).split(QLatin1Char('+')));
    addRow(*rows, Help::tr("Filter, with one finger"), {QStringLiteral("/")});
    addRow(*rows, Help::tr("Back out, without harm"), {keyText(Qt::Key_Escape)});
    addRow(*rows, Help::tr("Open and close an SKU"), {keyText(Qt::Key_Right), keyText(Qt::Key_Left)});
    dialog->show();
}

void showAbout(QWidget *window)
{
    auto *dialog = plainWindow(QStringLiteral("about"), Help::tr("About Stockroom"), window);
    if (!dialog)
        return;
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
