#include "tests/ui/window_driver.h"

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
    pickers.printer = [this](QWidget *window, const QString &document, const auto &then) {
        if (pickPrinter)
            pickPrinter(window, document, then);
        else
            then(std::make_unique<QPdfWriter>(newFile));
    };
    return pickers;
}

WindowDriver::~WindowDriver()
{
    m_window.reset(); // before its service and its settings
}

} // namespace support
