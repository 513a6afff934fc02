#pragma once

#include "app/care.h"
#include "persistence/database.h"

namespace persistence {

enum class Examination {
    Quick, // the tables alone
    Whole // the journal too, replayed: takes as long as it took to write
};

/// Holds everything that must be true against what lies in the file, at one moment of it. Changes nothing.
app::Checks examine(Database &database, Examination how);

} // namespace persistence
