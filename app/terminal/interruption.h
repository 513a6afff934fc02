#pragma once

namespace terminal {

/// From here on the first Ctrl+C asks long work to stop and take itself back; a second one ends the program.
void listenForInterrupt();
bool wasInterrupted();

} // namespace terminal
