#pragma once

#include <QGlyphRun>

#include <optional>

class QFont;

namespace ui {

/// Text whose digits stand in cells of the widest, for fonts whose digits differ in width (Qt 6.4 cannot ask
/// a font for its tabular figures).
struct CelledText
{
    QGlyphRun glyphs; // from the baseline's start
    double width = 0;
};

/// Nothing where the font's digits are of one width, the text has none, or it needs shaping.
std::optional<CelledText> inDigitCells(const QFont &font, const QString &text);

} // namespace ui
