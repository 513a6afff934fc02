#include "tests/ui/shown_window.h"

#include "ui/look/message_bar.h"

#include <QMenu>

namespace support {

ui::TableView *ShownWindow::table(const char *name)
{
    return find<ui::TableView>(QString::fromUtf8(name));
}

QPushButton *ShownWindow::command(const char *verb)
{
    return find<QPushButton>(QString::fromUtf8(verb));
}

QPushButton *ShownWindow::button(const QString &text)
{
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QLineEdit *ShownWindow::field(const char *label)
{
    return find<QLineEdit>(QString::fromUtf8(label));
}

QAction *ShownWindow::action(const char *verb)
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (!action->menu() && action->iconText() == QString::fromUtf8(verb))
            return action;
    }
    return nullptr;
}

QString ShownWindow::message() const
{
    const auto *bar = m_window->findChild<ui::MessageBar *>();
    return bar->isVisible() ? bar->sentence() : QString();
}

QString ShownWindow::cell(ui::TableView *table, int row, int column) const
{
    return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
}

int ShownWindow::rowOf(ui::TableView *table, int column, const QString &text) const
{
    return static_cast<int>(this->column(table, column).indexOf(text));
}

QStringList ShownWindow::column(ui::TableView *table, int column) const
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += cell(table, row, column);
    return texts;
}

void ShownWindow::select(ui::TableView *table, const QList<int> &rows)
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
