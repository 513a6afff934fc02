#include "tests/ui/window_driver.h"

#include "ui/look/message_bar.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPdfWriter>

namespace support {

WindowDriver::WindowDriver(const app::Changes &records, const QString &view, const QString &theme,
                           const QString &language)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    gateway.records = records;
    m_settings.setValue(QStringLiteral("window/theme"), theme);
    if (!language.isEmpty())
        m_settings.setValue(QStringLiteral("window/language"), language);
    open(view);
}

void WindowDriver::open(const QString &view)
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(gateway, m_settings, pickers());
    if (!view.isEmpty()) {
        m_window->resize(1440, 900);
        m_window->showView(view);
    }
    m_window->show();
    QCoreApplication::processEvents();
}

ui::Pickers WindowDriver::pickers()
{
    ui::Pickers pickers;
    pickers.file = [this](QWidget *, const auto &then) { then(fileToPick); };
    pickers.newFile = [this](QWidget *, const QString &suggested, const auto &then) {
        suggestedFile = suggested;
        then(newFile);
    };
    pickers.printer = [this](QWidget *, const QString &, const auto &then) {
        then(std::make_unique<QPdfWriter>(newFile));
    };
    return pickers;
}

ui::TableView *WindowDriver::table(const char *name)
{
    return find<ui::TableView>(QString::fromUtf8(name));
}

QPushButton *WindowDriver::command(const char *verb)
{
    return find<QPushButton>(QString::fromUtf8(verb));
}

QPushButton *WindowDriver::button(const QString &text)
{
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QLineEdit *WindowDriver::field(const char *label)
{
    return find<QLineEdit>(QString::fromUtf8(label));
}

QAction *WindowDriver::action(const char *verb)
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (!action->menu() && action->iconText() == QString::fromUtf8(verb))
            return action;
    }
    return nullptr;
}

QString WindowDriver::message() const
{
    const auto *bar = m_window->findChild<ui::MessageBar *>();
    return bar->isVisible() ? bar->sentence() : QString();
}

QString WindowDriver::cell(ui::TableView *table, int row, int column) const
{
    return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
}

int WindowDriver::rowOf(ui::TableView *table, int column, const QString &text) const
{
    return static_cast<int>(this->column(table, column).indexOf(text));
}

QStringList WindowDriver::column(ui::TableView *table, int column) const
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += cell(table, row, column);
    return texts;
}

void WindowDriver::select(ui::TableView *table, const QList<int> &rows)
{
    const auto *model = table->model();
    QItemSelection selection;
    for (const auto row : rows)
        selection.select(model->index(row, 0), model->index(row, model->columnCount() - 1));
    table->setFocus();
    table->selectionModel()->setCurrentIndex(model->index(rows.value(0), 0), QItemSelectionModel::NoUpdate);
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace support
