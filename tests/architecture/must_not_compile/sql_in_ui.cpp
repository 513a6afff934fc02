#ifndef WITHOUT_FAULT
#include <QSqlDatabase>
#endif

#include "ui/gateway.h"
