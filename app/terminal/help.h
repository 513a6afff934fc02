#pragma once

#include "app/terminal/call.h"

#include <string>

namespace terminal {

std::string helpFor(const std::string &topic); // a command's name; empty: the whole program

} // namespace terminal
