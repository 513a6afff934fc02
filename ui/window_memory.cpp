#include "ui/window_memory.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <array>

namespace ui {

namespace {

constexpr int layoutVersion = 1;
constexpr QSize firstSize(1440, 900);
const std::array<QLatin1String, 4> themeNames = {QLatin1String("system"), QLatin1String("light"),
                                                 QLatin1String("dark"), QLatin1String("high-contrast")};

} // namespace

Theme::Choice rememberedTheme(const QSettings &settings)
{
    const auto name = settings.value(QStringLiteral("window/theme")).toString();
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        if (name == themeNames[i])
            return static_cast<Theme::Choice>(i);
    }
    return Theme::Choice::System;
}

void remember(QSettings &settings, Theme::Choice choice)
{
    settings.setValue(QStringLiteral("window/theme"), QString(themeNames[static_cast<std::size_t>(choice)]));
}

QString rememberedLanguage(const QSettings &settings)
{
    return settings.value(QStringLiteral("window/language")).toString();
}

void rememberLanguage(QSettings &settings, const QString &code)
{
    if (code.isEmpty())
        settings.remove(QStringLiteral("window/language"));
    else
        settings.setValue(QStringLiteral("window/language"), code);
}

void remember(QSettings &settings, const QMainWindow &window)
{
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    settings.setValue(QStringLiteral("window/layout"), window.saveState(layoutVersion));
}

void recall(QSettings &settings, QMainWindow &window)
{
    if (!window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        window.resize(firstSize.boundedTo(window.screen()->availableSize()));
    window.restoreState(settings.value(QStringLiteral("window/layout")).toByteArray(), layoutVersion);
}

} // namespace ui
