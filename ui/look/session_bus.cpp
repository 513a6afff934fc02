#include "ui/look/session_bus.h"

#include <QFileInfo>
#include <QString>

namespace ui {

bool isSessionBusThere()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace ui
