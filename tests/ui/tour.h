#pragma once

#include "tests/ui/window_driver.h"

#include <functional>

namespace support {

/// What is shown, and what it is called in the failure of a test.
using Visit = std::function<void(QWidget &shown, const QString &state)>;

/// Opens the window and shows everything it can show: each view empty, filled and filtered to nothing, each
/// form and its refusals, a trial, messages, import, help, menus. By nothing that reads differently in
/// another language.
void visitEverything(const QString &language, const Visit &visit);

} // namespace support
