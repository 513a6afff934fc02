#pragma once

#include "ui/look/theme.h"

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QMenuBar;

namespace ui {

class Actions;
class NewsDesk;

struct MenuParts
{
    const Actions &actions;
    Theme &theme;
    NewsDesk &news;
    QList<QAction *> views;
    QString language; // its code; empty: the system's
    std::function<void(const QString &code)> chooseLanguage;
};

void fillMenus(QMenuBar &bar, const MenuParts &parts);

} // namespace ui
