#include "tests/ui/window_driver.h"

#include <QCoreApplication>

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
    m_window = std::make_unique<ui::MainWindow>(gateway, m_settings,
                                                [this](QWidget *, const auto &then) { then(fileToPick); });
    if (!view.isEmpty()) {
        m_window->resize(1440, 900);
        m_window->showView(view);
    }
    m_window->show();
    QCoreApplication::processEvents();
}

WindowDriver::~WindowDriver()
{
    m_window.reset(); // before its service and its settings
}

} // namespace support
