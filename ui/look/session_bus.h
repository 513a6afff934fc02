#pragma once

namespace ui {

/// Whether the desktop's bus is to be found at once: without one, asking would start a search for it.
bool isSessionBusThere();

} // namespace ui
