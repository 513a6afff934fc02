#ifndef WITHOUT_FAULT
#include <QWidget>
#endif

#include "app/commands.h"
