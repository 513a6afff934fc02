#pragma once

#include "tests/support/fake_gateway.h"
#include "ui/look/table_view.h"
#include "ui/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// The window on a service that answers what the test says, driven by what a screen reader would name.
class WindowDriver
{
public:
    explicit WindowDriver(const app::Changes &records,
                          const QString &view = QStringLiteral("Allocation desk"),
                          const QString &theme = QStringLiteral("light"), const QString &language = {});

    void open(const QString &view = {}); // again, with the same settings: as after a restart
    ui::MainWindow &window() { return *m_window; }
    QSettings &settings() { return m_settings; }

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

    FakeGateway gateway;
    QString fileToPick = QStringLiteral("/tmp/orders-0512.csv");
    QString newFile; // where an export goes
    QString suggestedFile; // for it

private:
    ui::Pickers pickers();

    QTemporaryDir m_folder;
    QSettings m_settings;
    QString m_view;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace support
