#pragma once

#include "ui/board_keeper.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/notices/news_desk.h"

#include <QList>

class QSettings;

namespace ui {

class MainWindow;

/// What the windows of the program share: the records, the language, the look, the settings.
struct Shared
{
    Shared(Gateway &gateway, QSettings &settings);

    bool isFirst(const MainWindow *window) const; // of those that are open
    int freePlace() const; // by which a window is remembered: the first one that no open window has

    Gateway &gateway;
    QSettings &settings;
    Language language;
    Theme theme;
    BoardKeeper keeper;
    NewsDesk news;
    QList<MainWindow *> windows = {}; // by place; nullptr: closed
};

} // namespace ui
