#pragma once

#include "tests/support/fake_gateway.h"
#include "tests/ui/shown_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace support {

/// The window on a service that answers what the test says.
class WindowDriver : public ShownWindow
{
public:
    explicit WindowDriver(const app::Changes &records,
                          const QString &view = QStringLiteral("Allocation desk"),
                          const QString &theme = QStringLiteral("light"), const QString &language = {});
    ~WindowDriver();

    void open(const QString &view = {}); // again, with the same settings: as after a restart
    QSettings &settings() { return m_settings; }

    FakeGateway gateway;
    QString fileToPick = QStringLiteral("/tmp/orders-0512.csv");
    QString newFile; // where an export goes
    QString suggestedFile; // for it
    ui::PrinterPicker pickPrinter; // none: what is printed goes into the new file

private:
    ui::Pickers pickers();

    QTemporaryDir m_folder;
    QSettings m_settings;
};

} // namespace support
