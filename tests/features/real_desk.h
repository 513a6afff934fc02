#pragma once

#include "app/host/service_host.h"
#include "tests/ui/shown_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace support {

/// The window on the real service over a real file.
class RealDesk : public ShownWindow
{
public:
    explicit RealDesk(const char *day = "2026-01-15");
    ~RealDesk();

    void startDay(const char *day); // everything is closed, and opened on that day
    host::ServiceHost &service() { return *m_service; }
    app::Outcome run(const app::Command &command); // in this window
    app::Outcome runElsewhere(const app::Command &command); // by the terminal
    QString batchOf(const char *line); // as the desk shows it
    QString stateOf(const char *line);
    int rowOfLine(const char *line);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<host::ServiceHost> m_service;
};

} // namespace support
