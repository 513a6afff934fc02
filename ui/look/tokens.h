#pragma once

#include "ui/look/roles.h"

#include <QColor>

class QPalette;

namespace ui {

/// Every colour of the program. Violet is the person, everything else is stock.
struct Tokens
{
    QColor window, surface, head, hover, rowRule, paneLine, buttonBorder, fieldBorder;
    QColor text, text2, text3;
    QColor accentFill, accentFillHover, accentFillPressed, onAccent, accentInk;
    QColor selection, trying;
    QColor allocated, allocatedTint, pinEdge, pinGlyph;
    QColor freeLine, freeTint, freeInk;
    QColor late, lateTint, lateInk;
    QColor shortage, shortageTint, shortageInk;
    QColor hold, barFrame;
    QColor sunken, sunkenText; // disabled fields and filled buttons
    bool dark = false;
    bool highContrast = false;
    int focusWidth = 2;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
Tokens highContrastTokens(const QPalette &system);
QPalette paletteOf(const Tokens &tokens);

/// Those of the theme in force. Read them when painting, never keep them.
const Tokens &tokens();
void setTokens(const Tokens &tokens);

QColor inkOf(Tone tone, const Tokens &tokens);

/// WCAG 2.1: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace ui
