#include "ui/shared.h"

#include "ui/window_memory.h"

#include <QApplication>

namespace ui {

Shared::Shared(Gateway &gatewayOfAll, QSettings &settingsOfAll)
    : gateway(gatewayOfAll)
    , settings(settingsOfAll)
    , language(rememberedLanguage(settings))
    , theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), rememberedTheme(settings))
    , keeper(gateway)
{
}

int Shared::freePlace() const
{
    const auto closed = windows.indexOf(nullptr);
    return static_cast<int>(closed < 0 ? windows.size() : closed);
}

} // namespace ui
