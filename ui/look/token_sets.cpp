#include "ui/look/tokens.h"

#include <QPalette>

namespace ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(static_cast<int>(value >> 16 & 0xFF), static_cast<int>(value >> 8 & 0xFF),
                           static_cast<int>(value & 0xFF));
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF3F3F6);
    t.surface = rgb(0xFFFFFF);
    t.head = rgb(0xFAFAFC);
    t.hover = rgb(0xF5F5F8);
    t.rowRule = rgb(0xECECF1);
    t.paneLine = rgb(0xDEDEE5);
    t.buttonBorder = rgb(0xCBCBD5);
    t.fieldBorder = rgb(0x8A8B98);
    t.text = rgb(0x1A1B21);
    t.text2 = rgb(0x585A67);
    t.text3 = rgb(0x676976);
    t.accentFill = rgb(0x6346C4);
    t.accentFillHover = rgb(0x553AB0);
    t.accentFillPressed = rgb(0x472F98);
    t.onAccent = rgb(0xFFFFFF);
    t.accentInk = rgb(0x5A3DBB);
    t.selection = rgb(0xEDE9FA);
    t.trying = rgb(0xF7F5FD);
    t.allocated = rgb(0x0072B2);
    t.allocatedTint = rgb(0xC9E0EF);
    t.pinEdge = rgb(0x0B2E47);
    t.pinGlyph = rgb(0xFFFFFF);
    t.freeLine = rgb(0x008F68);
    t.freeTint = rgb(0xCBEBDF);
    t.freeInk = rgb(0x00704F);
    t.late = rgb(0xE69F00);
    t.lateTint = rgb(0xFCF1D9);
    t.lateInk = rgb(0x8A5800);
    t.shortage = rgb(0xD55E00);
    t.shortageTint = rgb(0xFBE7DA);
    t.shortageInk = rgb(0xAD4300);
    t.hold = rgb(0x8A8B98);
    t.barFrame = rgb(0x4B4D59);
    t.sunken = rgb(0xE4E4EA);
    t.sunkenText = rgb(0x8A8B98);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x16171B);
    t.surface = rgb(0x1C1D22);
    t.head = rgb(0x202127);
    t.hover = rgb(0x25262D);
    t.rowRule = rgb(0x282A31);
    t.paneLine = rgb(0x30323A);
    t.buttonBorder = rgb(0x474A55);
    t.fieldBorder = rgb(0x787B88);
    t.text = rgb(0xE8E8ED);
    t.text2 = rgb(0xA9ABB7);
    t.text3 = rgb(0x9698A5);
    t.accentFill = rgb(0x6F58D0);
    t.accentFillHover = rgb(0x7861D8);
    t.accentFillPressed = rgb(0x6049BE);
    t.onAccent = rgb(0xFFFFFF);
    t.accentInk = rgb(0xB9ACF7);
    t.selection = rgb(0x312B4F);
    t.trying = rgb(0x23212F);
    t.allocated = rgb(0x3C98D6);
    t.allocatedTint = rgb(0x1F4259);
    t.pinEdge = rgb(0xE4F2FC);
    t.pinGlyph = rgb(0x0F1013);
    t.freeLine = rgb(0x2BB58A);
    t.freeTint = rgb(0x1D4A3D);
    t.freeInk = rgb(0x5CD1AC);
    t.late = rgb(0xE69F00);
    t.lateTint = rgb(0x3D2F10);
    t.lateInk = rgb(0xF0B64A);
    t.shortage = rgb(0xEE7733);
    t.shortageTint = rgb(0x48260F);
    t.shortageInk = rgb(0xFF9F6B);
    t.hold = rgb(0x8A8C99);
    t.barFrame = rgb(0xB4B6C2);
    t.sunken = rgb(0x2A2C33);
    t.sunkenText = rgb(0x787B88);
    t.dark = true;
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens light = makeLight();
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark = makeDark();
    return dark;
}

// The system's own colours: tints become surface, frames and borders text, the focus is wider. Only what
// stands for goods keeps a hue, beside its pattern.
Tokens highContrastTokens(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Base);
    const QColor ink = system.color(QPalette::Text);
    const QColor highlight = system.color(QPalette::Highlight);
    Tokens t = ground.lightnessF() < 0.5F ? darkTokens() : lightTokens();
    t.highContrast = true;
    t.focusWidth = 3;
    for (QColor *grounds : {&t.window, &t.surface, &t.head, &t.hover, &t.selection, &t.trying,
                            &t.allocatedTint, &t.freeTint, &t.lateTint, &t.shortageTint, &t.sunken})
        *grounds = ground;
    for (QColor *lines : {&t.rowRule, &t.paneLine, &t.buttonBorder, &t.fieldBorder, &t.text, &t.text2,
                          &t.text3, &t.freeLine, &t.hold, &t.barFrame, &t.pinEdge})
        *lines = ink;
    const bool isSeen = contrastRatio(highlight, ground) >= 3;
    for (QColor *fills : {&t.accentFill, &t.accentFillHover, &t.accentFillPressed})
        *fills = isSeen ? highlight : ink; // a filled button stands out of any ground
    const QColor disabled = system.color(QPalette::Disabled, QPalette::Text);
    t.sunkenText = contrastRatio(disabled, ground) >= 3 ? disabled : ink;
    t.onAccent = system.color(QPalette::HighlightedText);
    if (contrastRatio(t.onAccent, t.accentFill) < 4.5)
        t.onAccent = contrastRatio(ground, t.accentFill) > contrastRatio(ink, t.accentFill) ? ground : ink;
    t.accentInk = contrastRatio(highlight, ground) >= 4.5 ? highlight : ink;
    return t;
}

} // namespace ui
