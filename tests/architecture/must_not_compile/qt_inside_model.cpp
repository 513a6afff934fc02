#ifndef WITHOUT_FAULT
#include <QString>
#endif

#include "model/batch.h"
