#pragma once

#include "app/tried.h"
#include "ui/look/batch_bar.h"

namespace ui {

/// The bar of a batch as what is tried would leave it: what comes, what does not fit, what goes elsewhere.
BatchBar triedBar(BatchBar bar, const app::TriedBatch &as);

} // namespace ui
