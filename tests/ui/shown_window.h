#pragma once

#include "ui/look/table_view.h"
#include "ui/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace support {

/// A window, driven by what a screen reader would name.
class ShownWindow
{
public:
    ui::MainWindow &window() { return *m_window; }

    template <class Widget> Widget *find(const QString &accessibleName) // shown, else nullptr
    {
        for (auto *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    ui::TableView *table(const char *name);
    ui::TableView *lines() { return table("Order lines"); }
    QPushButton *command(const char *verb); // in the toolbar
    QPushButton *button(const QString &text);
    QLineEdit *field(const char *label);
    QAction *action(const char *verb);
    QString message() const; // what the window says came of it

    QString cell(ui::TableView *table, int row, int column) const;
    int rowOf(ui::TableView *table, int column, const QString &text) const; // -1: none
    QStringList column(ui::TableView *table, int column) const;
    void select(ui::TableView *table, const QList<int> &rows);

protected:
    ~ShownWindow() = default;

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace support
