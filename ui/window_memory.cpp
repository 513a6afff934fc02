#include "ui/window_memory.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int layoutVersion = 1;
constexpr QSize firstSize(1440, 900);
constexpr int besideStep = 32; // px
const std::array<QLatin1String, 4> themeNames = {QLatin1String("system"), QLatin1String("light"),
                                                 QLatin1String("dark"), QLatin1String("high-contrast")};

QString keyOf(int place, const char *what)
{
    const auto number = place == 0 ? QString() : QString::number(place + 1);
    return QStringLiteral("window%1/%2").arg(number, QLatin1String(what));
}

/// As large as the one before, a step lower and to the right, but within the screen.
void putBeside(QWidget &window, const QWidget &before)
{
    const auto room = before.screen()->availableGeometry();
    auto frame = before.frameGeometry().translated(besideStep, besideStep);
    frame.moveRight(std::min(frame.right(), room.right()));
    frame.moveBottom(std::min(frame.bottom(), room.bottom()));
    window.resize(before.size());
    window.move(std::max(frame.left(), room.left()), std::max(frame.top(), room.top()));
}

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

void remember(QSettings &settings, const QMainWindow &window, int place, const QString &view)
{
    settings.setValue(keyOf(place, "geometry"), window.saveGeometry());
    settings.setValue(keyOf(place, "layout"), window.saveState(layoutVersion));
    settings.setValue(keyOf(place, "view"), view);
}

void recall(const QSettings &settings, QMainWindow &window, int place, const QWidget *before)
{
    const auto isKnown = window.restoreGeometry(settings.value(keyOf(place, "geometry")).toByteArray());
    if (!isKnown && before)
        putBeside(window, *before);
    else if (!isKnown)
        window.resize(firstSize.boundedTo(window.screen()->availableSize()));
    window.restoreState(settings.value(keyOf(place, "layout")).toByteArray(), layoutVersion);
}

QString recalledView(const QSettings &settings, int place)
{
    return settings.value(keyOf(place, "view")).toString();
}

} // namespace ui
