#include "ui/shared.h"

#include "ui/window_memory.h"

#include <QApplication>

#include <algorithm>

namespace ui {

Shared::Shared(Gateway &gatewayOfAll, QSettings &settingsOfAll)
    : gateway(gatewayOfAll)
    , settings(settingsOfAll)
    , language(rememberedLanguage(settings))
    , theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), rememberedTheme(settings))
    , keeper(gateway)
    , news(gateway, keeper, settings, QCoreApplication::instance())
{
}

bool Shared::isFirst(const MainWindow *window) const
{
    const auto first = std::ranges::find_if(windows, [](const auto *one) { return one != nullptr; });
    return first != windows.end() && *first == window;
}

int Shared::freePlace() const
{
    const auto closed = windows.indexOf(nullptr);
    return static_cast<int>(closed < 0 ? windows.size() : closed);
}

} // namespace ui
