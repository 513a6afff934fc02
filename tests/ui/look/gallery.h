#pragma once

class QWidget;

QWidget *barsPage();
QWidget *deskPage();
QWidget *stockPage();
QWidget *widgetsPage();
QWidget *firstRunPage();
