#include "ui/look/digit_cells.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <algorithm>

namespace ui {

namespace {

struct Digits
{
    QRawFont font;
    double cell = 0; // 0: they are of one width
};

Digits measured(const QFont &font)
{
    Digits digits{QRawFont::fromFont(font), 0};
    const auto advances = digits.font.advancesForGlyphIndexes(
        digits.font.glyphIndexesForString(QStringLiteral("0123456789")));
    if (advances.isEmpty())
        return digits;
    const auto [least, most] = std::minmax_element(advances.begin(), advances.end(),
                                                   [](auto &a, auto &b) { return a.x() < b.x(); });
    if (most->x() - least->x() > 0.01)
        digits.cell = most->x();
    return digits;
}

const Digits &digitsOf(const QFont &font)
{
    static QHash<QFont, Digits> known;
    const auto found = known.constFind(font);
    return found != known.cend() ? *found : *known.insert(font, measured(font));
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// Latin, Greek, Cyrillic and punctuation: a glyph a character, one after the other.
bool isSimple(QChar c)
{
    return c.unicode() < 0x0300 || (c.unicode() >= 0x0370 && c.unicode() < 0x0530)
        || (c.unicode() >= 0x2010 && c.unicode() < 0x2300 && c.isPrint());
}

} // namespace

std::optional<CelledText> inDigitCells(const QFont &font, const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isDigit) || !std::all_of(text.begin(), text.end(), isSimple))
        return std::nullopt;
    const Digits &digits = digitsOf(font);
    if (digits.cell == 0)
        return std::nullopt;
    const QList<quint32> glyphs = digits.font.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0)) // another font has to help out
        return std::nullopt;
    const QList<QPointF> advances = digits.font.advancesForGlyphIndexes(glyphs, QRawFont::KernedAdvances);
    CelledText celled;
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const double advance = advances[i].x();
        const double cell = isDigit(text[i]) ? digits.cell : advance;
        positions.append(QPointF(celled.width + (cell - advance) / 2, 0));
        celled.width += cell;
    }
    celled.glyphs.setRawFont(digits.font);
    celled.glyphs.setGlyphIndexes(glyphs);
    celled.glyphs.setPositions(positions);
    celled.glyphs.setStrikeOut(font.strikeOut());
    return celled;
}

} // namespace ui
