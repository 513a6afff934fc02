#pragma once

#include "app/terminal/session.h"

#include <QStringList>

namespace terminal {

/// What the program needs of the world around it.
struct Surroundings
{
    std::ostream &out;
    std::ostream &err;
    OpenService open;
    bool isWatched = false; // somebody sees standard error
};

/// The whole program: one call (without the program's own name), its output, its exit status.
int run(const QStringList &arguments, const Surroundings &surroundings);

} // namespace terminal
