#pragma once

#include "ui/gateway.h"

#include <QString>

namespace ui {

QString sentence(const Door &door); // how it is open, or why it is shut

} // namespace ui
