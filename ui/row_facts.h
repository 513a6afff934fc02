#pragma once

#include "app/board.h"
#include "ui/look/batch_bar.h"
#include "ui/look/equation.h"
#include "ui/look/roles.h"

#include <QString>

namespace ui {

// What the tables and the inspector say about a line, a batch, an SKU: one truth for both.

Pill pillOf(const app::Board &board, std::int32_t line);
Pill pillOf(app::BatchState state);

/// What stands beside a promise: "overdue", "3 d late"; empty where it is kept.
struct Remark
{
    QString text;
    Tone tone = Tone::Late;
};
Remark remarkOnPromise(const app::Board &board, const app::BoardLine &line);
Remark remarkOnEta(const app::BatchRow &batch, model::Date today); // "14 d overdue", "+6 d"
QString etaText(const app::BatchRow &batch, model::Date today); // "In warehouse", "18 May"

BatchBar blockOf(const app::BatchRow &batch); // allocated, whoever holds it
/// The bar with a cell for each line that it holds, of those given; none: one block.
BatchBar barOf(const app::Board &board, std::int32_t batch, std::span<const std::int32_t> lines);
BarScale scaleOf(const app::Board &board, std::int32_t sku);
Gauge gaugeOf(const app::Board &board, std::int32_t sku);
Equation equationOf(const app::SkuRow &sku);

} // namespace ui
