#pragma once

namespace ui {

/// Makes every timeline readable: a list of its batches and lines, each the sentence a person would say.
void makeTimelinesReadable();

} // namespace ui
