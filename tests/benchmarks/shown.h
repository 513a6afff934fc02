#pragma once

#include "app/host/service_host.h"
#include "tests/benchmarks/figures.h"
#include "ui/look/table_view.h"
#include "ui/main_window.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace bench {

/// The real window over a file, and what is timed of it.
class Shown
{
public:
    explicit Shown(const QString &database); // as it begins: nothing is painted yet

    ui::MainWindow &window() { return *m_window; }
    host::ServiceHost &service() { return *m_service; }
    void untilFirstRows(); // are painted
    void untilLoaded(); // everything is in memory, and searchable
    double secondsUntilPainted(QWidget *widget,
                               const std::function<void()> &work); // the work, and what it shows
    ui::TableView *table(const char *accessibleName);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<host::ServiceHost> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

qint64 residentKiB(); // memory of this process

} // namespace bench
