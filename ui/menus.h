#pragma once

#include "ui/look/theme.h"

#include <QList>

class QAction;
class QMenuBar;

namespace ui {

class Actions;

struct MenuParts
{
    const Actions &actions;
    Theme &theme;
    QList<QAction *> views;
};

void fillMenus(QMenuBar &bar, const MenuParts &parts);

} // namespace ui
